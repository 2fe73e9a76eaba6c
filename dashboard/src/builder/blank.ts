import type { ChoiceOption, Definition, GridRow, Item, QuestionnairePage, RatingPoint } from '../api';
import type { LocalText } from '../i18n';
import { freshName } from './names';
import { namesIn } from './tree';

export type ItemKind = Item['kind'];

/** In the order in which they are offered. */
export const kinds: readonly ItemKind[] = [
  'single',
  'multiple',
  'rating',
  'grid',
  'importance-performance',
  'ranking',
  'number',
  'date',
  'text',
  'evidence',
  'note',
  'calculated',
  'group',
  'repeat',
];

const silence: LocalText = { id: '', en: '' };

/** How new things are called until somebody names them. */
const stems: Record<ItemKind, string> = {
  single: 'pilihan',
  multiple: 'pilihan_ganda',
  rating: 'nilai',
  grid: 'tabel',
  'importance-performance': 'kepentingan_kinerja',
  ranking: 'urutan',
  number: 'angka',
  date: 'tanggal',
  text: 'isian',
  evidence: 'bukti',
  note: 'catatan',
  calculated: 'hitungan',
  group: 'kelompok_pertanyaan',
  repeat: 'program',
};

export function blankChoice(taken: readonly ChoiceOption[]): ChoiceOption {
  return { code: freshName('opsi_1', new Set(taken.map((one) => one.code))), label: silence };
}

export function blankPoint(points: readonly RatingPoint[]): RatingPoint {
  return { value: Math.max(0, ...points.map((one) => one.value)) + 1, label: silence };
}

export function blankRow(taken: ReadonlySet<string>): GridRow {
  return { name: freshName('baris_1', taken), label: silence, required: true };
}

/** A question of a kind with as little in it as can be worked on. */
export function blankItem(kind: ItemKind, definition: Definition): Item {
  const taken = namesIn(definition);
  const head = { name: freshName(`${stems[kind]}_1`, taken), label: silence };
  const choices: ChoiceOption[] = [
    { code: 'opsi_1', label: silence },
    { code: 'opsi_2', label: silence },
  ];
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return { ...head, kind, choices };
    case 'rating':
      return { ...head, kind, points: scales.agreement };
    case 'grid':
      return { ...head, kind, points: scales.agreement, rows: [blankRow(taken)] };
    case 'importance-performance':
      return { ...head, kind, points: scales.five, rows: [blankRow(taken)] };
    case 'number':
      return { ...head, kind, integer: true };
    case 'text':
      return { ...head, kind, maxLength: 10_000 };
    case 'calculated':
      return { ...head, kind, expression: '' };
    case 'group':
      return { ...head, kind, items: [] };
    case 'repeat':
      return { ...head, kind, over: 'own-programmes', items: [] };
    default:
      return { ...head, kind };
  }
}

export function blankPage(definition: Definition): QuestionnairePage {
  const number = definition.pages.length + 1;
  return {
    name: freshName(`halaman_${number}`, namesIn(definition)),
    title: { id: `Bagian ${number}`, en: `Part ${number}` },
    items: [],
  };
}

/** The same once more, under names of its own. */
export function copyOf(item: Item, taken: ReadonlySet<string>): Item {
  const names = new Set(taken);
  return copied(item, names);
}

function copied(item: Item, names: Set<string>): Item {
  const claim = (name: string) => {
    const fresh = freshName(name, names);
    names.add(fresh);
    return fresh;
  };
  const head = { ...item, name: claim(item.name) };
  switch (head.kind) {
    case 'grid':
    case 'importance-performance':
      return { ...head, rows: head.rows.map((row) => ({ ...row, name: claim(row.name) })) };
    case 'group':
    case 'repeat':
      return { ...head, items: head.items.map((inner) => copied(inner, names)) };
    default:
      return head;
  }
}

export function copyOfPage(page: QuestionnairePage, taken: ReadonlySet<string>): QuestionnairePage {
  const names = new Set(taken);
  const name = freshName(page.name, names);
  names.add(name);
  return { ...page, name, items: page.items.map((item) => copied(item, names)) };
}

const points = (...labels: readonly (readonly [string, string])[]): RatingPoint[] =>
  labels.map(([id, en], index) => ({ value: index + 1, label: { id, en } }));

/** Scales that are asked often. */
export const scales = {
  agreement: points(
    ['Sangat tidak setuju', 'Strongly disagree'],
    ['Tidak setuju', 'Disagree'],
    ['Setuju', 'Agree'],
    ['Sangat setuju', 'Strongly agree'],
  ),
  quality: points(
    ['Tidak baik', 'Not good'],
    ['Kurang baik', 'Less good'],
    ['Baik', 'Good'],
    ['Sangat baik', 'Very good'],
  ),
  readiness: points(
    ['Sangat kurang', 'Very poor'],
    ['Kurang', 'Poor'],
    ['Cukup', 'Fair'],
    ['Baik', 'Good'],
    ['Sangat baik', 'Very good'],
  ),
  five: points(['1', '1'], ['2', '2'], ['3', '3'], ['4', '4'], ['5', '5']),
} satisfies Record<string, RatingPoint[]>;
