import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  submitted: 'Submitted',
  returned: 'Returned',
  verified: 'Verified',
  late: 'Late',
  barLabel:
    '{verified} verified, {submitted} submitted, {returned} returned, {inProgress} in progress, {notStarted} not started, of {total} OPDs',
  doneOf: '{done} of {total} OPDs have submitted',
};
