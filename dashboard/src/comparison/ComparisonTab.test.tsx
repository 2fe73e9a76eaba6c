import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CampaignComparison } from '../api';
import type { View } from '../results/view';
import { serve } from '../testing/server';
import { reviewer, show } from '../testing/show';
import { ComparisonTab } from './ComparisonTab';

vi.mock('../ui/EChart', () => ({ EChart: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }));

const text = (id: string) => ({ id, en: null });
const view: View = {
  campaign: 'c2',
  audience: 'opd',
  basis: 'submitted',
  opd: null,
  group: null,
  area: null,
  tab: 'compare',
  row: null,
  column: null,
  other: 'c1',
};

const campaign = (id: string, title: string, questionnaire: number) => ({
  id,
  title: text(title),
  simulated: false,
  questionnaire,
  responses: 20,
  suppressed: false,
});

const question = {
  name: 'lama_kerja',
  kind: 'single',
  label: text('Lama bertugas'),
  reworded: false,
  changedOptions: true,
  firstN: 20,
  secondN: 18,
  suppressed: false,
  options: [
    { code: 'gt3', label: text('Lebih dari 3 tahun'), firstShare: 0.5, secondShare: 0.75 },
    { code: 'lain', label: text('Lain'), firstShare: null, secondShare: 0.25 },
  ],
  mean: null,
  rows: [],
};

const comparison: CampaignComparison = {
  first: campaign('c2', 'Survei 2025', 2),
  second: campaign('c1', 'Survei 2024', 1),
  audience: 'opd',
  basis: 'submitted',
  sameQuestionnaire: true,
  questions: [question, { ...question, name: 'rahasia', label: text('Rahasia'), suppressed: true, options: [] }],
  scales: [
    {
      sort: 'criterion',
      code: 'efisien',
      label: text('Efisien'),
      first: 3,
      second: 2.5,
      difference: 0.5,
      lower: 0.1234,
      upper: 0.8766,
    },
  ],
  onlyFirst: [],
  onlySecond: [text('Jabatan pengisi')],
};

const list = { items: [{ id: 'c1', title: text('Survei 2024'), state: 'closed' }], next: null };

function answers(campaigns: unknown = list) {
  serve({
    'GET /api/reporting/campaigns': { body: campaigns },
    'GET /api/reporting/campaigns/c2/comparison': { body: comparison },
  });
}

describe('a comparison of campaigns', () => {
  it('sets shares beside each other and marks what changed', async () => {
    answers();
    show(<ComparisonTab view={view} choose={() => undefined} />, reviewer);
    const figure = await screen.findByRole('region', { name: 'Lama bertugas' });
    expect(within(figure).getByRole('row', { name: /Lebih dari 3 tahun 50,0\s% 75,0\s%/ })).toBeVisible();
    expect(within(figure).getByRole('row', { name: /Lain tidak ada 25,0\s%/ })).toBeVisible();
    expect(within(figure).getByText('pilihan berubah')).toBeVisible();
    expect(figure).toHaveTextContent('n = 20 / 18');
  });

  it('gives differences of means with their interval', async () => {
    answers();
    show(<ComparisonTab view={view} choose={() => undefined} />, reviewer);
    const means = await screen.findByRole('region', { name: 'Rata-rata pada kedua survei' });
    expect(within(means).getByRole('row', { name: 'Efisien 3,00 2,50 0,50 0,12 … 0,88' })).toBeVisible();
  });

  it('names what only one asked, and hides what is about too few', async () => {
    answers();
    show(<ComparisonTab view={view} choose={() => undefined} />, reviewer);
    expect(await screen.findByText('Hanya ditanyakan di Survei 2024 (kuesioner versi 1)')).toBeVisible();
    expect(screen.getByText('Disembunyikan: terlalu sedikit responden')).toBeVisible();
  });

  it('asks for another campaign first, and says when there is none', async () => {
    answers();
    const { unmount } = show(<ComparisonTab view={{ ...view, other: null }} choose={() => undefined} />, reviewer);
    expect(await screen.findByText(/untuk dibandingkan pertanyaan demi pertanyaan/)).toBeVisible();
    unmount();
    answers({ items: [], next: null });
    show(<ComparisonTab view={view} choose={() => undefined} />, reviewer);
    expect(await screen.findByText('Belum ada survei lain')).toBeVisible();
  });
});
