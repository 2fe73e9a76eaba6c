import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/server';
import { administrator, head, officer, showRoutes } from '../testing/show';
import RealisationsPage from './RealisationsPage';

const realisation = {
  id: 'r1',
  version: 2,
  indicator: 'i1',
  opd: 'dinkes',
  year: 2023,
  value: 3.54,
  note: 'SKM 2023',
  state: 'draft',
  reason: null,
  submittedBy: null,
  verifiedBy: null,
  submittedAt: null,
  changedAt: '2024-01-01T00:00:00Z',
};

const indicator = (id: string, name: string, realisations: unknown[] = []) => ({
  id,
  version: 1,
  plan: null,
  origin: id,
  code: id,
  name,
  unit: 'indeks',
  direction: 'higher',
  dimension: 'living',
  opd: 'dinkes',
  opdName: 'Dinas Kesehatan',
  targets: [{ year: 2023, value: 3.75, lower: null, upper: null, note: null }],
  realisations,
  changedAt: '2024-01-01T00:00:00Z',
});

const path = (id: string) => `/api/masterplan/indicators/${id}/realisations/2023`;

function open(indicators: unknown[], answers = {}, me = officer, query = 'year=2023&opd=dinkes') {
  const calls = serve({
    'GET /api/masterplan/indicators': { body: { items: indicators, next: null } },
    'GET /api/masterplan/opds': { body: { items: [], next: null } },
    'GET /api/masterplan/deadlines': { body: { items: [], next: null } },
    ...answers,
  });
  showRoutes([{ path: '/realisations', element: <RealisationsPage /> }], `/realisations?${query}`, me);
  return calls;
}

const value = (name: string) => screen.findByRole('textbox', { name: `Realisasi ${name}` });

describe('the page of realisations', () => {
  it('takes a paste over several rows, marks the bad cell and saves the others', async () => {
    const calls = open([indicator('i1', 'IKM'), indicator('i2', 'IPM')], {
      [`PUT ${path('i1')}`]: { status: 201, body: { ...realisation, version: 1 } },
    });
    fireEvent.paste(await value('IKM'), { clipboardData: { getData: () => '3,54\tSurvei tertunda\nbanyak\t' } });
    expect(await screen.findByText(/^Bukan angka/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Simpan draf (1)' }));
    expect(await screen.findByText('1 realisasi tersimpan.')).toBeInTheDocument();
    const put = calls.filter((call) => call.method === 'PUT');
    expect(put).toHaveLength(1);
    expect(put[0]?.body).toEqual({ value: 3.54, note: 'Survei tertunda' });
    expect(put[0]?.headers.get('If-None-Match')).toBe('*');
  });

  it('says why a missed target keeps a row from being submitted', async () => {
    open([indicator('i1', 'IKM')]);
    await userEvent.type(await value('IKM'), '3,5');
    expect(screen.getByText(/tulis sebabnya sebelum mengirim/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kirim (0)' })).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Keterangan IKM' }), 'Survei tertunda');
    expect(screen.getByRole('button', { name: 'Kirim (1)' })).toBeEnabled();
  });

  it('offers both values when somebody else was first', async () => {
    const calls = open([indicator('i1', 'IKM', [realisation])], {
      [`PUT ${path('i1')}`]: { status: 412, body: { current: { ...realisation, version: 3, value: 3.6 } } },
    });
    const cell = await value('IKM');
    await userEvent.clear(cell);
    await userEvent.type(cell, '3,7');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan draf (1)' }));
    expect(await screen.findByText(/sekarang 3,6\./)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Tetap pakai nilai saya' }));
    await userEvent.click(screen.getByRole('button', { name: 'Simpan draf (1)' }));
    await screen.findByText(/sekarang 3,6\./);
    const versions = calls.filter((call) => call.method === 'PUT').map((call) => call.headers.get('If-Match'));
    expect(versions).toEqual(['"2"', '"3"']);
  });

  it('shows why a value came back', async () => {
    open([indicator('i1', 'IKM', [{ ...realisation, state: 'returned', reason: 'Sumber belum disebut' }])]);
    expect(await screen.findByText('Sumber belum disebut')).toBeVisible();
    expect(screen.getByText('dikembalikan')).toBeVisible();
  });

  it('lets an administrator verify what waits and open what is locked', async () => {
    const calls = open(
      [
        indicator('i1', 'IKM', [{ ...realisation, state: 'submitted' }]),
        indicator('i2', 'IPM', [{ ...realisation, id: 'r2', state: 'verified' }]),
      ],
      { [`POST ${path('i1')}/verification`]: { body: { ...realisation, state: 'verified' } } },
      administrator,
    );
    expect(await value('IPM')).toBeDisabled();
    const locked = screen.getByRole('row', { name: /^IPM/ });
    expect(within(locked).getByRole('button', { name: 'Buka kembali' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Verifikasi yang menunggu (1)' }));
    expect(await screen.findByText('1 realisasi diverifikasi.')).toBeInTheDocument();
    expect(calls.some((call) => call.path.endsWith('/verification'))).toBe(true);
  });

  it('only shows the head of the OPD', async () => {
    open([indicator('i1', 'IKM', [realisation])], {}, head);
    expect(await value('IKM')).toBeDisabled();
    expect(screen.queryByRole('button', { name: /Simpan draf/ })).toBeNull();
  });

  it('shows an administrator how far every OPD is, and leads to one', async () => {
    const row = {
      year: 2023,
      dueOn: '2024-01-31',
      indicators: 4,
      waiting: 1,
      verified: 1,
      inTime: 1,
      late: 1,
      missing: 2,
    };
    open(
      [indicator('i1', 'IKM')],
      {
        'GET /api/masterplan/deadlines': {
          body: {
            items: [{ year: 2023, version: 3, dueOn: '2024-01-31', changedBy: 'Rina', changedAt: '' }],
            next: null,
          },
        },
        'GET /api/masterplan/punctuality': {
          body: { items: [{ ...row, opd: 'dinkes', opdName: 'Dinas Kesehatan', share: 25 }], next: null },
        },
      },
      administrator,
      'year=2023',
    );
    expect(await screen.findByText(/2 dari 4 indikator sudah dikirim; 1 menunggu verifikasi/)).toBeVisible();
    expect(screen.getByText(/25,00.% indikator diperbarui tepat waktu/)).toBeVisible();
    expect(screen.getByText(/Batas waktu 31 Januari 2024/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Dinas Kesehatan' }));
    expect(await value('IKM')).toBeVisible();
  });

  it('moves a deadline from the version that was read', async () => {
    const calls = open(
      [],
      {
        'GET /api/masterplan/deadlines': {
          body: {
            items: [{ year: 2023, version: 3, dueOn: '2024-01-31', changedBy: 'Rina', changedAt: '' }],
            next: null,
          },
        },
        'GET /api/masterplan/punctuality': { body: { items: [], next: null } },
        'PUT /api/masterplan/deadlines/2023': { body: {} },
      },
      administrator,
      'year=2023',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ubah batas waktu' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Batas waktu ditetapkan.')).toBeInTheDocument();
    const put = calls.find((call) => call.method === 'PUT');
    expect(put?.body).toEqual({ dueOn: '2024-01-31' });
    expect(put?.headers.get('If-Match')).toBe('"3"');
  });
});
