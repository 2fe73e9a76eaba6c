import type { Definition, Item } from '../api';
import type { LocalText } from '../i18n';
import { isWithin, type Path } from './path';
import type { Operator, Sort } from './simple-logic';
import { isInRepeat, rowsOf } from './tree';

/** Something that a condition can be about: a question, or a row of a grid. */
export interface Subject {
  name: string;
  label: LocalText;
  sort: Sort;
  operators: readonly Operator[];
  /** The values to choose from; none where any can be typed. */
  values?: readonly { value: string; label: LocalText }[];
}

const forText: readonly Operator[] = ['=', '!=', 'answered', 'empty'];
const forNumbers: readonly Operator[] = ['=', '!=', '<', '<=', '>', '>=', 'answered', 'empty'];
const forCodes: readonly Operator[] = ['includes', 'excludes', 'answered', 'empty'];
const forAny: readonly Operator[] = ['answered', 'empty'];

/** The code and label of the option that the respondent words. */
const otherValue = { value: 'other', label: { id: 'Lainnya', en: 'Other' } };

/**
 * What a condition at a place can be about: everything but itself, and nothing of a repeat unless the condition stands in
 * the same one.
 */
export function subjectsFor(definition: Definition, at: Path): Subject[] {
  return rowsOf(definition).flatMap((row) => {
    if (row.kind === 'page' || isWithin(row.path, at)) {
      return [];
    }
    const holder = row.path.slice(0, -1);
    const foreign = isInRepeat(definition, holder) && !isWithin(at, repeatAround(definition, holder));
    return foreign ? [] : subjectsOf(row.item);
  });
}

function repeatAround(definition: Definition, holder: Path): Path {
  let path = holder;
  while (path.length > 1 && isInRepeat(definition, path.slice(0, -1))) {
    path = path.slice(0, -1);
  }
  return path;
}

function subjectsOf(item: Item): Subject[] {
  const { name, label } = item;
  switch (item.kind) {
    case 'single':
      return [
        {
          name,
          label,
          sort: 'text',
          operators: forText,
          values: [
            ...item.choices.map((choice) => ({ value: choice.code, label: choice.label })),
            ...(item.other ? [otherValue] : []),
          ],
        },
      ];
    case 'multiple':
      return [
        {
          name,
          label,
          sort: 'codes',
          operators: forCodes,
          values: [
            ...item.choices.map((choice) => ({ value: choice.code, label: choice.label })),
            ...(item.other ? [otherValue] : []),
          ],
        },
      ];
    case 'rating':
      return [{ name, label, sort: 'number', operators: forNumbers, values: pointsOf(item.points) }];
    case 'grid':
      return item.rows.map((row) => ({
        name: row.name,
        label: row.label,
        sort: 'number' as const,
        operators: forNumbers,
        values: pointsOf(item.points),
      }));
    case 'number':
    case 'calculated':
      return [{ name, label, sort: 'number', operators: forNumbers }];
    case 'date':
      return [{ name, label, sort: 'date', operators: forNumbers }];
    case 'text':
      return [{ name, label, sort: 'text', operators: forText }];
    case 'evidence':
    case 'ranking':
      return [{ name, label, sort: 'codes', operators: forAny }];
    default:
      return [];
  }
}

function pointsOf(points: readonly { value: number; label: LocalText }[]) {
  return points.map((point) => ({
    value: String(point.value),
    label: {
      id: `${point.value} – ${point.label.id ?? ''}`,
      en: `${point.value} – ${point.label.en ?? point.label.id ?? ''}`,
    },
  }));
}

/** Every name that an expression may refer to. */
export function referable(definition: Definition): Set<string> {
  const names = new Set<string>();
  for (const row of rowsOf(definition)) {
    if (row.kind === 'item' && row.item.kind !== 'note' && row.item.kind !== 'group') {
      names.add(row.item.name);
      if (row.item.kind === 'grid' || row.item.kind === 'importance-performance') {
        for (const inner of row.item.rows) {
          names.add(inner.name);
        }
      }
    }
  }
  return names;
}
