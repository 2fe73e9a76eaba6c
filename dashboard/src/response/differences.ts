import type { Answers, ChoiceOption, Definition, Item, ProgrammeRef, RatingPoint } from '../api';
import type { LocalText } from '../i18n';

/** One answer that differs between two submissions, in words. */
export interface Difference {
  /** Stable within a list. */
  key: string;
  page: string;
  question: string;
  /** The programme, row or aspect that the answer is about. */
  part: string | null;
  /** Null where nothing was answered. */
  before: string | null;
  after: string | null;
}

interface Speech {
  pick(text: LocalText): string;
  importance: string;
  performance: string;
  other: string;
  file(number: number): string;
}

interface Given {
  readonly [name: string]: unknown;
}

interface Leaf {
  key: string;
  part: string | null;
  text: string;
}

/** What differs between two submissions of the same questionnaire, question by question in its order. */
export function differencesOf(
  definition: Definition,
  programmes: readonly ProgrammeRef[],
  before: Answers,
  after: Answers,
  speech: Speech,
): Difference[] {
  return definition.pages.flatMap((page) =>
    page.items
      .flatMap((item) => ofItem(item, before, after, '', null))
      .map((one) => ({ ...one, page: speech.pick(page.title) })),
  );

  function ofItem(item: Item, old: Given, fresh: Given, at: string, part: string | null): Omit<Difference, 'page'>[] {
    switch (item.kind) {
      case 'note':
        return [];
      case 'group':
        return item.items.flatMap((inner) => ofItem(inner, old, fresh, at, part));
      case 'repeat':
        return inRepeat(item.items, entriesOf(old[item.name]), entriesOf(fresh[item.name]));
      default:
        return compared(item, leaves(item, old), leaves(item, fresh), at, part);
    }
  }

  function inRepeat(items: readonly Item[], old: readonly Given[], fresh: readonly Given[]) {
    const codes = [...new Set([...old, ...fresh].map((entry) => String(entry.programme)))];
    return codes.flatMap((code) => {
      const of = (entries: readonly Given[]) => entries.find((entry) => entry.programme === code) ?? {};
      const name = programmes.find((programme) => programme.code === code)?.name ?? code;
      return items.flatMap((item) => ofItem(item, of(old), of(fresh), `${code}/`, name));
    });
  }

  function compared(item: Item, old: readonly Leaf[], fresh: readonly Leaf[], at: string, part: string | null) {
    const keys = [...new Set([...old, ...fresh].map((leaf) => leaf.key))];
    return keys.flatMap((key) => {
      const was = old.find((leaf) => leaf.key === key);
      const is = fresh.find((leaf) => leaf.key === key);
      if (was?.text === is?.text) {
        return [];
      }
      const inner = was?.part ?? is?.part ?? null;
      return [
        {
          key: `${at}${item.name}/${key}`,
          question: speech.pick(item.label),
          part: [part, inner].filter((one) => one !== null).join(' · ') || null,
          before: was?.text ?? null,
          after: is?.text ?? null,
        },
      ];
    });
  }

  function leaves(item: Item, given: Given): Leaf[] {
    const answer = given[item.name];
    if (answer === undefined || answer === null) {
      return [];
    }
    if (item.kind === 'grid') {
      return item.rows.flatMap((row) => {
        const value = (answer as Given)[row.name];
        return value === undefined ? [] : [leaf(row.name, speech.pick(row.label), point(item.points, value))];
      });
    }
    if (item.kind === 'importance-performance') {
      return item.rows.flatMap((row) => {
        const pair = ((answer as Given)[row.name] ?? {}) as Given;
        return (['importance', 'performance'] as const).flatMap((aspect) =>
          pair[aspect] === undefined
            ? []
            : [
                leaf(
                  `${row.name}/${aspect}`,
                  `${speech.pick(row.label)}, ${speech[aspect]}`,
                  point(item.points, pair[aspect]),
                ),
              ],
        );
      });
    }
    return [leaf('', null, spoken(item, answer, given[`${item.name}_other`]))];
  }

  function leaf(key: string, part: string | null, text: string): Leaf {
    return { key, part, text };
  }

  function point(points: readonly RatingPoint[], value: unknown): string {
    const label = points.find((one) => one.value === value)?.label;
    const words = label ? speech.pick(label) : '';
    return words && words !== String(value) ? `${value} ${words}` : String(value);
  }

  function choice(choices: readonly ChoiceOption[], code: unknown, words: unknown): string {
    const found = choices.find((one) => one.code === code);
    if (found) {
      return speech.pick(found.label);
    }
    return code === 'other' ? `${speech.other}: ${String(words ?? '')}` : String(code);
  }

  function spoken(item: Item, answer: unknown, words: unknown): string {
    const list = Array.isArray(answer) ? answer : [answer];
    switch (item.kind) {
      case 'single':
        return choice(item.choices, answer, words);
      case 'multiple':
        return list.map((code) => choice(item.choices, code, words)).join(', ');
      case 'ranking':
        return list.map((code, index) => `${index + 1}. ${choice(item.choices, code, words)}`).join(', ');
      case 'rating':
        return point(item.points, answer);
      case 'evidence':
        return list.map((file) => speech.file(Number.parseInt(String(file).slice(0, 6), 16))).join(', ');
      case 'number':
        return item.unit ? `${answer} ${item.unit}` : String(answer);
      default:
        return String(answer);
    }
  }
}

function entriesOf(answer: unknown): Given[] {
  return Array.isArray(answer) ? (answer as Given[]) : [];
}
