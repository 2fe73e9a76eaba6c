import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server';
import { showRoutes } from '../testing/show';
import ResponsesPage from './ResponsesPage';

const campaign = {
  id: 'c1',
  version: 1,
  title: { id: 'Survei Reviu 2024' },
  state: 'open',
  simulated: false,
  parts: [],
};

function one(id: string, opdName: string) {
  return {
    id,
    version: 2,
    campaign: 'c1',
    assignment: `a${id}`,
    opd: id,
    opdName,
    simulated: false,
    state: 'submitted',
    submittedAt: '2024-05-03T03:42:00Z',
    submittedBy: { id: 'u', name: 'Siti' },
    verifiedAt: null,
    verifiedBy: null,
  };
}

describe("a campaign's responses", () => {
  it('are read page by page and narrowed on the server', async () => {
    const calls = serve({
      'GET /api/survey/campaigns/c1': { body: campaign },
      'GET /api/masterplan/opds': { body: { items: [], next: null } },
      'GET /api/survey/responses': (call) =>
        call.path.includes('after=k1')
          ? { body: { items: [one('disdik', 'Dinas Pendidikan')], next: null } }
          : { body: { items: [one('dinkes', 'Dinas Kesehatan')], next: 'k1' } },
    });
    showRoutes([{ path: 'campaigns/:id/responses', element: <ResponsesPage /> }], '/campaigns/c1/responses');
    expect(await screen.findByRole('link', { name: 'Dinas Kesehatan' })).toHaveAttribute('href', '/responses/dinkes');

    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan lebih banyak' }));
    expect(await screen.findByRole('link', { name: 'Dinas Pendidikan' })).toBeVisible();

    await userEvent.click(screen.getByRole('combobox', { name: 'Urutan' }));
    await userEvent.click(await screen.findByText('Terlama dahulu'));
    await screen.findByRole('link', { name: 'Dinas Kesehatan' });
    expect(calls.some((call) => call.path.includes('order=earliest') && call.path.includes('campaign=c1'))).toBe(true);
  });
});
