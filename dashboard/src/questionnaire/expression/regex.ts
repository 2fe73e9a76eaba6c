import { ExpressionProblem } from './problem';

/** The most steps a pattern may compile to, with `{n,m}` written out. */
export const MAX_SIZE = 1000;

/** The longest text, in UTF-16 units; longer ones do not match. */
const MAX_TEXT = 10_000;

const MAX_GROUPS = 20;
const MAX_TIMES = 1000;
const MAX_CODE_POINT = 0x10ffff;

type Range = readonly [first: number, last: number];

interface CharacterSet {
  readonly ranges: readonly Range[];
  readonly negated: boolean;
}

type Part =
  | { readonly kind: 'one'; readonly set: CharacterSet }
  | { readonly kind: 'edge'; readonly start: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'either'; readonly alternatives: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number };

/** A step of a compiled pattern; a jump goes on at each of these steps. */
type Step =
  | { readonly kind: 'take'; readonly set: CharacterSet }
  | { readonly kind: 'at'; readonly start: boolean }
  | { readonly kind: 'jump'; readonly targets: readonly number[] };

const DIGIT: CharacterSet = set(['0', '9']);
const WORD: CharacterSet = set(['0', '9'], ['A', 'Z'], ['_', '_'], ['a', 'z']);
const WHITE: CharacterSet = set(['\t', '\r'], [' ', ' ']);
const IN_LINE: CharacterSet = others(set(['\n', '\n'], ['\r', '\r']));
const ESCAPES = new Map<string, CharacterSet>([
  ['d', DIGIT],
  ['D', others(DIGIT)],
  ['w', WORD],
  ['W', others(WORD)],
  ['s', WHITE],
  ['S', others(WHITE)],
  ['t', set(['\t', '\t'])],
  ['n', set(['\n', '\n'])],
  ['r', set(['\r', '\r'])],
]);

function set(...ranges: (readonly [string, string])[]): CharacterSet {
  return { ranges: ranges.map(([first, last]) => [codePoint(first), codePoint(last)]), negated: false };
}

function others({ ranges, negated }: CharacterSet): CharacterSet {
  return { ranges, negated: !negated };
}

function contains({ ranges, negated }: CharacterSet, character: number): boolean {
  return ranges.some(([first, last]) => character >= first && character <= last) !== negated;
}

function codePoint(text: string): number {
  return text.codePointAt(0) ?? 0;
}

/** Compiles the part of regular expressions that matches in linear time; `base` is the pattern's offset, for problems. */
export function compile(pattern: string, base: number): Regex {
  return new Regex(new PatternParser(pattern, base).parse(), base);
}

/**
 * A compiled pattern that follows all possibilities at once, one character after another, so that no pattern and no
 * text takes more than text length × pattern size steps. It matches a text as a whole.
 */
export class Regex {
  private readonly steps: Step[] = [];
  private readonly base: number;
  private work = 0;

  constructor(root: Part, base: number) {
    this.base = base;
    this.add(root);
  }

  matches(text: string): boolean {
    if (text.length > MAX_TEXT) {
      return false;
    }
    let current = this.follow([0], true, text === '');
    let rest = text.length;
    for (const character of text) {
      rest -= character.length;
      const taken: number[] = [];
      for (const i of current) {
        const step = this.steps[i];
        if (step?.kind === 'take' && contains(step.set, codePoint(character))) {
          taken.push(i + 1);
        }
      }
      current = this.follow(taken, false, rest === 0);
    }
    return current.has(this.steps.length);
  }

  /** All steps that can be reached without reading a character. */
  private follow(from: number[], atStart: boolean, atEnd: boolean): Set<number> {
    const reached = new Set<number>();
    const open = from;
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      if (reached.has(i)) {
        continue;
      }
      reached.add(i);
      const step = this.steps[i];
      if (step?.kind === 'jump') {
        open.push(...step.targets);
      } else if (step?.kind === 'at' && (step.start ? atStart : atEnd)) {
        open.push(i + 1);
      }
    }
    return reached;
  }

  private add(part: Part): void {
    this.work++;
    if (this.work > MAX_SIZE) {
      throw new ExpressionProblem('expression-pattern-too-large', this.base, MAX_SIZE);
    }
    switch (part.kind) {
      case 'one':
        this.steps.push({ kind: 'take', set: part.set });
        break;
      case 'edge':
        this.steps.push({ kind: 'at', start: part.start });
        break;
      case 'sequence':
        for (const each of part.parts) {
          this.add(each);
        }
        break;
      case 'either':
        this.addEither(part.alternatives);
        break;
      case 'repeat':
        this.addRepeat(part.part, part.least, part.most);
        break;
    }
  }

  private addEither(alternatives: readonly Part[]): void {
    const exits: number[] = [];
    alternatives.forEach((alternative, i) => {
      if (i === alternatives.length - 1) {
        this.add(alternative);
        return;
      }
      const fork = this.hold();
      this.add(alternative);
      exits.push(this.hold());
      this.steps[fork] = { kind: 'jump', targets: [fork + 1, this.steps.length] };
    });
    for (const exit of exits) {
      this.steps[exit] = { kind: 'jump', targets: [this.steps.length] };
    }
  }

  private addRepeat(part: Part, least: number, most: number): void {
    for (let i = 0; i < least; i++) {
      this.add(part);
    }
    if (most === Infinity) {
      const start = this.steps.length;
      this.addOptional(part, 1);
      this.steps.push({ kind: 'jump', targets: [start] });
      return;
    }
    for (let i = least; i < most; i++) {
      this.addOptional(part, 0);
    }
  }

  /** The part or nothing; `room` is what follows before the way on. */
  private addOptional(part: Part, room: number): void {
    const fork = this.hold();
    this.add(part);
    this.steps[fork] = { kind: 'jump', targets: [fork + 1, this.steps.length + room] };
  }

  private hold(): number {
    return this.steps.push({ kind: 'jump', targets: [] }) - 1;
  }
}

class PatternParser {
  private readonly pattern: string;
  private readonly base: number;
  private at = 0;
  private groups = 0;

  constructor(pattern: string, base: number) {
    this.pattern = pattern;
    this.base = base;
  }

  parse(): Part {
    const root = this.either();
    if (this.peek() !== '') {
      throw this.problem();
    }
    return root;
  }

  private either(): Part {
    const first = this.sequence();
    const alternatives = [first];
    while (this.peek() === '|') {
      this.next();
      alternatives.push(this.sequence());
    }
    return alternatives.length === 1 ? first : { kind: 'either', alternatives };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (!['', '|', ')'].includes(this.peek())) {
      parts.push(this.times(this.part()));
    }
    return { kind: 'sequence', parts };
  }

  private part(): Part {
    const character = this.peek();
    if ('*+?{'.includes(character)) {
      throw this.problem();
    }
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return { kind: 'one', set: this.set() };
      case '^':
      case '$':
        return { kind: 'edge', start: this.next() === '^' };
      case '.':
        this.next();
        return { kind: 'one', set: IN_LINE };
      default:
        return { kind: 'one', set: this.character() };
    }
  }

  private group(): Part {
    this.groups++;
    if (this.groups > MAX_GROUPS) {
      throw this.problem();
    }
    this.next();
    if (this.peek() === '?') {
      this.next();
      this.expect(':');
    }
    const inner = this.either();
    this.expect(')');
    this.groups--;
    return inner;
  }

  private times(part: Part): Part {
    const bounds = this.bounds();
    if (bounds === undefined) {
      return part;
    }
    if (this.peek() === '?') {
      // reluctance changes what a group captures, never whether the whole text matches
      this.next();
    }
    return { kind: 'repeat', part, least: bounds[0], most: bounds[1] };
  }

  private bounds(): readonly [number, number] | undefined {
    switch (this.peek()) {
      case '*':
        this.next();
        return [0, Infinity];
      case '+':
        this.next();
        return [1, Infinity];
      case '?':
        this.next();
        return [0, 1];
      case '{':
        return this.counted();
      default:
        return undefined;
    }
  }

  private counted(): readonly [number, number] {
    this.next();
    const least = this.count();
    let most = least;
    if (this.peek() === ',') {
      this.next();
      most = this.peek() === '}' ? Infinity : this.count();
    }
    if (most < least) {
      throw this.problem();
    }
    this.expect('}');
    return [least, most];
  }

  private count(): number {
    if (!isDigit(this.peek())) {
      throw this.problem();
    }
    let count = 0;
    while (isDigit(this.peek())) {
      count = count * 10 + Number(this.peek());
      if (count > MAX_TIMES) {
        throw this.problem();
      }
      this.next();
    }
    return count;
  }

  private set(): CharacterSet {
    this.next();
    const negated = this.peek() === '^';
    if (negated) {
      this.next();
    }
    const ranges: Range[] = [];
    do {
      ranges.push(...this.member());
    } while (this.peek() !== ']');
    this.next();
    return { ranges, negated };
  }

  private member(): readonly Range[] {
    if (['', '[', ']'].includes(this.peek())) {
      throw this.problem();
    }
    const start = this.at;
    const first = this.character();
    if (this.peek() !== '-' || ['', ']'].includes(this.pattern.charAt(this.at + 1))) {
      return members(first);
    }
    this.next();
    if (this.peek() === '[') {
      throw this.problem();
    }
    const last = this.character();
    const [from, to] = [only(first), only(last)];
    if (from === undefined || to === undefined || to < from) {
      throw this.problemAt(start);
    }
    return [[from, to]];
  }

  /** A character that stands for itself, or what a backslash makes of it. */
  private character(): CharacterSet {
    const character = this.next();
    if (character !== '\\') {
      return { ranges: [[codePoint(character), codePoint(character)]], negated: false };
    }
    const escaped = this.peek();
    // letters and digits after a backslash mean something, here or in other dialects; the rest stand for themselves
    const found = ESCAPES.get(escaped) ?? (/^[!-/:-@[-`{-~]$/.test(escaped) ? set([escaped, escaped]) : undefined);
    if (found === undefined) {
      throw this.problem();
    }
    this.next();
    return found;
  }

  private expect(character: string): void {
    if (this.peek() !== character) {
      throw this.problem();
    }
    this.next();
  }

  /** The character here, or nothing at the end. */
  private peek(): string {
    const character = this.pattern.codePointAt(this.at);
    return character === undefined ? '' : String.fromCodePoint(character);
  }

  private next(): string {
    const character = this.peek();
    this.at += character.length;
    return character;
  }

  private problem(): ExpressionProblem {
    return this.problemAt(this.at);
  }

  private problemAt(place: number): ExpressionProblem {
    const here = this.pattern.codePointAt(place);
    return new ExpressionProblem(
      'expression-pattern',
      this.base + place,
      here === undefined ? '' : String.fromCodePoint(here),
    );
  }
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** The one character of a set that has just one. */
function only({ ranges, negated }: CharacterSet): number | undefined {
  const [range] = ranges;
  return !negated && ranges.length === 1 && range !== undefined && range[0] === range[1] ? range[0] : undefined;
}

/** A set's members as plain ranges, to be put into a larger set. */
function members({ ranges, negated }: CharacterSet): readonly Range[] {
  if (!negated) {
    return ranges;
  }
  const gaps: Range[] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) {
      gaps.push([next, first - 1]);
    }
    next = last + 1;
  }
  gaps.push([next, MAX_CODE_POINT]);
  return gaps;
}
