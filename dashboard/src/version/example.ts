import type { Amendment, Indicator, Plan, Programme, Wanted } from '../api';

const nothing: Wanted = {
  name: null,
  dimension: null,
  subDimension: null,
  opd: null,
  supportingOpds: null,
  quickWin: null,
  ict: null,
  from: null,
  to: null,
  unit: null,
  direction: null,
  targets: null,
  value: null,
  lower: null,
  upper: null,
  note: null,
};

/** The version in force, for tests. */
export const inForce: Plan = {
  id: 'p1',
  version: 2,
  code: 'masterplan',
  number: 1,
  title: { id: 'Masterplan Smart City' },
  from: 2020,
  to: 2029,
  status: 'approved',
  basedOn: null,
  dimensions: [
    {
      code: 'living',
      name: { id: 'Kehidupan Cerdas' },
      subDimensions: [{ code: 'living/health', name: { id: 'Kesehatan' } }],
    },
  ],
  proposedBy: null,
  decision: null,
  validFrom: '2020-01-01',
  validTo: null,
  reason: null,
  changedAt: '2024-05-02T02:00:00Z',
};

/** The next version, a draft. */
export const draft: Plan = {
  ...inForce,
  id: 'p2',
  version: 1,
  number: 2,
  status: 'draft',
  basedOn: 'p1',
  validFrom: null,
};

export const homeCare: Programme = {
  id: 'g1',
  version: 3,
  plan: 'p2',
  origin: 'g0',
  code: 'home-care',
  name: 'Home Care',
  dimension: 'living',
  subDimension: 'living/health',
  opd: 'dinkes',
  opdName: 'Dinas Kesehatan',
  supportingOpds: [],
  quickWin: true,
  ict: false,
  from: 2022,
  to: 2029,
  confirmed: true,
  changedAt: '2024-05-02T02:00:00Z',
};

export const satisfaction: Indicator = {
  id: 'i1',
  version: 1,
  plan: 'p2',
  origin: 'i0',
  code: 'ikm',
  name: 'Indeks Kepuasan Masyarakat',
  unit: 'indeks',
  direction: 'higher',
  dimension: 'living',
  opd: 'dinkes',
  opdName: 'Dinas Kesehatan',
  targets: [{ year: 2023, value: 3.75, lower: null, upper: null, note: 'Renstra' }],
  realisations: [],
  changedAt: '2024-05-02T02:00:00Z',
};

/** A higher target that a recommendation asks for. */
export const higherTarget: Amendment = {
  id: 'a1',
  version: 1,
  recommendation: 'n1',
  recommendationText: { id: 'Naikkan target kepuasan' },
  opdName: 'Dinas Kesehatan',
  plan: 'p1',
  change: {
    deed: 'retarget',
    part: 'indicator',
    code: 'ikm',
    into: null,
    year: 2023,
    wanted: { ...nothing, value: 3.9 },
    was: { ...nothing, value: 3.75 },
  },
  state: 'open',
  draft: null,
  draftNumber: null,
  changedBy: { id: 'u', name: 'Agus' },
  changedAt: '2024-07-01T03:00:00Z',
};
