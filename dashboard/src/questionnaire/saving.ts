import { Problem } from '../api/problem';
import type { Answers, ResponseView } from '../api/types';

/** How long after the last key a draft is saved. */
const pauseMs = 700;
/** While the server cannot be reached it is asked again this often. */
const retryMs = 5_000;

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** The answers are in this browser and will be sent when the server is back. */
  | { kind: 'waiting'; problem: Problem }
  /** Somebody saved another state meanwhile; the person chooses. */
  | { kind: 'conflict'; theirs: ResponseView }
  /** The server will not take it; the answers stay in this browser. */
  | { kind: 'refused'; problem: Problem };

/** Where unsent answers survive a closed tab. */
export interface Shelf {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
}

/** Local storage, or memory alone where the browser forbids storage. */
export function browserShelf(storage: () => Storage = () => localStorage): Shelf {
  const memory = new Map<string, string>();
  const attempt = <T>(work: () => T, otherwise: () => T): T => {
    try {
      return work();
    } catch {
      return otherwise();
    }
  };
  return {
    read: (key) =>
      attempt(
        () => storage().getItem(key),
        () => null,
      ) ??
      memory.get(key) ??
      null,
    write: (key, text) => {
      memory.set(key, text);
      attempt(
        () => storage().setItem(key, text),
        () => undefined,
      );
    },
    remove: (key) => {
      memory.delete(key);
      attempt(
        () => storage().removeItem(key),
        () => undefined,
      );
    },
  };
}

export interface Draft {
  answers: Answers;
  /** The version these answers were made from; null when the server has none yet. */
  base: number | null;
}

export function shelfKey(response: string): string {
  return `reviu.draft.${response}`;
}

export function readDraft(shelf: Shelf, response: string): Draft | null {
  const text = shelf.read(shelfKey(response));
  if (!text) {
    return null;
  }
  try {
    return JSON.parse(text) as Draft;
  } catch {
    // Half-written by a browser that was killed: what the server has is the better copy.
    return null;
  }
}

type Send = (answers: Answers, base: number | null) => Promise<ResponseView>;

/**
 * Saves answers a moment after the last change. Each change is first kept in this browser; what the server has taken is
 * removed from there. One request is under way at a time, and the newest answers are always the next to go.
 */
export class Autosave {
  private readonly response: string;
  private readonly send: Send;
  private readonly shelf: Shelf;
  private readonly tell: (state: SaveState) => void;
  private base: number | null;
  private pending: Answers | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<unknown> = Promise.resolve();
  private conflict = false;
  private watched = true;
  private last: Problem | null = null;

  constructor(response: string, base: number | null, send: Send, shelf: Shelf, tell: (state: SaveState) => void) {
    this.response = response;
    this.base = base;
    this.send = send;
    this.shelf = shelf;
    this.tell = tell;
  }

  /** The version the server is known to have. */
  get version(): number | null {
    return this.base;
  }

  /** Why the newest answers are not on the server; null when they are, or were not sent yet. */
  get problem(): Problem | null {
    return this.last;
  }

  change(answers: Answers): void {
    this.pending = answers;
    this.keep(answers);
    this.schedule(pauseMs);
  }

  private keep(answers: Answers): void {
    const draft: Draft = { answers, base: this.base };
    this.shelf.write(shelfKey(this.response), JSON.stringify(draft));
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    if (!this.conflict && this.watched) {
      this.timer = setTimeout(() => void this.flush(), delayMs);
    }
  }

  /** Sends what is not sent yet and waits for it; true when the server has everything. */
  flush(): Promise<boolean> {
    const done = this.work.then(() => this.sendAll());
    this.work = done;
    return done;
  }

  private async sendAll(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.pending && !this.conflict) {
      const answers = this.pending;
      this.pending = null;
      this.say({ kind: 'saving' });
      if (!(await this.attempt(answers))) {
        return false;
      }
    }
    return !this.conflict;
  }

  private async attempt(answers: Answers): Promise<boolean> {
    try {
      this.saved(await this.send(answers, this.base));
      return true;
    } catch (failure) {
      return this.failed(failure instanceof Problem ? failure : new Problem(0), answers);
    }
  }

  private saved(state: ResponseView): void {
    this.base = state.version;
    this.last = null;
    if (this.pending) {
      this.keep(this.pending);
    } else {
      this.shelf.remove(shelfKey(this.response));
    }
    this.say({ kind: 'saved', at: new Date(state.savedAt) });
  }

  /** True when it was no failure after all: the server has just these answers already, its reply got lost. */
  private failed(problem: Problem, answers: Answers): boolean {
    const theirs = problem.status === 412 ? (problem.current as ResponseView | undefined) : undefined;
    if (theirs && sameAnswers(theirs.answers, answers)) {
      this.saved(theirs);
      return true;
    }
    this.last = problem;
    this.pending ??= answers;
    if (theirs) {
      this.conflict = true;
      this.say({ kind: 'conflict', theirs });
    } else if (problem.passing || problem.status === 401) {
      this.say({ kind: 'waiting', problem });
      this.schedule(retryMs);
    } else {
      this.say({ kind: 'refused', problem });
    }
    return false;
  }

  private say(state: SaveState): void {
    if (this.watched) {
      this.tell(state);
    }
  }

  /** The person keeps their own answers over the other state. */
  keepMine(theirs: ResponseView): void {
    this.base = theirs.version;
    this.conflict = false;
    if (this.pending) {
      this.change(this.pending);
    }
  }

  /** The person takes the other state; what was typed here is let go. */
  takeTheirs(theirs: ResponseView): void {
    this.base = theirs.version;
    this.conflict = false;
    this.last = null;
    this.pending = null;
    this.shelf.remove(shelfKey(this.response));
    this.say({ kind: 'saved', at: new Date(theirs.savedAt) });
  }

  /** The page is on the screen (again). */
  watch(): void {
    this.watched = true;
    if (this.pending) {
      this.schedule(pauseMs);
    }
  }

  /** The page is left: what waits for the pause goes at once; what fails now stays in this browser. */
  leave(): void {
    this.watched = false;
    void this.flush();
  }
}

/** Whether two sets of answers say the same, in whatever order. */
export function sameAnswers(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(ordered);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, inner]) => [name, ordered(inner)]),
    );
  }
  return value;
}
