import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ResponseView } from '../api';
import type { Notes } from '../comments';
import { serve } from '../testing/server';
import { head, show } from '../testing/show';
import { HeadActions } from './HeadActions';

const response: ResponseView = {
  id: 'r1',
  version: 2,
  assignment: 'a1',
  campaign: 'c1',
  opd: 'dinkes',
  questionnaireVersion: 'v1',
  simulated: false,
  state: 'draft',
  answers: {},
  savedAt: '2024-05-03T03:42:00Z',
  submittedAt: null,
  submittedBy: null,
  returnReason: null,
  verifiedAt: null,
  verifiedBy: null,
  history: [],
};
const notes: Notes = { all: [], at: () => undefined, keep: () => {}, drop: () => {}, clear: () => {} };

describe('the head of an OPD', () => {
  it('approves exactly what was read', async () => {
    const calls = serve({ 'GET /api/me': { body: {} }, 'POST /api/survey/responses/r1/approval': { body: response } });
    show(<HeadActions response={response} notes={notes} />, head);
    await userEvent.click(screen.getByRole('button', { name: 'Setujui dan kirim' }));
    await screen.findByText(/langsung dikirim/);
    await userEvent.click(screen.getAllByRole('button', { name: 'Setujui dan kirim' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Jawaban disetujui dan dikirim.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.headers.get('If-Match')).toBe('"2"');
  });

  it('gives answers back with a reason', async () => {
    const calls = serve({
      'GET /api/me': { body: {} },
      'POST /api/survey/responses/r1/approval-refusal': { body: response },
    });
    show(<HeadActions response={response} notes={notes} />, head);
    await userEvent.click(screen.getByRole('button', { name: 'Kembalikan' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Alasan/ }), 'Periksa anggaran');
    await userEvent.click(screen.getAllByRole('button', { name: 'Kembalikan' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Jawaban dikembalikan.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ reason: 'Periksa anggaran', notes: [] });
  });
});
