import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  title: 'Sign in',
  headline: 'The review of a Smart City masterplan, from question to report',
  lead: 'Every office and stakeholder answers, every figure can be traced to its source, and the city’s plan improves on evidence.',
  signIn: 'Sign in',
  publicPage: 'See the figures that the city shows to everybody',
  signInHint: 'For officers and heads of OPDs, the administrator, reviewers and the Smart City council.',
  askTitle: 'Ask',
  ask: 'Questionnaires for every OPD and, by a link without account, for academics, business, communities, media and citizens.',
  watchTitle: 'Watch',
  watch: 'Progress and results show at once after every submission.',
  judgeTitle: 'Judge',
  judge:
    'Efficient, effective, accountable, beneficial: with or without ICT. Achievement follows the official formulas.',
  reportTitle: 'Report',
  report: 'Complete PDF and Excel reports, with the basis of every figure.',
  respondent: 'Did you get a link to a questionnaire? Open it directly; there is no need to sign in.',
  openSource: 'Free software for regional governments in Indonesia',
};
