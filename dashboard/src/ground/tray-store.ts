import { useSyncExternalStore } from 'react';
import type { Statement } from '../api';

/** Figures that were pinned and wait to become evidence; they outlive a reload, not the browser's tab. */
const storageKey = 'reviu.pinned';
const listeners = new Set<() => void>();
let kept: readonly Statement[] = read();

function read(): readonly Statement[] {
  try {
    const text = sessionStorage.getItem(storageKey);
    return text ? (JSON.parse(text) as Statement[]) : [];
  } catch {
    return [];
  }
}

function keep(next: readonly Statement[]): void {
  kept = next;
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // a full or forbidden store costs the pins after a reload, nothing now
  }
  for (const listener of listeners) {
    listener();
  }
}

/** The figure as it was pinned last takes the place of an earlier pin of the same one. */
export function addToTray(statement: Statement): void {
  keep([...kept.filter((one) => one.figure.figure !== statement.figure.figure), statement]);
}

export function removeFromTray(figure: string): void {
  keep(kept.filter((one) => one.figure.figure !== figure));
}

export function emptyTray(): void {
  keep([]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTray(): readonly Statement[] {
  return useSyncExternalStore(subscribe, () => kept);
}
