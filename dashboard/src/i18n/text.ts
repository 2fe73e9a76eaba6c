import { useMemo } from 'react';
import { useLanguage } from './language';
import { type Arguments, fill, type Language, type Messages } from './messages';

/** A text that a person wrote in both languages, such as a questionnaire's label. */
export interface LocalText {
  id: string;
  en?: string | null;
}

export function pick(text: LocalText | null | undefined, language: Language): string {
  if (!text) {
    return '';
  }
  return (language === 'en' ? text.en : text.id) || text.id || text.en || '';
}

export type Translate<I extends Readonly<Record<string, string>>> = <K extends keyof I & string>(
  key: K,
  ...values: Arguments<I[K]>
) => string;

export function translator<I extends Readonly<Record<string, string>>>(
  messages: Messages<I>,
  language: Language,
): Translate<I> {
  return (key, ...values) => fill(messages[language][key], language, values[0]);
}

export function useText<I extends Readonly<Record<string, string>>>(messages: Messages<I>): Translate<I> {
  const language = useLanguage();
  return useMemo(() => translator(messages, language), [messages, language]);
}

/** Chooses the reader's side of a text written in both languages. */
export function usePick(): (text: LocalText | null | undefined) => string {
  const language = useLanguage();
  return useMemo(() => (text) => pick(text, language), [language]);
}
