import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  code: 'Check code',
  check: 'Check',
  checking: 'Checking …',
  unknown: 'This code is not known',
  offline: 'No connection yet',
  offlineHint: 'Check the connection to the internet, then try again.',
};
