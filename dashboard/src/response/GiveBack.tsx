import type { ComponentProps } from 'react';
import type { Notes } from '../comments';
import { useText } from '../i18n';
import { ReasonModal } from '../ui';
import { messages } from './messages';

interface Props extends Omit<ComponentProps<typeof ReasonModal>, 'title' | 'hint' | 'children'> {
  notes: Notes;
}

/** Asks for the reason of a return and shows what it says at which question. */
export function GiveBack({ notes, ...asking }: Props) {
  const t = useText(messages);
  return (
    <ReasonModal
      {...asking}
      title={t('giveBack')}
      hint={t(notes.all.length > 0 ? 'giveBackHint' : 'giveBackNotesHint')}
    >
      {notes.all.length > 0 && (
        <>
          <p>{t('withNotes', { n: notes.all.length })}</p>
          <ul>
            {notes.all.map((note) => (
              <li key={note.question}>
                <strong>{note.name}:</strong> {note.words}
              </li>
            ))}
          </ul>
        </>
      )}
    </ReasonModal>
  );
}
