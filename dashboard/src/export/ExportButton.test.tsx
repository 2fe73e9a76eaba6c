import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Campaign, CampaignPart, Export, Me } from '../api';
import { serve } from '../testing/server';
import { administrator, show } from '../testing/show';
import { ExportButton } from './ExportButton';

const reviewer: Me = { username: 'reviewer.ub', name: 'Ratna', roles: ['reviewer'], opd: null };

const part = (audience: 'opd' | 'stakeholder'): CampaignPart => ({
  audience,
  questionnaire: 'q',
  number: 1,
  questionnaireVersion: 'v',
  opds: [],
  groups: [],
});

const campaign: Campaign = {
  id: 'c1',
  version: 2,
  title: { id: 'Reviu' },
  review: null,
  state: 'open',
  opensAt: null,
  closesAt: null,
  simulated: false,
  minimumGroupSize: 5,
  headApproval: false,
  parts: [part('opd'), part('stakeholder')],
  openLink: null,
  draftsKept: null,
  extensionReason: null,
};

const file: Export = {
  id: 'e1',
  campaign: 'c1',
  audience: 'opd',
  format: 'csv',
  language: 'id',
  verifiedOnly: false,
  state: 'running',
  progress: 40,
  responses: null,
  size: null,
  sha256: null,
  file: null,
  problem: null,
  orderedAt: '2024-05-03T03:42:00Z',
};

const path = '/api/survey/campaigns/c1/exports';

async function open(me: Me) {
  show(<ExportButton campaign={campaign} />, me);
  await userEvent.click(screen.getByRole('button', { name: /Ekspor jawaban/ }));
}

describe('exporting answers', () => {
  it('orders a file, shows its progress and hands it out when it is done', async () => {
    let asked = 0;
    const done = { ...file, state: 'done', progress: 100, responses: 1234, size: 3_500_000, file: '/f/e1' };
    const calls = serve({
      'GET /api/me': { body: {} },
      [`POST ${path}`]: { status: 202, body: file },
      [`GET ${path}`]: () => {
        asked++;
        return { body: { items: asked === 1 ? [] : [asked === 2 ? file : done], next: null } };
      },
    });
    await open(administrator);
    expect(await screen.findByText('Belum ada berkas')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /SPSS/ }));
    await userEvent.click(screen.getByRole('switch', { name: /diverifikasi/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Buat berkas' }));
    expect(await screen.findByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
      audience: 'opd',
      format: 'spss',
      language: 'id',
      verifiedOnly: true,
    });
    const link = await screen.findByRole('link', { name: 'Unduh CSV · OPD' }, { timeout: 3000 });
    expect(link).toHaveAttribute('href', '/f/e1');
    expect(screen.getByText(/1\.234 jawaban/)).toBeInTheDocument();
  });

  it('says what is left out of stakeholders’ answers', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      [`GET ${path}`]: { body: { items: [], next: null } },
      [`POST ${path}`]: { status: 409, body: { title: 'Jawaban terlalu sedikit', detail: 'Tunggu.' } },
    });
    await open(administrator);
    await userEvent.click(screen.getByRole('radio', { name: 'Pemangku kepentingan' }));
    expect(await screen.findByText(/Tanpa nomor jawaban/)).toBeInTheDocument();
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Buat berkas' }));
    expect(await screen.findByText('Jawaban terlalu sedikit')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toMatchObject({
      audience: 'stakeholder',
      verifiedOnly: false,
    });
  });

  it('gives a reviewer verified answers and says so', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      [`POST ${path}`]: { status: 202, body: file },
      [`GET ${path}`]: { body: { items: [{ ...file, state: 'failed', problem: 'Terlalu lebar.' }], next: null } },
    });
    await open(reviewer);
    expect(await screen.findByText('Terlalu lebar.')).toBeInTheDocument();
    expect(screen.getByText(/Peninjau mendapat/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Buat berkas' }));
    await waitFor(() => expect(calls.some((call) => call.method === 'POST')).toBe(true));
    expect(calls.find((call) => call.method === 'POST')?.body).toMatchObject({ verifiedOnly: true });
  });
});
