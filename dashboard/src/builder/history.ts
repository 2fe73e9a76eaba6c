import type { Definition } from '../api';
import { type Path, parentOf } from './path';
import { nodeAt } from './tree';

/** How many changes can be taken back. */
const mostSteps = 200;
/** Keys in one field that follow each other so closely are one change. */
const pauseMs = 1_500;

interface Snapshot {
  definition: Definition;
  at: Path;
}

export interface Desk extends Snapshot {
  past: readonly Snapshot[];
  future: readonly Snapshot[];
  /** The field that the last change was made in, and when. */
  last: { field: string; time: number } | null;
}

export type Deed =
  /** A change; those in the same `field` that follow each other closely are taken back together. */
  | { kind: 'change'; change: (definition: Definition) => Definition | Snapshot | null; field?: string; time: number }
  | { kind: 'look'; at: Path }
  | { kind: 'undo' }
  | { kind: 'redo' }
  /** Somebody else's draft takes the place of this one; it can be taken back like a change. */
  | { kind: 'take'; definition: Definition };

export function deskOf(definition: Definition): Desk {
  return { definition, at: definition.pages.length > 0 ? [0] : [], past: [], future: [], last: null };
}

function isSnapshot(changed: Definition | Snapshot): changed is Snapshot {
  return 'definition' in changed;
}

/** The nearest place around that there is. */
function existing(definition: Definition, at: Path): Path {
  let path = at;
  while (path.length > 0 && !nodeAt(definition, path)) {
    path = parentOf(path);
  }
  return path;
}

function changedTo(desk: Desk, next: Snapshot, last: Desk['last'], joins: boolean): Desk {
  const before = { definition: desk.definition, at: desk.at };
  return {
    definition: next.definition,
    at: existing(next.definition, next.at),
    past: joins ? desk.past : [...desk.past, before].slice(-mostSteps),
    future: [],
    last,
  };
}

/** What becomes of the desk; a change that changes nothing leaves it as it is. */
export function work(desk: Desk, deed: Deed): Desk {
  switch (deed.kind) {
    case 'look':
      return { ...desk, at: existing(desk.definition, deed.at), last: null };
    case 'change': {
      const result = deed.change(desk.definition);
      if (result === null) {
        return desk;
      }
      const next = isSnapshot(result) ? result : { definition: result, at: desk.at };
      if (next.definition === desk.definition) {
        return desk;
      }
      const joins = deed.field !== undefined && desk.last?.field === deed.field && deed.time - desk.last.time < pauseMs;
      const last = deed.field === undefined ? null : { field: deed.field, time: deed.time };
      return changedTo(desk, next, last, joins);
    }
    case 'take':
      return changedTo(desk, { definition: deed.definition, at: desk.at }, null, false);
    case 'undo': {
      const before = desk.past.at(-1);
      return before
        ? {
            ...before,
            past: desk.past.slice(0, -1),
            future: [{ definition: desk.definition, at: desk.at }, ...desk.future],
            last: null,
          }
        : desk;
    }
    case 'redo': {
      const [next, ...rest] = desk.future;
      return next
        ? {
            ...next,
            past: [...desk.past, { definition: desk.definition, at: desk.at }],
            future: rest,
            last: null,
          }
        : desk;
    }
  }
}
