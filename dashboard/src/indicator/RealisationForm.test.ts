import { describe, expect, it } from 'vitest';
import type { Indicator, Realisation } from '../api';
import { openYears } from './RealisationForm';

const realisation = (year: number, state: Realisation['state']): Realisation => ({
  id: `r${year}`,
  version: 1,
  indicator: 'i',
  opd: 'setda',
  year,
  value: 1,
  note: null,
  state,
  reason: null,
  submittedBy: null,
  verifiedBy: null,
  submittedAt: null,
  changedAt: '2024-01-01T00:00:00Z',
});

const indicator: Indicator = {
  id: 'i',
  version: 1,
  plan: null,
  origin: 'i1',
  code: 'reform',
  name: 'Indeks Reformasi Birokrasi',
  unit: 'indeks',
  direction: 'higher',
  dimension: 'governance',
  opd: 'setda',
  opdName: 'Sekretariat Daerah',
  targets: [{ year: 2022, value: 73, lower: null, upper: null, note: null }],
  realisations: [realisation(2023, 'verified'), realisation(2024, 'returned')],
  changedAt: '2024-01-01T00:00:00Z',
};

describe('the years that can be entered', () => {
  it('leave out what is verified or waits for it', () => {
    expect(openYears(indicator, 2025)).toEqual([2025, 2024, 2022]);
  });

  it('begin with this year for an indicator without any', () => {
    expect(openYears({ ...indicator, targets: [], realisations: [] }, 2025)).toEqual([2025]);
  });
});
