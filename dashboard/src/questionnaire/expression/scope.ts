import { isRecord, ofJson, type Value } from './value';

/** The answers as one question sees them. */
export interface Scope {
  /** Inside a repeat the entry's own value first, then the outer one; many for a question of a repeat seen from outside. */
  value(name: string): Value;
  /** The value of `.`. */
  readonly own: Value;
  /** What `today()` says, as 2024-05-03, in the city's time zone. */
  readonly today: string;
}

/** Where an answer is kept when it is not at the top: in an entry of a repeat, or under the name of a grid. */
export interface Place {
  readonly within: string;
  readonly repeated: boolean;
}

export type Answers = Readonly<Record<string, unknown>>;

/** Grids and repeats nest less deep than this; a cycle in the places ends here too. */
const DEEPEST = 20;

/** What is found once for each entry of a repeat. */
class Each {
  readonly members: readonly unknown[];

  constructor(holders: readonly unknown[], name: string) {
    this.members = holders.map((holder) => (isRecord(holder) ? member(holder, name) : undefined));
  }
}

/** The scope of plain answers. */
export class AnswerScope implements Scope {
  readonly own: Value;
  readonly today: string;
  private readonly answers: Answers;
  private readonly places: ReadonlyMap<string, Place>;
  private readonly entries: ReadonlyMap<string, Answers>;

  constructor(
    answers: Answers,
    places: ReadonlyMap<string, Place>,
    today: string,
    entries: ReadonlyMap<string, Answers> = new Map(),
    own: Value = '',
  ) {
    this.answers = answers;
    this.places = places;
    this.today = today;
    this.entries = entries;
    this.own = own;
  }

  /** The scope inside one entry of a repeat. */
  inEntry(repeat: string, entry: Answers): AnswerScope {
    return new AnswerScope(this.answers, this.places, this.today, new Map([[repeat, entry]]), this.own);
  }

  /** The same scope for a question whose own answer is this. */
  withOwn(json: unknown): AnswerScope {
    return new AnswerScope(this.answers, this.places, this.today, this.entries, ofJson(json));
  }

  value(name: string): Value {
    const found = this.find(name, 0);
    return found instanceof Each ? { each: found.members.map(ofJson) } : ofJson(found);
  }

  private find(name: string, depth: number): unknown {
    const place = this.places.get(name);
    if (place === undefined || depth > DEEPEST) {
      return member(this.answers, name);
    }
    const entry = this.entries.get(place.within);
    if (entry !== undefined) {
      return member(entry, name);
    }
    const holder = this.find(place.within, depth + 1);
    if (holder instanceof Each) {
      return new Each(holder.members, name);
    }
    if (place.repeated) {
      return new Each(Array.isArray(holder) ? holder : [], name);
    }
    return isRecord(holder) ? member(holder, name) : undefined;
  }
}

function member(holder: Answers, name: string): unknown {
  return Object.hasOwn(holder, name) ? holder[name] : undefined;
}
