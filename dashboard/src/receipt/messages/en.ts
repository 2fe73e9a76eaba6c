import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  title: 'Check a receipt',
  intro: 'Enter the code that is printed on the receipt for survey answers.',
  code: 'Check code',
  check: 'Check',
  checking: 'Checking …',
  genuine: 'This receipt is genuine',
  unknown: 'This code is not known',
  unknownHint: 'Compare it with the paper, letter by letter. If it is the same, the paper is not genuine.',
  offline: 'No connection yet',
  offlineHint: 'Check the internet connection and try again.',
  survey: 'Survey',
  office: 'OPD',
  day: 'Submitted on',
  stakeholder: 'A stakeholder answered this survey. Who did and what they answered cannot be known.',
  corrected: 'After this receipt the OPD submitted corrected answers.',
  simulated: 'Trial with simulated answers',
  language: 'Bahasa Indonesia',
};
