import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  title: 'Check a report',
  intro: 'Enter the code printed on the cover of the report, or scan the square with a phone.',
  published: 'This report was published',
  draft: 'Draft: not published',
  draftHint:
    'The code is genuine, but its report has not been published. What it says is not official and not shown here.',
  unknownHint: 'Compare it letter by letter with the cover. If it is the same, that report is not from here.',
  report: 'Report',
  number: 'Number',
  date: 'Published',
  by: 'By',
  file: 'File',
  compare: 'Compare your file',
  compareHint: 'Choose a file or drag it here. Its fingerprint is worked out in this browser; the file goes nowhere.',
  chooseFile: 'File of the report',
  same: '{name} is exactly the report that was published.',
  other: '{name} is not the file that was published: its fingerprint differs.',
  unreadable: 'The file cannot be read.',
};
