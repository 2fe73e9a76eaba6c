import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  title: 'The evidence',
  intro: 'Survey results, achievement of indicators and reports to judge the masterplan by.',
  campaigns: 'Survey results',
  campaignNumbers: '{sent} of {total} OPDs ({verified} verified), {n} {n:stakeholder|stakeholders}',
  open: 'Open results',
  progress: 'Progress',
  none: 'No survey results yet',
  noneHint: 'Results show as soon as the first answers are submitted.',
  criteria: 'Four criteria',
  criteriaTitle: 'The four criteria by the OPDs',
  criterion: 'Criterion',
  mean: 'Mean',
  n: 'n',
  scale: 'scale 1–5',
  achievement: 'Achievement',
  toCity: 'City at a glance',
};
