import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server';
import { head, officer, reviewer, show } from '../testing/show';
import { recommendation } from './example';
import { FollowUpForm } from './FollowUpForm';
import { RecommendationCard } from './RecommendationCard';
import { Reply } from './Reply';
import { ReviewerActions } from './ReviewerActions';

const path = '/api/masterplan/recommendations/n1';
const started = {
  ...recommendation,
  version: 4,
  state: 'in-progress' as const,
  progress: 40,
  narrative: 'Dua kecamatan',
};

describe("an OPD's reply", () => {
  it('is an acceptance from the version that was read', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      [`POST ${path}/acceptance`]: { body: { ...recommendation, state: 'accepted', version: 3 } },
    });
    show(<Reply recommendation={recommendation} />, head);
    await userEvent.click(screen.getByRole('button', { name: 'Terima' }));
    expect(await screen.findByText('Rekomendasi diterima.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.headers.get('If-Match')).toBe('"2"');
  });

  it('is an objection with its reason', async () => {
    const calls = serve({ 'GET /api/me': { body: {} }, [`POST ${path}/objection`]: { body: recommendation } });
    show(<Reply recommendation={recommendation} />, officer);
    await userEvent.click(screen.getByRole('button', { name: 'Ajukan keberatan' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Alasan/ }), 'Anggaran belum ada');
    await userEvent.click(screen.getAllByRole('button', { name: 'Ajukan keberatan' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Keberatan dikirim.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ reason: 'Anggaran belum ada' });
  });
});

describe('a report of progress', () => {
  it('starts from the last one and sends percent, account and evidence', async () => {
    const calls = serve({ 'GET /api/me': { body: {} }, [`POST ${path}/progress`]: { body: started } });
    show(<FollowUpForm recommendation={started} />, officer);
    const percent = screen.getByRole('spinbutton', { name: /Kemajuan/ });
    expect(percent).toHaveValue('40');
    await userEvent.clear(percent);
    await userEvent.type(percent, '60');
    await userEvent.type(screen.getByRole('textbox', { name: /Alamat web/ }), 'https://kedirikota.go.id');
    await userEvent.click(screen.getByRole('button', { name: /Tambah tautan/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Simpan kemajuan' }));
    expect(await screen.findByText('Kemajuan tersimpan.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
      progress: 60,
      narrative: 'Dua kecamatan',
      evidence: [{ kind: 'link', url: 'https://kedirikota.go.id' }],
    });
  });

  it('is a claim once it is done, and needs an account of it', async () => {
    const calls = serve({ 'GET /api/me': { body: {} }, [`POST ${path}/completion`]: { body: started } });
    show(<FollowUpForm recommendation={{ ...started, narrative: null }} />, officer);
    await userEvent.click(screen.getByRole('button', { name: 'Laporkan selesai' }));
    expect(await screen.findByText('Tulis yang sudah dilakukan.')).toBeInTheDocument();
    expect(calls).toHaveLength(0);
    await userEvent.type(screen.getByRole('textbox', { name: /Yang sudah dilakukan/ }), 'Semua kelurahan terlayani');
    await userEvent.click(screen.getByRole('button', { name: 'Laporkan selesai' }));
    expect(await screen.findByText('Dilaporkan selesai, menunggu verifikasi.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
      narrative: 'Semua kelurahan terlayani',
      evidence: [],
    });
  });
});

describe("a reviewer's steps", () => {
  it('judge a claim', async () => {
    const done = { ...started, version: 5, state: 'done' as const, progress: 100 };
    const calls = serve({ 'GET /api/me': { body: {} }, [`POST ${path}/verification`]: { body: done } });
    show(<ReviewerActions recommendation={done} />, reviewer);
    expect(screen.getByRole('button', { name: 'Kembalikan' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tarik' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Verifikasi' }));
    expect(await screen.findByText('Tindak lanjut diverifikasi.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.headers.get('If-Match')).toBe('"5"');
  });

  it('tell when somebody else was faster', async () => {
    serve({ 'GET /api/me': { body: {} }, [`POST ${path}/sending`]: { status: 412, body: { title: 'Sudah diubah' } } });
    show(<ReviewerActions recommendation={{ ...recommendation, state: 'draft' }} />, reviewer);
    await userEvent.click(screen.getByRole('button', { name: 'Kirim ke OPD' }));
    expect(await screen.findByText(/baru saja diubah orang lain/)).toBeInTheDocument();
  });

  it('are not for the OPD', () => {
    show(<ReviewerActions recommendation={recommendation} />, officer);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a recommendation among the things to do', () => {
  it('leads to the reply and shows that it is late', () => {
    show(<RecommendationCard recommendation={recommendation} />, officer);
    expect(screen.getByRole('link', { name: 'Jawab' })).toHaveAttribute('href', '/recommendations/n1');
    expect(screen.getByText('Lewat batas')).toBeVisible();
  });

  it('shows why a claim came back', () => {
    show(
      <RecommendationCard recommendation={{ ...started, state: 'returned', reason: 'SK belum berlaku' }} />,
      officer,
    );
    expect(screen.getByText('SK belum berlaku')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Perbaiki' })).toBeVisible();
  });
});
