import { useSyncExternalStore } from 'react';
import { type Language, languages } from './messages';

const storageKey = 'reviu.language';
const listeners = new Set<() => void>();

function remembered(): Language {
  const stored = readStored();
  return languages.find((language) => language === stored) ?? 'id';
}

/** A browser that forbids storage still switches the language, it just does not remember it. */
function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

let current = remembered();
document.documentElement.lang = current;

export function language(): Language {
  return current;
}

export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    current = next;
  }
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}
