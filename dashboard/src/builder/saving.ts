import { type Definition, type Flaw, Problem, type SavedDraft, type TheirDraft } from '../api';

/** How long after the last key a draft is saved. */
const pauseMs = 900;
/** While the server cannot be reached it is asked again this often. */
const retryMs = 5_000;

export type SaveState =
  /** Everything is on the server; `at` is null until something was saved here. */
  | { kind: 'saved'; at: Date | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** The server could not be reached; it will be tried again. */
  | { kind: 'waiting'; problem: Problem }
  /** Somebody else saved meanwhile; the person chooses. */
  | { kind: 'conflict'; theirs: TheirDraft }
  /** The server will not take it as it is. */
  | { kind: 'refused'; problem: Problem };

type Send = (definition: Definition, version: number | null) => Promise<SavedDraft>;

interface Told {
  state(state: SaveState): void;
  flaws(flaws: readonly Flaw[]): void;
}

/** Saves a draft a moment after the last change, one request at a time, the newest draft always next. */
export class DraftSaving {
  private readonly send: Send;
  private readonly told: Told;
  private base: number;
  private known: readonly Flaw[];
  private pending: Definition | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(version: number, flaws: readonly Flaw[], send: Send, told: Told) {
    this.base = version;
    this.known = flaws;
    this.send = send;
    this.told = told;
  }

  /** The version of what the server has. */
  get version(): number {
    return this.base;
  }

  /** What the server found in the draft it has. */
  get flaws(): readonly Flaw[] {
    return this.known;
  }

  change(definition: Definition): void {
    this.pending = definition;
    if (!this.stopped) {
      this.told.state({ kind: 'unsaved' });
      this.schedule(pauseMs);
    }
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  /** Sends what is not sent yet and waits for it; true when the server has everything. */
  flush(): Promise<boolean> {
    const done = this.work.then(() => this.sendAll());
    this.work = done;
    return done;
  }

  private async sendAll(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.pending && !this.stopped) {
      const definition = this.pending;
      this.pending = null;
      this.told.state({ kind: 'saving' });
      try {
        this.taken(await this.send(definition, this.base));
      } catch (failure) {
        this.pending ??= definition;
        this.failed(failure instanceof Problem ? failure : new Problem(0));
        return false;
      }
    }
    return this.pending === null;
  }

  private taken(saved: SavedDraft): void {
    this.base = saved.version;
    this.known = saved.flaws;
    this.told.flaws(saved.flaws);
    this.told.state(this.pending ? { kind: 'unsaved' } : { kind: 'saved', at: new Date(saved.updatedAt) });
  }

  private failed(problem: Problem): void {
    const theirs = problem.status === 412 ? (problem.current as TheirDraft | undefined) : undefined;
    if (theirs) {
      this.stopped = true;
      this.told.state({ kind: 'conflict', theirs });
    } else if (problem.passing || problem.status === 401) {
      this.told.state({ kind: 'waiting', problem });
      this.schedule(retryMs);
    } else {
      this.told.state({ kind: 'refused', problem });
    }
  }

  /** The person writes over what somebody else saved, knowing it. */
  keepMine(theirs: TheirDraft): Promise<boolean> {
    this.base = theirs.version;
    this.stopped = false;
    return this.flush();
  }

  /** The person takes what somebody else saved. */
  takeTheirs(theirs: TheirDraft): void {
    clearTimeout(this.timer);
    this.base = theirs.version;
    this.stopped = false;
    this.pending = null;
    this.told.state({ kind: 'saved', at: new Date(theirs.updatedAt) });
  }

  /** The page is left. */
  stop(): void {
    clearTimeout(this.timer);
  }
}
