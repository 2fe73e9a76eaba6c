import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { recommendation } from '../recommendation/example';
import { serve } from '../testing/server';
import { officer, reviewer, show } from '../testing/show';
import { AmendmentsPanel } from './AmendmentsPanel';
import { higherTarget, homeCare, inForce, satisfaction } from './example';

const accepted = { ...recommendation, state: 'accepted' as const };
const basics = {
  'GET /api/me': { body: {} },
  'GET /api/masterplan/plans': { body: { items: [inForce], next: null } },
  'GET /api/masterplan/opds': { body: { items: [], next: null } },
  'GET /api/masterplan/programmes': { body: { items: [homeCare], next: null } },
  'GET /api/masterplan/indicators': { body: { items: [satisfaction], next: null } },
};

describe('the amendments of a recommendation', () => {
  it('are shown in words with how far they are', async () => {
    const carriedOut = { ...higherTarget, id: 'a2', state: 'assembled', draft: 'p2', draftNumber: 2 };
    serve({ ...basics, 'GET /api/masterplan/amendments': { body: { items: [higherTarget, carriedOut], next: null } } });
    show(<AmendmentsPanel recommendation={accepted} />, officer);
    expect(await screen.findAllByText('ikm, target 2023: 3,75 → 3,9')).toHaveLength(2);
    expect(screen.getByText('Menunggu versi berikutnya')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Dalam versi 2' })).toHaveAttribute('href', '/plan/versions/p2');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are written for what the version in force says', async () => {
    const calls = serve({
      ...basics,
      'GET /api/masterplan/amendments': { body: { items: [], next: null } },
    });
    show(<AmendmentsPanel recommendation={accepted} />, reviewer);
    await userEvent.click(await screen.findByRole('button', { name: 'Tulis amendemen' }));
    await userEvent.click(await screen.findByRole('combobox', { name: 'Yang diubah' }));
    await userEvent.click(await screen.findByText('Home Care'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Nama' }), 'Home Care Plus');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Tidak ditemukan')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'PUT')?.body).toEqual({
      recommendation: 'n1',
      change: { deed: 'change', part: 'programme', code: 'home-care', wanted: { name: 'Home Care Plus' } },
    });
  });

  it('wait until the OPD has accepted', () => {
    serve(basics);
    show(<AmendmentsPanel recommendation={recommendation} />, reviewer);
    expect(screen.queryByText('Amendemen')).toBeNull();
  });

  it('are taken back while they are open', async () => {
    const calls = serve({
      ...basics,
      'GET /api/masterplan/amendments': { body: { items: [higherTarget], next: null } },
      'POST /api/masterplan/amendments/a1/withdrawal': { body: { ...higherTarget, state: 'withdrawn' } },
    });
    show(<AmendmentsPanel recommendation={accepted} />, reviewer);
    await userEvent.click(await screen.findByRole('button', { name: 'Tarik' }));
    expect(await screen.findByText('Amendemen ditarik.')).toBeInTheDocument();
    expect(calls.find((call) => call.method === 'POST')?.headers.get('If-Match')).toBe('"1"');
  });
});
