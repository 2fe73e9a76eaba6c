import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Achievement, AchievementItem } from '../api';
import { show } from '../testing/show';
import { AchievementPanel } from './AchievementPanel';

vi.mock('../ui/EChart', () => ({ EChart: () => <div role="img" aria-label="chart" /> }));

const reform: AchievementItem = {
  indicator: 'i1',
  code: 'reform',
  name: 'Indeks Reformasi Birokrasi',
  unit: 'indeks 0-100',
  direction: 'higher',
  dimension: 'governance',
  opd: 'setda',
  opdName: 'Sekretariat Daerah',
  target: 73,
  lower: null,
  upper: null,
  targetNote: null,
  realisation: 74.63,
  state: 'verified',
  note: null,
  achievement: 102.23,
  grade: 'very-high',
  gradeName: { id: 'Sangat tinggi', en: 'Very high' },
  reason: null,
  formula: '74.63 / 73 × 100',
  submittedBy: null,
  verifiedBy: 'Admin Diskominfo',
};
const poverty: AchievementItem = {
  ...reform,
  indicator: 'i2',
  code: 'poverty',
  name: 'Angka Kemiskinan',
  target: null,
  realisation: 7.15,
  achievement: null,
  grade: null,
  gradeName: null,
  formula: null,
  reason: 'no-target',
};
const sum = {
  code: '*',
  name: { id: 'Semua', en: 'All' },
  achievement: 102.23,
  grade: 'very-high',
  assessed: 1,
  notAssessed: 1,
};
const year: Achievement = {
  asOf: null,
  basis: 'submitted',
  dimensions: [],
  items: [reform, poverty],
  method: 'x',
  opd: null,
  overall: sum,
  revision: 1,
  year: 2023,
  years: [2023],
};

describe('the achievement of a year', () => {
  it('shows each figure with target, realisation and grade', () => {
    show(<AchievementPanel achievement={year} />);
    const row = within(screen.getByRole('table')).getByText('Indeks Reformasi Birokrasi').closest('tr');
    expect(row).toHaveTextContent('102,23');
    expect(row).toHaveTextContent('74,63');
    expect(row).toHaveTextContent('Sangat tinggi');
  });

  it('answers "from what?"', async () => {
    show(<AchievementPanel achievement={year} />);
    await userEvent.click(screen.getByRole('button', { name: 'Dari apa?' }));
    expect(await screen.findByText(/74.63 \/ 73 × 100 = 102,23/)).toBeInTheDocument();
    expect(screen.getByText(/Diverifikasi oleh Admin Diskominfo/)).toBeInTheDocument();
  });

  it('says why the others have none', () => {
    show(<AchievementPanel achievement={year} />);
    expect(screen.getByText(/belum ada target/)).toBeVisible();
  });

  it('says what to do when a year has none at all', () => {
    show(<AchievementPanel achievement={{ ...year, items: [poverty] }} />);
    expect(screen.getByText(/Pilih tahun lain/)).toBeVisible();
  });
});
