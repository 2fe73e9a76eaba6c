import type { AssignmentState } from '../api';
import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

interface Look {
  text: PlainKey<typeof id>;
  /** Ant Design's tag colour. */
  tag: string;
  /** The colour in a bar. */
  bar: string;
}

export const assignmentStates: readonly AssignmentState[] = [
  'verified',
  'submitted',
  'returned',
  'in-progress',
  'not-started',
];

export const looks: Record<AssignmentState, Look> = {
  verified: { text: 'verified', tag: 'success', bar: 'var(--reviu-brand)' },
  submitted: {
    text: 'submitted',
    tag: 'processing',
    bar: 'color-mix(in srgb, var(--reviu-brand) 55%, var(--reviu-surface))',
  },
  returned: { text: 'returned', tag: 'error', bar: 'var(--reviu-bad)' },
  'in-progress': { text: 'inProgress', tag: 'warning', bar: '#d9a441' },
  'not-started': { text: 'notStarted', tag: 'default', bar: 'var(--reviu-line)' },
};

/** Sent by the OPD, whether or not it has been verified yet. */
export function isSent(state: AssignmentState): boolean {
  return state === 'submitted' || state === 'verified';
}

export function isLate(state: AssignmentState, dueAt: string | null, now = Date.now()): boolean {
  return !isSent(state) && dueAt !== null && new Date(dueAt).getTime() < now;
}
