import type { Assessment, AssessmentResult, Instrument, Score } from '../api';

/** Shapes for the tests of this folder. */
const scale = { min: 1, max: 5, step: 1, level: 1, levels: [] };
const node = (code: string, parent: string | null, id: string, leaf: boolean) => ({
  code,
  parent,
  name: { id, en: null },
  weight: 50,
  share: 50,
  scale: leaf ? scale : null,
});

export const instrument: Instrument = {
  id: 'i1',
  version: 2,
  number: 1,
  shipped: true,
  state: 'published',
  code: 'kriteria',
  name: { id: 'Empat kriteria', en: null },
  source: 'Keputusan',
  from: 2020,
  to: null,
  weighting: 'parent',
  rollUp: 'mean',
  rounding: { decimals: 2, mode: 'nearest', everyLevel: false },
  edge: 'lower',
  scale,
  bands: [],
  nodes: [
    node('mutu', null, 'Mutu', false),
    node('one', 'mutu', 'Efisien', true),
    node('two', 'mutu', 'Efektif', true),
  ],
  changedBy: { id: 's', name: 'Reviu' },
  changedAt: '2024-05-01T00:00:00Z',
};

export const score = (leaf: string, value: number | null): Score => ({
  leaf,
  value,
  leftOut: value === null,
  note: null,
  evidence: [],
});

export const result = (index: number | null): AssessmentResult => ({
  index,
  grade: null,
  scored: index === null ? 0 : 2,
  missing: index === null ? 2 : 0,
  provisional: index === null,
  nodes: [],
  lifts: [],
});

export const assessment: Assessment = {
  id: 'a1',
  version: 1,
  instrument: 'i1',
  code: 'kriteria',
  name: { id: 'Empat kriteria', en: null },
  subject: 'opd',
  opd: 'dinkes',
  opdName: 'Dinas Kesehatan',
  year: 2023,
  review: null,
  assessors: 2,
  state: 'draft',
  reason: null,
  selfScores: [],
  submittedBy: null,
  handedIn: [],
  sheets: [],
  own: null,
  scoredYourself: false,
  finalScores: [],
  concludedBy: null,
  selfResult: result(null),
  result: null,
  improvement: null,
  agreement: null,
  changedBy: { id: 'x', name: 'Admin' },
  changedAt: '2024-05-01T00:00:00Z',
};
