import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CrossTable, Figure } from '../api';
import type { View } from '../results/view';
import { serve } from '../testing/server';
import { reviewer, show } from '../testing/show';
import { axesOf, sidesChosen } from './axes';
import { CrossTab } from './CrossTab';

vi.mock('../ui/EChart', () => ({ EChart: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }));

const text = (id: string) => ({ id, en: null });
const base = '/api/reporting/campaigns/c1';
const view: View = {
  campaign: 'c1',
  audience: 'stakeholder',
  basis: 'submitted',
  opd: null,
  group: null,
  area: null,
  tab: 'cross',
  row: 'layanan',
  column: 'puas',
  other: null,
};

const question = (name: string, kind: Figure['kind'], rows: string[] = []) =>
  ({
    name,
    kind,
    label: text(`Tentang ${name}`),
    rows: rows.map((row) => ({ name: row, label: text(row) })),
  }) as Figure;

const cell = (n: number | null, rowShare: number | null = null) => ({
  n,
  rowShare,
  columnShare: rowShare,
  hidden: n === null,
});

const table: CrossTable = {
  campaign: 'c1',
  title: text('Uji coba'),
  simulated: true,
  audience: 'stakeholder',
  basis: 'submitted',
  asOf: '2024-05-03T03:42:00Z',
  revision: 1,
  row: { code: 'layanan', label: text('Layanan') },
  column: { code: 'puas', label: text('Kepuasan') },
  repeat: null,
  severalRows: false,
  severalColumns: false,
  n: 52,
  suppressed: false,
  columns: [
    { code: '1', label: text('Kurang'), n: 22, share: 0.4231, mean: null },
    { code: '2', label: text('Puas'), n: 30, share: 0.5769, mean: null },
  ],
  rows: [
    { code: 'ktp', label: text('KTP'), n: 40, share: 0.7692, mean: 1.6, cells: [cell(16, 0.4), cell(24, 0.6)] },
    { code: 'izin', label: text('Izin'), n: 12, share: 0.2308, mean: null, cells: [cell(null), cell(null)] },
  ],
  hiddenCells: 2,
  test: null,
  noTest: 'hidden',
  from: { formula: '', responses: 52, verified: 0 },
};

const figures = [
  question('layanan', 'single'),
  question('puas', 'rating'),
  question('ikm', 'grid', ['waktu']),
  question('ipa', 'importance-performance', ['kesehatan']),
  question('saran', 'text'),
];

function answers(crossed: Partial<CrossTable> = {}) {
  return serve({
    [`GET ${base}/questions`]: {
      body: { ...table, responses: 52, verified: 0, items: figures },
    },
    [`GET ${base}/crosstab`]: { body: { ...table, ...crossed } },
    [`GET ${base}/progress`]: { status: 404 },
  });
}

describe('cross-tables', () => {
  it('offer every question that has options, the rows of grids, the group and the area', () => {
    const t = (key: string, values?: Record<string, unknown>) => (values ? `${key} ${values.name}` : key);
    const axes = axesOf(figures, 'stakeholder', ({ id }) => id ?? '', t as never).map((axis) => axis.value);
    expect(axes).toEqual([
      'layanan',
      'puas',
      'ikm/waktu',
      'ipa/kesehatan/performance',
      'ipa/kesehatan/importance',
      '@group',
      '@area',
    ]);
    expect(axesOf(figures, 'opd', ({ id }) => id ?? '', t as never).map((axis) => axis.value)).not.toContain('@group');
  });

  it('begin with a question by group and never cross a thing with itself', () => {
    const axes = ['a', 'b', '@group'].map((value) => ({ value, label: value }));
    expect(sidesChosen(axes, null, null)).toEqual({ row: 'a', column: '@group' });
    expect(sidesChosen(axes, '@group', null)).toEqual({ row: '@group', column: 'a' });
    expect(sidesChosen(axes, null, 'a')).toEqual({ row: 'b', column: 'a' });
    expect(sidesChosen(axes, 'gone', 'b')).toEqual({ row: 'a', column: 'b' });
    expect(sidesChosen(axes.slice(0, 1), null, null)).toBeNull();
  });

  it('show shares of rows, say what is hidden and why there is no test', async () => {
    answers();
    show(<CrossTab view={view} choose={() => undefined} />, reviewer);
    const figure = await screen.findByRole('region', { name: 'Layanan menurut Kepuasan' });
    expect(within(figure).getByRole('row', { name: /KTP 40,0\s% 60,0\s% 40 1,60/ })).toBeVisible();
    expect(within(figure).getByRole('row', { name: /Izin.*disembunyikan.*disembunyikan 12/ })).toBeVisible();
    expect(figure).toHaveTextContent('2 sel disembunyikan');
    expect(figure).toHaveTextContent('Uji χ² tidak diberikan karena ada sel yang disembunyikan.');
  });

  it('show counts when told so', async () => {
    answers();
    show(<CrossTab view={view} choose={() => undefined} />, reviewer);
    const figure = await screen.findByRole('region', { name: 'Layanan menurut Kepuasan' });
    await userEvent.click(within(figure).getByText('Banyaknya'));
    expect(within(figure).getByRole('row', { name: /KTP 16 24 40/ })).toBeVisible();
  });

  it('give the test with its degrees of freedom', async () => {
    answers({
      hiddenCells: 0,
      noTest: null,
      test: { chiSquare: 6.9312, degreesOfFreedom: 2, p: 0.0313, cramersV: 0.3216 },
    });
    show(<CrossTab view={view} choose={() => undefined} />, reviewer);
    expect(await screen.findByText('χ² = 6,93; derajat bebas 2; p = 0,031; V Cramér = 0,32')).toBeVisible();
  });

  it('turn rows into columns', async () => {
    answers();
    const choose = vi.fn();
    show(<CrossTab view={view} choose={choose} />, reviewer);
    await userEvent.click(await screen.findByRole('button', { name: 'Tukar baris dan kolom' }));
    expect(choose).toHaveBeenCalledWith({ row: 'puas', column: 'layanan' });
  });

  it('hide a table of too few', async () => {
    answers({ suppressed: true, n: null, rows: [], columns: [] });
    show(<CrossTab view={view} choose={() => undefined} />, reviewer);
    expect(await screen.findByText('Disembunyikan: terlalu sedikit responden')).toBeVisible();
  });
});
