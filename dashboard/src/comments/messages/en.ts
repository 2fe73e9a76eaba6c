import type { Translation } from '../../i18n/messages';
import type { id } from './id';

export const en: Translation<typeof id> = {
  comment: 'Comment',
  reply: 'Reply',
  words: 'Comment',
  send: 'Send',
  cancel: 'Cancel',
  toCorrect: 'to be corrected',
  about: 'Comments on {question}',
  whole: 'Conversation about these answers',
  wholeNote: 'Read by this OPD, the administrator and the review team',
  none: 'No comments yet',
  noneHint: 'What concerns all of the answers is written here; what concerns one question, below that question.',
  askCorrection: 'Ask for a correction',
  correction: 'What has to be corrected here?',
  keepNote: 'Keep the note',
  pendingNote: 'Sent together with the return',
  dropNote: 'Remove the note',
};
