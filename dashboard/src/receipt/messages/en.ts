import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  title: 'Check a receipt',
  intro: 'Enter the code that is printed on the receipt for survey answers.',
  genuine: 'This receipt is genuine',
  unknownHint: 'Compare it with the paper, letter by letter. If it is the same, the paper is not genuine.',
  survey: 'Survey',
  office: 'OPD',
  day: 'Submitted on',
  stakeholder: 'A stakeholder answered this survey. Who did and what they answered cannot be known.',
  corrected: 'After this receipt the OPD submitted corrected answers.',
  simulated: 'Trial with simulated answers',
};
