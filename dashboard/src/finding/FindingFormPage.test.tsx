import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { addToTray, emptyTray } from '../ground/tray-store';
import { serve } from '../testing/server';
import { reviewer, show } from '../testing/show';
import FindingFormPage from './FindingFormPage';

const list = (...items: unknown[]) => ({ body: { items, next: null } });
const services = {
  'GET /api/me': { body: {} },
  'GET /api/masterplan/reviews': list({
    id: 'r1',
    version: 1,
    title: { id: 'Reviu 2024' },
    plan: 'p1',
    phase: 'survey',
    from: '2024-03-07',
    to: null,
    meetings: [],
  }),
  'GET /api/masterplan/plans': list({
    id: 'p1',
    version: 1,
    code: 'm',
    title: { id: 'Masterplan' },
    dimensions: [
      {
        code: 'living',
        name: { id: 'Kehidupan Cerdas' },
        subDimensions: [{ code: 'living/health', name: { id: 'Kesehatan' } }],
      },
    ],
  }),
  'GET /api/masterplan/programmes': list(),
  'GET /api/masterplan/indicators': list(),
};

afterEach(emptyTray);

async function choose(field: string, option: string) {
  await userEvent.click(screen.getByRole('combobox', { name: field }));
  await userEvent.click(await screen.findByTitle(option));
}

describe('writing a finding', () => {
  it('sends what was written with the pinned figure as evidence', async () => {
    addToTray({
      figure: {
        figure: 'achievement/2023/overall?basis=verified',
        label: { id: 'Capaian 2023', en: null },
        value: 98.2,
        unit: '%',
        basis: 'verified',
        n: 12,
        asOf: null,
        simulated: false,
      },
      statement: 'a.b.c',
    });
    const calls = serve(services);
    show(<FindingFormPage />, reviewer);
    expect(await screen.findByText('Capaian 2023')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: /Temuan \(bahasa Indonesia\)/ }), 'Layanan belum merata');
    await choose('Jenis', 'Kelemahan');
    await choose('Dimensi', 'Kehidupan Cerdas');
    await choose('Subdimensi', 'Kesehatan');
    await userEvent.type(screen.getByRole('textbox', { name: /Alamat web/ }), 'Surat 045/2024');
    await userEvent.click(screen.getByRole('button', { name: /Tambah catatan/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Simpan draf' }));
    await screen.findByRole('alert');
    expect(calls.find((call) => call.method === 'PUT')?.body).toEqual({
      review: 'r1',
      kind: 'weakness',
      severity: 'medium',
      dimension: 'living',
      subDimension: 'living/health',
      text: { id: 'Layanan belum merata' },
      evidence: [
        { kind: 'figure', statement: 'a.b.c' },
        { kind: 'note', note: 'Surat 045/2024' },
      ],
    });
  });

  it('says what is missing before anything is sent', async () => {
    const calls = serve(services);
    show(<FindingFormPage />, reviewer);
    await userEvent.click(await screen.findByRole('button', { name: 'Simpan draf' }));
    expect(await screen.findByText('Tulis temuannya.')).toBeInTheDocument();
    expect(screen.getByText('Pilih jenisnya.')).toBeInTheDocument();
    expect(calls.some((call) => call.method === 'PUT')).toBe(false);
  });

  it('tells that no review is under way', async () => {
    serve({ ...services, 'GET /api/masterplan/reviews': list() });
    show(<FindingFormPage />, reviewer);
    expect(await screen.findByText('Tidak ada reviu yang berjalan')).toBeVisible();
  });
});
