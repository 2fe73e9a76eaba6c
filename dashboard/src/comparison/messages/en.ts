import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  with: 'Compare with',
  choose: 'Choose another survey',
  chooseHint: 'Choose another survey to compare question by question.',
  noOther: 'No other survey yet',
  noOtherHint: 'A comparison needs at least two surveys that have been opened.',
  version: '{title} (version {n} of the questionnaire)',
  otherQuestionnaire: 'They use different questionnaires: questions are matched by their names alone.',
  whole: 'The comparison is always about all respondents, without the filters by office, group or area.',
  scales: 'Means in both surveys',
  scale: 'What was rated',
  difference: 'Difference',
  interval: '95 % interval',
  rule: 'Difference = this survey − the other one; 95 % interval after Welch. Where the interval does not hold 0, the change is unlikely to be mere chance.',
  option: 'Option',
  gone: 'not there',
  reworded: 'worded differently',
  changedOptions: 'options changed',
  only: 'Asked in {title} alone',
  nothingShared: 'No question in common',
};
