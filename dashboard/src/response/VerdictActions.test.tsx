import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ResponseView } from '../api';
import type { Notes } from '../comments';
import { serve } from '../testing/server';
import { head, show } from '../testing/show';
import { VerdictActions } from './VerdictActions';

const response: ResponseView = {
  id: 'r1',
  version: 4,
  assignment: 'a1',
  campaign: 'c1',
  opd: 'dinkes',
  questionnaireVersion: 'v1',
  simulated: false,
  state: 'submitted',
  answers: {},
  savedAt: '2024-05-03T03:42:00Z',
  submittedAt: '2024-05-03T03:42:00Z',
  submittedBy: { id: 'u', name: 'Siti' },
  returnReason: null,
  verifiedAt: null,
  verifiedBy: null,
  history: [],
};

const notes: Notes = {
  all: [{ question: '/sdm', name: 'Jumlah SDM', words: 'Berapa orang?' }],
  at: () => undefined,
  keep: () => {},
  drop: () => {},
  clear: () => {},
};

describe('judging a response', () => {
  it('returns it with the reason and the version that was read', async () => {
    const calls = serve({ 'GET /api/me': { body: {} }, 'POST /api/survey/responses/r1/return': { body: response } });
    show(<VerdictActions response={response} opdName="Dinas Kesehatan" notes={notes} kind="verification" />);
    await userEvent.click(screen.getByRole('button', { name: 'Kembalikan' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Alasan/ }), 'SDM keliru');
    const buttons = screen.getAllByRole('button', { name: 'Kembalikan' });
    await userEvent.click(buttons.at(-1) as HTMLElement);
    expect(await screen.findByText('Jawaban dikembalikan.')).toBeInTheDocument();
    const sent = calls.find((call) => call.method === 'POST');
    expect(sent?.body).toEqual({ reason: 'SDM keliru', notes: [{ question: '/sdm', words: 'Berapa orang?' }] });
    expect(sent?.headers.get('If-Match')).toBe('"4"');
  });

  it('does not return without a reason', async () => {
    const calls = serve({});
    show(<VerdictActions response={response} opdName="Dinas Kesehatan" notes={notes} kind="verification" />);
    await userEvent.click(screen.getByRole('button', { name: 'Kembalikan' }));
    await screen.findByRole('textbox', { name: /Alasan/ });
    await userEvent.click(screen.getAllByRole('button', { name: 'Kembalikan' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Tulis alasannya.')).toBeInTheDocument();
    expect(calls).toHaveLength(0);
  });

  it('verifies after asking once more', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      'POST /api/survey/responses/r1/verification': { body: response },
    });
    show(<VerdictActions response={response} opdName="Dinas Kesehatan" notes={notes} kind="verification" />);
    await userEvent.click(screen.getByRole('button', { name: 'Verifikasi' }));
    expect(await screen.findByText(/Dinas Kesehatan dinyatakan benar/)).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: 'Verifikasi' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Jawaban diverifikasi.')).toBeInTheDocument();
    expect(calls.filter((call) => call.method === 'POST')).toHaveLength(1);
  });
});

const ready: ResponseView = { ...response, version: 2, state: 'draft', submittedAt: null, submittedBy: null };
const none: Notes = { ...notes, all: [] };

describe('the head of an OPD', () => {
  it('approves exactly what was read', async () => {
    const calls = serve({ 'GET /api/me': { body: {} }, 'POST /api/survey/responses/r1/approval': { body: ready } });
    show(<VerdictActions response={ready} opdName="Dinas Kesehatan" notes={none} kind="approval" />, head);
    await userEvent.click(screen.getByRole('button', { name: 'Setujui dan kirim' }));
    await screen.findByText(/langsung dikirim/);
    await userEvent.click(screen.getAllByRole('button', { name: 'Setujui dan kirim' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Jawaban disetujui dan dikirim.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.headers.get('If-Match')).toBe('"2"');
  });

  it('gives answers back with a reason', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      'POST /api/survey/responses/r1/approval-refusal': { body: ready },
    });
    show(<VerdictActions response={ready} opdName="Dinas Kesehatan" notes={none} kind="approval" />, head);
    await userEvent.click(screen.getByRole('button', { name: 'Kembalikan' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Alasan/ }), 'Periksa anggaran');
    await userEvent.click(screen.getAllByRole('button', { name: 'Kembalikan' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Jawaban dikembalikan.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ reason: 'Periksa anggaran', notes: [] });
  });
});
