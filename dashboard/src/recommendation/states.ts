import type { Measure, Priority, RecommendationState } from '../api';
import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

interface Look {
  text: PlainKey<typeof id>;
  tag: string;
}

export const states: Record<RecommendationState, Look> = {
  draft: { text: 'draft', tag: 'default' },
  sent: { text: 'sent', tag: 'processing' },
  accepted: { text: 'accepted', tag: 'cyan' },
  objected: { text: 'objected', tag: 'error' },
  'in-progress': { text: 'inProgress', tag: 'warning' },
  done: { text: 'done', tag: 'purple' },
  returned: { text: 'returned', tag: 'error' },
  verified: { text: 'verified', tag: 'success' },
  withdrawn: { text: 'withdrawn', tag: 'default' },
};

export const allStates: readonly RecommendationState[] = [
  'draft',
  'sent',
  'objected',
  'accepted',
  'in-progress',
  'returned',
  'done',
  'verified',
  'withdrawn',
];

export const priorities: Record<Priority, Look> = {
  high: { text: 'priorityHigh', tag: 'error' },
  medium: { text: 'priorityMedium', tag: 'warning' },
  low: { text: 'priorityLow', tag: 'default' },
};

export const measures: Record<Measure, PlainKey<typeof id>> = {
  keep: 'keep',
  adjust: 'adjust',
  merge: 'merge',
  stop: 'stop',
  add: 'add',
};

/** The states in which it is the OPD's turn. */
export const waitsForOpd: readonly RecommendationState[] = ['sent', 'accepted', 'in-progress', 'returned'];

export interface Column {
  title: PlainKey<typeof id>;
  states: readonly RecommendationState[];
}

/** The board from left to right; what was withdrawn is in the list only. */
export const columns: readonly Column[] = [
  { title: 'draft', states: ['draft'] },
  { title: 'columnSent', states: ['sent'] },
  { title: 'objected', states: ['objected'] },
  { title: 'columnWork', states: ['accepted', 'in-progress', 'returned'] },
  { title: 'columnDone', states: ['done'] },
  { title: 'verified', states: ['verified'] },
];
