import type { Recommendation } from '../api';

/** A recommendation that waits for the reply of the Dinas Kesehatan, for tests. */
export const recommendation: Recommendation = {
  id: 'n1',
  version: 2,
  review: 'r1',
  findings: [
    {
      id: 'f1',
      kind: 'weakness',
      severity: 'high',
      dimension: 'living',
      subDimension: null,
      text: { id: 'Home care belum merata' },
      evidenced: false,
      state: 'final',
    },
  ],
  opd: 'dinkes',
  opdName: 'Dinas Kesehatan',
  priority: 'high',
  due: '2024-01-31',
  overdue: true,
  measure: 'adjust',
  text: { id: 'Perluas home care' },
  state: 'sent',
  reason: null,
  progress: 0,
  narrative: null,
  evidence: [],
  claimedBy: null,
  verifiedBy: null,
  changedBy: { id: 'u', name: 'Agus' },
  changedAt: '2024-07-01T03:00:00Z',
};
