import { useState } from 'react';
import type { Comment } from '../api';

/** What has to be corrected at which question, gathered before it is sent with a return. */
export interface Note {
  question: string;
  /** The question in words. */
  name: string;
  words: string;
}

export interface Notes {
  all: readonly Note[];
  at(question: string): Note | undefined;
  keep(note: Note): void;
  drop(question: string): void;
  clear(): void;
}

export function useNotes(): Notes {
  const [all, setAll] = useState<readonly Note[]>([]);
  const without = (notes: readonly Note[], question: string) => notes.filter((note) => note.question !== question);
  return {
    all,
    at: (question) => all.find((note) => note.question === question),
    keep: (note) => setAll((notes) => [...without(notes, note.question), note]),
    drop: (question) => setAll((notes) => without(notes, question)),
    clear: () => setAll([]),
  };
}

/** What the last return asked to correct: nothing once the answers were handed in again. */
export function openNotes(comments: readonly Comment[], submittedAt: string | null): Comment[] {
  return comments.filter(
    (comment) => comment.toCorrect && (submittedAt === null || Date.parse(comment.at) >= Date.parse(submittedAt)),
  );
}
