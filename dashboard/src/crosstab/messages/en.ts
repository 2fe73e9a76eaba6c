import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  row: 'Rows',
  column: 'Columns',
  turn: 'Swap rows and columns',
  show: 'Cells show',
  counts: 'Counts',
  rowShares: '% of row',
  columnShares: '% of column',
  group: 'Group of respondents',
  area: 'Area of respondents',
  importance: '{name} (importance)',
  performance: '{name} (performance)',
  title: '{row} by {column}',
  total: 'Total',
  mean: 'Mean',
  hidden: 'hidden',
  hiddenNote:
    '{n} {n:cell is|cells are} hidden: too few people, or the cell would give another one away by subtraction from a total, a group, an area or a state.',
  zeroNote: '0 means that nobody answered so.',
  severalNote: 'One respondent can choose several, so the parts can add up to more than n.',
  allOffices: 'Cross-tables always count all offices.',
  untoldNote:
    'People who are too few in their group and area are counted without their area or group, so the parts may add up to less than the whole.',
  test: 'χ² = {chi}; {df} degrees of freedom; p {p}; Cramér’s V = {v}',
  noTestHidden: 'No χ² test, since cells are hidden.',
  noTestSeveral: 'No χ² test: one respondent can be in several cells.',
  noTestLine: 'A χ² test needs at least two rows and two columns with answers.',
  noTestFew: 'No χ² test: too little is expected (less than 1, or less than 5 in more than a fifth of the cells).',
  rule: 'Share = cell ÷ total of the row, or cell ÷ total of the column; only those who answered both.',
  tooFewQuestions: 'This questionnaire has no two questions that can be crossed',
  tooFewQuestionsHint: 'What can be crossed: questions with options, ratings, rows of grids, the group and the area.',
};
