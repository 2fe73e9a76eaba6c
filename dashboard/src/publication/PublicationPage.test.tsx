import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { serve } from '../testing/server';
import { show } from '../testing/show';
import PublicationPage from './PublicationPage';

const address = '/api/reporting/publication';
const off = {
  version: 4,
  dimensions: false,
  indicators: false,
  followUp: false,
  campaigns: [],
  changedAt: null,
  changedBy: null,
};
const campaigns = {
  items: [
    { id: 'c1', title: { id: 'Uji coba' }, state: 'closed', simulated: true },
    { id: 'c2', title: { id: 'Draf' }, state: 'draft', simulated: false },
  ],
  next: null,
};

it('switches on what was chosen, from the state that was seen', async () => {
  const calls = serve({
    [`GET ${address}`]: { body: off },
    'GET /api/reporting/campaigns': { body: campaigns },
    [`PUT ${address}`]: { body: { ...off, version: 5, dimensions: true, campaigns: ['c1'] } },
  });
  show(<PublicationPage />);
  await userEvent.click(await screen.findByRole('checkbox', { name: /Capaian kota/ }));
  await userEvent.click(await screen.findByRole('checkbox', { name: /Uji coba/ }));
  expect(screen.queryByRole('checkbox', { name: /Draf/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
  const put = calls.find(({ method }) => method === 'PUT');
  expect(put?.headers.get('If-Match')).toBe('"4"');
  expect(put?.body).toEqual({ dimensions: true, indicators: false, followUp: false, campaigns: ['c1'] });
});
