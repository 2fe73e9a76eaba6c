import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server';
import { administrator, officer, show } from '../testing/show';
import ReportsPage from './ReportsPage';

const path = '/api/reporting/reports';
const nothing = { items: [], next: null };
const done = {
  id: 'r1',
  kind: 'review',
  title: { id: 'Reviu 2024' },
  format: 'pdf',
  state: 'done',
  progress: 100,
  file: `${path}/r1/file`,
  sha256: 'ab',
  problem: null,
  checkCode: '7QK2-M9XA-3TDC-W5PH',
  publication: null,
  createdAt: '2026-11-25T01:00:00Z',
};
const issued = { number: '007/REVIU/2026', at: '2026-11-25T01:00:00Z', by: 'Admin Diskominfo' };

describe('reports', () => {
  it('orders the review of the whole city when nothing is chosen', async () => {
    const calls = serve({
      [`GET ${path}`]: { body: nothing },
      'GET /api/reporting/campaigns': { body: nothing },
      'GET /api/masterplan/reviews': { body: nothing },
      [`POST ${path}`]: { status: 202, body: done },
    });
    show(<ReportsPage />, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Ambil laporan' }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      kind: 'review',
      format: 'pdf',
      language: 'id',
    });
  });

  it('orders for an officer the report about the own OPD', async () => {
    const calls = serve({
      [`GET ${path}`]: { body: nothing },
      'GET /api/reporting/campaigns': { body: nothing },
      [`POST ${path}`]: { status: 202, body: { ...done, kind: 'opd' } },
    });
    show(<ReportsPage />, officer);
    await userEvent.click(await screen.findByRole('button', { name: 'Ambil laporan' }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ kind: 'opd', opd: 'dinkes' });
  });

  it('asks before it publishes, and shows the number and where to check', async () => {
    let published = false;
    serve({
      [`GET ${path}`]: () => ({
        body: { items: [{ ...done, publication: published ? issued : null }], next: null },
      }),
      'GET /api/reporting/campaigns': { body: nothing },
      'GET /api/masterplan/reviews': { body: nothing },
      [`POST ${path}/r1/publication`]: () => {
        published = true;
        return { body: { ...done, publication: issued } };
      },
    });
    show(<ReportsPage />, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Terbitkan' }));
    expect(published).toBe(false);
    expect(await screen.findByText(/tidak dapat berubah atau dihapus/)).toBeInTheDocument();
    const buttons = await screen.findAllByRole('button', { name: 'Terbitkan' });
    await userEvent.click(buttons.at(-1) as HTMLElement);
    expect(await screen.findByText(/Terbit: 007\/REVIU\/2026, oleh Admin Diskominfo/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Periksa' })).toHaveAttribute(
      'href',
      '/periksa-laporan/7QK2-M9XA-3TDC-W5PH',
    );
  });
});
