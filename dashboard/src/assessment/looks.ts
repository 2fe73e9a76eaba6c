import type { AssessmentState } from '../api';
import type { PlainKey } from '../i18n';
import type { id } from './messages/id';

/** How a state is named and coloured. */
export const states: Record<AssessmentState, { text: PlainKey<typeof id>; tag: string }> = {
  draft: { text: 'draft', tag: 'default' },
  'self-scored': { text: 'selfScored', tag: 'blue' },
  assessed: { text: 'assessed', tag: 'gold' },
  final: { text: 'final', tag: 'green' },
  returned: { text: 'returned', tag: 'red' },
};
