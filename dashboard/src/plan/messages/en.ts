import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  title: 'Masterplan',
  empty: 'No masterplan yet',
  emptyHint: 'A masterplan holds dimensions, sub-dimensions, programmes and indicators.',
  approved: 'Approved',
  draft: 'Draft',
  years: '{from}–{to}',
  structure: 'Dimensions and programmes',
  indicators: 'Indicators',
  programmes: '{n} {n:programme|programmes}',
  noProgramme: 'No programme yet',
  quickWin: 'Quick win',
  ict: 'ICT',
  nonIct: 'Non-ICT',
  unconfirmed: 'awaits confirmation',
  search: 'Find an indicator',
  dimension: 'Dimension',
  allDimensions: 'All dimensions',
  indicatorNote: 'The bold number is the realisation; below it that year’s target.',
  versions: 'Versions',
  views: 'Parts of the masterplan',
};
