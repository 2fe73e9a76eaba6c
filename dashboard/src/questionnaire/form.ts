import type {
  Answers,
  Definition,
  GridItem,
  ImportancePerformanceItem,
  Item,
  ProgrammeRef,
  QuestionnairePage,
} from '../api/types';
import type { Language } from '../i18n/messages';
import { AnswerScope, Expression, type Place } from './expression';

/** What one question holds, as the form passes it around before it is sent. */
export type Given = Readonly<Record<string, unknown>>;

export type FaultCode =
  | 'required'
  | 'rule'
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-precise'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'unranked';

/** One thing to mend, at the JSON pointer that the server would name for it. */
export interface Fault {
  pointer: string;
  page: string;
  code: FaultCode;
  limit?: number;
  item: Question;
}

export type Question = Exclude<Item, { kind: 'group' | 'repeat' | 'note' | 'calculated' }>;

/** The code of the choice that the respondent words. */
export const otherCode = 'other';

/** The words for the choice "other" are answered under the question's name and this ending. */
export const otherSuffix = '_other';

/** The longest text that is taken when the questionnaire says nothing else, as on the server. */
export const longestText = 10_000;

export function pointerOf(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function isEmpty(answer: unknown): boolean {
  return (
    answer === undefined ||
    answer === null ||
    (typeof answer === 'string' && answer.trim() === '') ||
    (Array.isArray(answer) && answer.length === 0) ||
    (typeof answer === 'object' && !Array.isArray(answer) && Object.keys(answer).length === 0)
  );
}

/** A questionnaire made ready for answering: its conditions are read once, and its pages know what is shown. */
export class Form {
  readonly definition: Definition;
  /** What repeating pages run over: one entry for each. */
  readonly programmes: readonly ProgrammeRef[];
  private readonly places = new Map<string, Place>();
  private readonly repeats: string[] = [];
  private readonly expressions = new Map<string, Expression>();
  private readonly today: string;

  constructor(definition: Definition, today: string, programmes: readonly ProgrammeRef[] = []) {
    this.definition = definition;
    this.programmes = programmes;
    this.today = today;
    for (const page of definition.pages) {
      this.place(page.items, null);
    }
  }

  private place(items: readonly Item[], within: Place | null): void {
    for (const item of items) {
      if (within) {
        this.places.set(item.name, within);
      }
      switch (item.kind) {
        case 'group':
          this.place(item.items, within);
          break;
        case 'repeat':
          this.repeats.push(item.name);
          this.place(item.items, { within: item.name, repeated: true });
          break;
        case 'grid':
        case 'importance-performance':
          for (const row of item.rows) {
            this.places.set(row.name, { within: item.name, repeated: false });
          }
          break;
        default:
      }
    }
  }

  private expression(source: string): Expression {
    const known = this.expressions.get(source);
    if (known) {
      return known;
    }
    const parsed = Expression.parse(source);
    this.expressions.set(source, parsed);
    return parsed;
  }

  scope(answers: Given): AnswerScope {
    const entries = this.repeats.map((name) => [name, entriesFor(this.programmes, answers[name])]);
    return new AnswerScope({ ...answers, ...Object.fromEntries(entries) }, this.places, this.today);
  }

  private holds(condition: string | null | undefined, scope: AnswerScope): boolean {
    return !condition || this.expression(condition).holds(scope);
  }

  shows(thing: QuestionnairePage | Item, scope: AnswerScope): boolean {
    return this.holds(thing.visibleWhen, scope);
  }

  /** The pages with something to answer or read, in order. */
  pages(answers: Given): QuestionnairePage[] {
    const scope = this.scope(answers);
    return this.definition.pages.filter(
      (page) => this.shows(page, scope) && page.items.some((item) => this.shows(item, scope)),
    );
  }

  calculated(expression: string, scope: AnswerScope): string {
    const value = this.expression(expression).evaluate(scope);
    return typeof value === 'object' ? '' : String(value);
  }

  /** Everything that stands between these answers and a submission, in the order of the pages. */
  faults(answers: Given): Fault[] {
    const scope = this.scope(answers);
    return this.pages(answers).flatMap((page) => this.faultsOf(page.items, answers, scope, page.name, []));
  }

  private faultsOf(
    items: readonly Item[],
    answers: Given,
    scope: AnswerScope,
    page: string,
    at: readonly (string | number)[],
  ): Fault[] {
    return items
      .filter((item) => this.shows(item, scope))
      .flatMap((item): Fault[] => {
        switch (item.kind) {
          case 'group':
            return this.faultsOf(item.items, answers, scope, page, at);
          case 'repeat':
            return entriesFor(this.programmes, answers[item.name]).flatMap((entry, index) =>
              this.faultsOf(item.items, entry, scope.inEntry(item.name, entry), page, [...at, item.name, index]),
            );
          case 'note':
          case 'calculated':
            return [];
          default:
            return this.faultsOfQuestion(item, answers[item.name], scope, page, [...at, item.name]);
        }
      });
  }

  private faultsOfQuestion(
    item: Question,
    answer: unknown,
    scope: AnswerScope,
    page: string,
    at: readonly (string | number)[],
  ): Fault[] {
    const fault = (code: FaultCode, limit?: number): Fault[] => [
      { pointer: pointerOf(...at), page, code, item, ...(limit === undefined ? {} : { limit }) },
    ];
    if (item.kind === 'grid' || item.kind === 'importance-performance') {
      const missing = missingRows(item, answer).map((steps) => ({
        pointer: pointerOf(...at, ...steps),
        page,
        code: 'required' as const,
        item,
      }));
      return isEmpty(answer) || this.holds(item.validWhen, scope.withOwn(answer))
        ? missing
        : [...missing, ...fault('rule')];
    }
    if (isEmpty(answer)) {
      return item.required ? fault('required') : [];
    }
    const form = ofForm(item, answer);
    if (form) {
      return fault(form.code, form.limit);
    }
    return this.holds(item.validWhen, scope.withOwn(answer)) ? [] : fault('rule');
  }

  /** What is handed in: answers that the questionnaire shows, and none that are empty. */
  sendable(answers: Given): Answers {
    return this.kept(answers, (thing, scope) => this.shows(thing, scope));
  }

  /** What is saved on the way: also answers that are hidden now, so that they are there when they show again. */
  draft(answers: Given): Answers {
    return this.kept(answers, () => true);
  }

  private kept(answers: Given, take: Take): Answers {
    const scope = this.scope(answers);
    const kept: Record<string, unknown> = {};
    for (const page of this.definition.pages) {
      if (take(page, scope)) {
        keep(page.items, answers, scope, take, kept, this.programmes);
      }
    }
    return kept as Answers;
  }
}

type Take = (thing: QuestionnairePage | Item, scope: AnswerScope) => boolean;

function keep(
  items: readonly Item[],
  answers: Given,
  scope: AnswerScope,
  take: Take,
  kept: Record<string, unknown>,
  programmes: readonly ProgrammeRef[],
): void {
  for (const item of items.filter((each) => take(each, scope))) {
    switch (item.kind) {
      case 'note':
      case 'calculated':
        break;
      case 'group':
        keep(item.items, answers, scope, take, kept, programmes);
        break;
      case 'repeat':
        kept[item.name] = entriesFor(programmes, answers[item.name]).map((entry) => {
          const inside: Record<string, unknown> = { programme: entry.programme };
          keep(item.items, entry, scope.inEntry(item.name, entry), take, inside, programmes);
          return inside;
        });
        break;
      case 'number':
        // what is half typed is no number yet, and stays on the screen only
        if (typeof answers[item.name] === 'number') {
          kept[item.name] = answers[item.name];
        }
        break;
      default:
        for (const name of namesOf(item, answers)) {
          if (!isEmpty(answers[name])) {
            kept[name] = answers[name];
          }
        }
    }
  }
}

/** The words for "other" count only while "other" is chosen. */
function namesOf(item: Question, answers: Given): string[] {
  const answer = answers[item.name];
  const other = (item.kind === 'single' || item.kind === 'multiple') && item.other === true;
  const chosen = Array.isArray(answer) ? answer.includes(otherCode) : answer === otherCode;
  return other && chosen ? [item.name, item.name + otherSuffix] : [item.name];
}

export function entriesOf(answer: unknown): Given[] {
  return Array.isArray(answer)
    ? answer.filter((entry): entry is Given => typeof entry === 'object' && entry !== null)
    : [];
}

/** One entry for each programme, in their order, with what was already answered for it. */
export function entriesFor(programmes: readonly { code: string }[], answer: unknown): Given[] {
  const known = new Map(entriesOf(answer).map((entry) => [entry.programme, entry]));
  return programmes.map(({ code }) => known.get(code) ?? { programme: code });
}

function missingRows(item: GridItem | ImportancePerformanceItem, answer: unknown): string[][] {
  const given = typeof answer === 'object' && answer !== null ? (answer as Given) : {};
  return item.rows.flatMap((row) => {
    const value = given[row.name];
    const needed = row.required ?? item.required ?? false;
    if (item.kind === 'grid') {
      return needed && isEmpty(value) ? [[row.name]] : [];
    }
    const pair = typeof value === 'object' && value !== null ? (value as Given) : {};
    const empty = ['importance', 'performance'].filter((aspect) => isEmpty(pair[aspect]));
    // A row that is rated once is not yet an answer, needed or not.
    return empty.length === 1 || (needed && empty.length === 2) ? empty.map((aspect) => [row.name, aspect]) : [];
  });
}

function ofForm(item: Question, answer: unknown): { code: FaultCode; limit?: number } | null {
  switch (item.kind) {
    case 'number': {
      if (typeof answer !== 'number') {
        return { code: 'not-a-number' };
      }
      if (item.integer && !Number.isInteger(answer)) {
        return { code: 'not-whole' };
      }
      if (typeof item.decimals === 'number' && decimalsOf(answer) > item.decimals) {
        return { code: 'too-precise', limit: item.decimals };
      }
      if (typeof item.min === 'number' && answer < item.min) {
        return { code: 'too-small', limit: item.min };
      }
      return typeof item.max === 'number' && answer > item.max ? { code: 'too-large', limit: item.max } : null;
    }
    case 'text': {
      const most = item.maxLength ?? longestText;
      return typeof answer === 'string' && lengthOf(answer) > most ? { code: 'too-long', limit: most } : null;
    }
    case 'multiple': {
      const count = Array.isArray(answer) ? answer.length : 0;
      if (typeof item.min === 'number' && count < item.min) {
        return { code: 'too-few', limit: item.min };
      }
      return typeof item.max === 'number' && count > item.max ? { code: 'too-many', limit: item.max } : null;
    }
    case 'ranking':
      return Array.isArray(answer) && answer.length === item.choices.length ? null : { code: 'unranked' };
    default:
      return null;
  }
}

/** Letters as the server counts them: an emoji is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function decimalsOf(number: number): number {
  const [plain = '', exponent = '0'] = String(number).split('e');
  return Math.max(0, (plain.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * Reads a number as people write it in that language: 1.234,5 in Indonesian, 1,234.5 in English. The other sign alone is
 * taken for the decimal sign too, as many keyboards have but one, unless it parts thousands: 1.000 is a thousand here.
 */
export function readNumber(text: string, language: Language): number | null {
  const tidy = text.replaceAll(/\s/g, '');
  const [decimal, group] = language === 'id' ? [',', '.'] : ['.', ','];
  const grouped = language === 'id' ? /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/ : /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
  const plain = grouped.test(tidy)
    ? tidy.replaceAll(group, '').replace(decimal, '.')
    : tidy.replace(tidy.includes(decimal) ? decimal : group, '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
