export { Conversation } from './Conversation';
export { NoteField } from './NoteField';
export { type Note, type Notes, openNotes, useNotes } from './notes';
export { useComments } from './queries';
export { Thread } from './Thread';
