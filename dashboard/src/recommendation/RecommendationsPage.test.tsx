import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Call } from '../testing/server';
import { serve } from '../testing/server';
import { officer, reviewer, show } from '../testing/show';
import { recommendation } from './example';
import RecommendationsPage from './RecommendationsPage';

const stateOf = (call: Call) => new URL(call.path, 'http://reviu').searchParams.get('state');
const followUp = {
  asOf: '2024-07-01T03:00:00Z',
  revision: 3,
  findings: { total: 5, evidenced: 4 },
  recommendations: {
    total: 4,
    overdue: 1,
    byState: [
      { state: 'sent', n: 3 },
      { state: 'verified', n: 1 },
    ],
    progress: 35,
  },
  byOpd: [],
};

function services(next: string | null = null) {
  return serve({
    'GET /api/masterplan/plans': { body: { items: [], next: null } },
    'GET /api/masterplan/opds': { body: { items: [], next: null } },
    'GET /api/reporting/follow-up': { body: followUp },
    'GET /api/masterplan/recommendations': (call) => ({
      body:
        stateOf(call) === 'sent' || stateOf(call) === null
          ? call.path.includes('after=')
            ? { items: [{ ...recommendation, id: 'n2', text: { id: 'Tambah tenaga' } }], next: null }
            : { items: [recommendation], next }
          : { items: [], next: null },
    }),
  });
}

describe('the board', () => {
  it('puts each recommendation into the column of its state, with what is overdue', async () => {
    services();
    show(<RecommendationsPage />, reviewer);
    const column = await screen.findByRole('region', { name: /Menunggu jawaban/ });
    expect(await within(column).findByRole('link', { name: 'Perluas home care' })).toHaveAttribute(
      'href',
      '/recommendations/n1',
    );
    expect(within(column).getByText('Lewat batas')).toBeVisible();
    expect(screen.getByRole('region', { name: /Draf/ })).toBeVisible();
    expect(await screen.findByText('temuan final, 4 dengan bukti')).toBeVisible();
    expect(screen.getByText(/35,0/)).toBeVisible();
  });

  it('has no drafts for an OPD', async () => {
    services();
    show(<RecommendationsPage />, officer);
    expect(await screen.findByRole('region', { name: /Menunggu jawaban/ })).toBeVisible();
    expect(screen.queryByRole('region', { name: /Draf/ })).toBeNull();
  });

  it('loads more of a long column', async () => {
    const calls = services('2024-01-31.n1');
    show(<RecommendationsPage />, reviewer);
    await userEvent.click(await screen.findByRole('button', { name: 'Muat lagi' }));
    expect(await screen.findByRole('link', { name: 'Tambah tenaga' })).toBeVisible();
    expect(calls.some((call) => call.path.includes('after=2024-01-31.n1'))).toBe(true);
  });

  it('asks for what is overdue only', async () => {
    const calls = services();
    show(<RecommendationsPage />, reviewer);
    await userEvent.click(await screen.findByRole('switch', { name: 'Hanya yang lewat batas' }));
    await screen.findByRole('region', { name: /Menunggu jawaban/ });
    expect(calls.some((call) => call.path.includes('overdue=true'))).toBe(true);
  });
});

describe('the list', () => {
  it('shows the same in a table', async () => {
    services();
    show(<RecommendationsPage />, reviewer);
    await userEvent.click(await screen.findByText('Daftar'));
    const row = await screen.findByRole('row', { name: /Perluas home care/ });
    expect(row).toHaveTextContent('Dinas Kesehatan');
    expect(row).toHaveTextContent('Terkirim');
  });
});
