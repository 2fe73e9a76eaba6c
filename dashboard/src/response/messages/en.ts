import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  title: 'Answers of {opd}',
  back: 'Back to the campaign',
  backTodo: 'Back to your home',
  verify: 'Verify',
  verifyTitle: 'Verify these answers?',
  verifyText: 'The answers of {opd} are declared right and count in “verified” figures.',
  verified: 'The answers are verified.',
  giveBack: 'Return',
  giveBackTitle: 'Return to the OPD',
  giveBackHint: 'The OPD’s officer sees this reason and corrects the answers.',
  returned: 'The answers are returned.',
  cancel: 'Cancel',
  history: 'History',
  answers: 'Answers',
  reason: 'Reason: {reason}',
  submittedBy: 'Submitted {at} by {name}',
  notSent: 'Not submitted yet',
  stale: 'These answers have just changed. Please check again.',
  correct: 'Correct',
  actionCreated: 'Begun',
  actionSaved: 'Saved',
  actionSubmitted: 'Submitted',
  actionReturned: 'Returned',
  actionVerified: 'Verified',
};
