import { createContext, useContext } from 'react';
import type { Definition, Flaw } from '../api';
import type { Path } from './path';
import type { Changed } from './tree';

/** What all parts of the builder share. */
export interface Bench {
  definition: Definition;
  /** What is being edited. */
  at: Path;
  flaws: readonly Flaw[];
  /** Changes the questionnaire; changes in the same `field` that follow each other closely are taken back together. */
  change(change: (definition: Definition) => Definition | Changed | null, field?: string): void;
  look(at: Path): void;
  /** Tells those who do not see the screen what happened. */
  say(words: string): void;
}

const BenchContext = createContext<Bench | null>(null);

export const BenchProvider = BenchContext.Provider;

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) {
    throw new Error('used outside the builder');
  }
  return bench;
}

/** What is wrong exactly at one of these places. */
export function useFlaws(...pointers: readonly string[]): string[] {
  return useBench()
    .flaws.filter((flaw) => pointers.includes(flaw.pointer))
    .map((flaw) => flaw.detail);
}
