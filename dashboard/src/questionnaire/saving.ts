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
  private underWay: Promise<void> | null = null;
  private conflict = false;

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
    if (!this.conflict) {
      this.timer = setTimeout(() => void this.flush(), delayMs);
    }
  }

  /** Sends what is not sent yet and waits for it; true when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.underWay;
    while (this.pending && !this.conflict) {
      const answers = this.pending;
      this.pending = null;
      this.tell({ kind: 'saving' });
      this.underWay = this.attempt(answers);
      await this.underWay;
      this.underWay = null;
      if (this.pending === answers) {
        return false;
      }
    }
    return !this.conflict;
  }

  private async attempt(answers: Answers): Promise<void> {
    try {
      const saved = await this.send(answers, this.base);
      this.base = saved.version;
      if (this.pending) {
        this.keep(this.pending);
      } else {
        this.shelf.remove(shelfKey(this.response));
      }
      this.tell({ kind: 'saved', at: new Date(saved.savedAt) });
    } catch (failure) {
      this.failed(failure instanceof Problem ? failure : new Problem(0), answers);
    }
  }

  private failed(problem: Problem, answers: Answers): void {
    this.pending ??= answers;
    if (problem.status === 412 && problem.current) {
      this.conflict = true;
      this.tell({ kind: 'conflict', theirs: problem.current as ResponseView });
    } else if (problem.passing || problem.status === 401) {
      this.tell({ kind: 'waiting', problem });
      this.schedule(retryMs);
    } else {
      this.tell({ kind: 'refused', problem });
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
    this.pending = null;
    this.shelf.remove(shelfKey(this.response));
    this.tell({ kind: 'saved', at: new Date(theirs.savedAt) });
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
