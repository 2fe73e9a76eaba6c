import type { PlainKey } from '../i18n';
import type { Draft } from './draft';
import type { id } from './messages/id';
import { childrenOf, isLeaf } from './outline';

type Values = Readonly<Record<string, number>>;

/** Something that does not add up, at its JSON pointer in what would be sent. */
export type Flaw =
  | { pointer: string; text: PlainKey<typeof id>; values?: undefined }
  | { pointer: string; text: 'flawSum' | 'flawGap' | 'flawOverlap' | 'flawEnd'; values: Values };

const codeForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const millionth = 1e6;

/** Equal to six decimals, which is all that figures have here. */
export function same(one: number, other: number): boolean {
  return Math.round(one * millionth) === Math.round(other * millionth);
}

/** All that does not add up, from the top of the page down. */
export function flawsOf(draft: Draft): Flaw[] {
  return [...ofFacts(draft), ...ofScale(draft), ...ofRows(draft), ...ofBands(draft)];
}

function ofFacts({ code, id: name, source, from, to, decimals }: Draft): Flaw[] {
  return [
    ...when(!codeForm.test(code.trim()), '/code', 'flawCode'),
    ...when(!name.trim(), '/name/id', 'flawName'),
    ...when(!source.trim(), '/source', 'flawSource'),
    ...when(from === null, '/from', 'flawYear'),
    ...when(from !== null && to !== null && to < from, '/to', 'flawYears'),
    ...when(decimals === null, '/rounding/decimals', 'flawDecimals'),
  ];
}

function ofScale({ min, max, step, level }: Draft): Flaw[] {
  if (min === null || max === null || min >= max) {
    return when(true, '/scale/max', 'flawScale');
  }
  if (step === null || step <= 0 || !isWhole((max - min) / step)) {
    return when(true, '/scale/step', 'flawStep');
  }
  return when(level !== null && (level <= 0 || !isWhole(level / step)), '/scale/level', 'flawLevel');
}

function isWhole(value: number): boolean {
  return same(value, Math.round(value));
}

function when(broken: boolean, pointer: string, text: PlainKey<typeof id>): Flaw[] {
  return broken ? [{ pointer, text }] : [];
}

function ofRows(draft: Draft): Flaw[] {
  const { rows, weighting } = draft;
  if (rows.length === 0) {
    return [{ pointer: '/nodes', text: 'flawNoRows' }];
  }
  const named = rows.flatMap((row, at) => when(!row.id.trim(), `/nodes/${at}/name/id`, 'flawRowName'));
  if (weighting === 'equal') {
    return named;
  }
  const weighed = rows.flatMap((row, at) =>
    when(row.weight === null || row.weight <= 0, `/nodes/${at}/weight`, 'flawWeight'),
  );
  return weighed.length > 0 ? [...named, ...weighed] : [...named, ...ofSums(draft)];
}

/** What the weights below a row come to, and what they should; −1 for those at the top. */
export function sumBelow({ rows, weighting }: Draft, parent: number): { sum: number; wanted: number } {
  const sum = childrenOf(rows, parent).reduce((total, at) => total + (rows[at]?.weight ?? 0), 0);
  const wanted = parent < 0 || weighting === 'parent' ? 100 : (rows[parent]?.weight ?? 0);
  return { sum: Math.round(sum * millionth) / millionth, wanted };
}

function ofSums(draft: Draft): Flaw[] {
  return [-1, ...draft.rows.keys()].flatMap((parent): Flaw[] => {
    if (parent >= 0 && isLeaf(draft.rows, parent)) {
      return [];
    }
    const { sum, wanted } = sumBelow(draft, parent);
    const pointer = parent < 0 ? '/nodes' : `/nodes/${parent}/weight`;
    return same(sum, wanted) ? [] : [{ pointer, text: 'flawSum', values: { sum, wanted } }];
  });
}

function ofBands({ bands, min, max, rows }: Draft): Flaw[] {
  const flaws = bands.flatMap(({ id: name, from, to }, at): Flaw[] => {
    const place = `/bands/${at}`;
    const before = at > 0 ? (bands[at - 1]?.to ?? null) : null;
    return [
      ...when(!name.trim(), `${place}/name/id`, 'flawBandName'),
      ...when(from === null, `${place}/from`, 'flawBandEdge'),
      ...when(to === null || (from !== null && from >= to), `${place}/to`, 'flawBandEdge'),
      ...meets(before, from, `${place}/from`),
    ];
  });
  const simple = rows.every((row) => row.scale === null);
  return simple && min !== null && max !== null
    ? [
        ...flaws,
        ...ends(bands.at(0)?.from, min, '/bands/0/from'),
        ...ends(bands.at(-1)?.to, max, `/bands/${bands.length - 1}/to`),
      ]
    : flaws;
}

function meets(before: number | null, from: number | null, pointer: string): Flaw[] {
  if (before === null || from === null || same(before, from)) {
    return [];
  }
  return [{ pointer, text: before < from ? 'flawGap' : 'flawOverlap', values: { one: before, other: from } }];
}

function ends(edge: number | null | undefined, wanted: number, pointer: string): Flaw[] {
  return edge === null || edge === undefined || same(edge, wanted)
    ? []
    : [{ pointer, text: 'flawEnd', values: { wanted } }];
}
