import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Assessment, Me } from '../api';
import { type Call, serve } from '../testing/server';
import { administrator, officer, reviewer, showRoutes } from '../testing/show';
import AssessmentPage from './AssessmentPage';
import { assessment, instrument, result, score } from './example';

// jsdom has no layout to scroll
window.HTMLElement.prototype.scrollIntoView = () => {};

const path = '/api/masterplan/assessments/a1';

function open(found: Assessment, me: Me, more: Parameters<typeof serve>[0] = {}): Call[] {
  const calls = serve({
    'GET /api/me': { body: {} },
    [`GET ${path}`]: { body: found },
    'GET /api/masterplan/instruments/i1': { body: instrument },
    'GET /api/masterplan/history/assessment/a1': { body: { items: [], next: null } },
    'GET /api/masterplan/indicators': { body: { items: [], next: null } },
    ...more,
  });
  showRoutes([{ path: '/assessments/:id', element: <AssessmentPage /> }], '/assessments/a1', me);
  return calls;
}

const sent = (calls: Call[], method: string, end: string) =>
  calls.find((call) => call.method === method && call.path.endsWith(end));

const points = (name: string) => screen.findByRole('radiogroup', { name: `Nilai ${name}` });

describe('the officer', () => {
  it('is led to what is missing before anything is handed in', async () => {
    const calls = open(assessment, officer);
    await userEvent.click(within(await points('Efisien')).getByText('4'));
    await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
    expect(await screen.findByText('Beri nilai, atau tandai tidak berlaku.')).toBeVisible();
    expect(sent(calls, 'PUT', '/self-scores')).toBeUndefined();
  });

  it('saves and hands in, one step after the other', async () => {
    const saved = { ...assessment, version: 2, selfScores: [score('one', 4), score('two', 3)] };
    let kept: Assessment = assessment;
    const keep = (next: Assessment) => () => {
      kept = next;
      return { body: next };
    };
    const calls = open(assessment, officer, {
      [`GET ${path}`]: () => ({ body: kept }),
      [`PUT ${path}/self-scores`]: keep(saved),
      [`POST ${path}/submission`]: keep({ ...saved, version: 3, state: 'self-scored' }),
    });
    await userEvent.click(within(await points('Efisien')).getByText('4'));
    await userEvent.click(within(await points('Efektif')).getByText('3'));
    await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
    expect(await screen.findByText('Menunggu asesor')).toBeVisible();
    expect(sent(calls, 'PUT', '/self-scores')?.body).toEqual({
      scores: [
        { leaf: 'one', value: 4, leftOut: false, evidence: [] },
        { leaf: 'two', value: 3, leftOut: false, evidence: [] },
      ],
    });
    expect(sent(calls, 'POST', '/submission')?.headers.get('If-Match')).toBe('"2"');
  });

  it('is told when somebody else has changed the scores', async () => {
    const calls = open(assessment, officer, {
      [`PUT ${path}/self-scores`]: { status: 412, body: { title: 'Usang' } },
    });
    await userEvent.click(within(await points('Efisien')).getByText('4'));
    await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Muat yang terbaru' }));
    expect(calls.filter((call) => call.path === path).length).toBeGreaterThan(1);
  });
});

describe('the assessor', () => {
  const waiting: Assessment = {
    ...assessment,
    version: 3,
    state: 'self-scored',
    selfScores: [{ ...score('one', 4), note: 'Dokumen ada' }, score('two', 4)],
    selfResult: result(4),
  };

  it('sees what the OPD gave and writes a sheet of his own', async () => {
    const calls = open(waiting, reviewer, {
      [`PUT ${path}/sheet`]: {
        status: 201,
        body: {
          by: { id: 'r', name: 'R' },
          scores: [],
          handedIn: false,
          version: 1,
          changedAt: '2024-05-01T00:00:00Z',
        },
      },
    });
    expect(await screen.findByText('Dokumen ada')).toBeVisible();
    await userEvent.click(within(await points('Efisien')).getByText('3'));
    await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Nilai disimpan.')).toBeInTheDocument();
    expect(sent(calls, 'PUT', '/sheet')?.body).toEqual({ scores: [{ leaf: 'one', value: 3, leftOut: false }] });
  });

  it('does not judge what he scored himself', async () => {
    open({ ...waiting, scoredYourself: true }, reviewer);
    expect(await screen.findByText(/Anda ikut mengisi nilai mandiri/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kirim' })).toBeNull();
  });
});

describe('the end', () => {
  const sheet = (id: string, name: string, two: number) => ({
    by: { id, name },
    scores: [score('one', 4), score('two', two)],
    handedIn: true,
    version: 2,
    changedAt: '2024-05-01T00:00:00Z',
  });
  const assessed: Assessment = {
    ...assessment,
    version: 5,
    state: 'assessed',
    selfScores: [score('one', 4), score('two', 4)],
    handedIn: [
      { id: 'r', name: 'Agus' },
      { id: 's', name: 'Laras' },
    ],
    sheets: [sheet('r', 'Agus', 2), sheet('s', 'Laras', 4)],
    selfResult: result(4),
    agreement: { measure: 'weighted-kappa', assessors: 2, leaves: 2, value: 0.412 },
  };

  it('asks only for what assessors differ in, between what they gave', async () => {
    const calls = open(assessed, administrator, {
      [`POST ${path}/conclusion`]: { body: { ...assessed, version: 6, state: 'final', result: result(3.5) } },
    });
    expect(await screen.findByText('Agus: 2 · Laras: 4')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Tetapkan hasil' }));
    expect(await screen.findByText(/Tentukan nilai akhir untuk semua butir/)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Nilai akhir Efisien' })).toBeNull();
    await userEvent.click(screen.getByRole('combobox', { name: 'Nilai akhir Efektif' }));
    await userEvent.click(await screen.findByTitle('3'));
    await userEvent.click(screen.getByRole('button', { name: 'Tetapkan hasil' }));
    expect(await screen.findByText('Hasil ditetapkan.')).toBeInTheDocument();
    expect(sent(calls, 'POST', '/conclusion')?.body).toEqual({
      decisions: [{ leaf: 'two', leftOut: false, value: 3 }],
    });
  });

  it('is not decided by one of the assessors', async () => {
    open({ ...assessed, own: sheet('r', 'Agus', 2) }, reviewer);
    expect(await screen.findByText(/tidak ikut memberi nilai/)).toBeVisible();
  });

  it('shows index, improvement and agreement by name', async () => {
    open(
      {
        ...assessed,
        state: 'final',
        result: result(3.5),
        finalScores: [score('one', 4), score('two', 3)],
        concludedBy: { id: 'x', name: 'Rina' },
        improvement: { since: 'a0', year: 2022, index: 3, difference: 0.5 },
      },
      officer,
    );
    expect(await screen.findByText('3,50')).toBeVisible();
    expect(screen.getByText('+0,50')).toBeVisible();
    expect(screen.getByRole('link', { name: 'dari 3,00' })).toHaveAttribute('href', '/assessments/a0');
    expect(screen.getByText('κ Cohen berbobot kuadrat, 2 butir')).toBeVisible();
  });
});
