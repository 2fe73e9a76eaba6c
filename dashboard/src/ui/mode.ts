import { useSyncExternalStore } from 'react';

export type Mode = 'light' | 'dark';

const storageKey = 'reviu.mode';
const listeners = new Set<() => void>();
const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches;

let current: Mode = 'light';

function stored(): Mode | null {
  try {
    const value = localStorage.getItem(storageKey);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

function apply(mode: Mode): void {
  current = mode;
  document.documentElement.dataset.mode = mode;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', mode === 'dark' ? '#111917' : '#0d5c5a');
}

/** Follows the remembered choice, or the system's where there is none. */
export function startTheme(): void {
  apply(stored() ?? (systemDark() ? 'dark' : 'light'));
}

export function setMode(mode: Mode): void {
  apply(mode);
  try {
    localStorage.setItem(storageKey, mode);
  } catch {
    current = mode;
  }
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useMode(): Mode {
  return useSyncExternalStore(subscribe, () => current);
}
