import type { InvitationCounts, InvitationState } from '../api';

interface Look {
  state: InvitationState;
  /** The name of its number among the counts. */
  count: keyof InvitationCounts;
  color: string;
}

/** The states in the order in which an invitation goes through them. */
export const states: readonly Look[] = [
  { state: 'not-sent', count: 'notSent', color: 'default' },
  { state: 'sent', count: 'sent', color: 'processing' },
  { state: 'opened', count: 'opened', color: 'cyan' },
  { state: 'answered', count: 'answered', color: 'success' },
  { state: 'bounced', count: 'bounced', color: 'error' },
  { state: 'revoked', count: 'revoked', color: 'warning' },
];

export function colorOf(state: InvitationState): string {
  return states.find((look) => look.state === state)?.color ?? 'default';
}
