import type { PlainKey } from '../i18n';
import type { Palette } from '../ui';
import type { id } from './messages/id';

interface Grade {
  /** The lowest achievement in percent that has this grade. */
  from: number;
  text: PlainKey<typeof id>;
  tag: string;
}

/** Bands of Permendagri 86/2017, as the services grade with them; here only for colours and words. */
export const grades: readonly Grade[] = [
  { from: 91, text: 'veryHigh', tag: 'success' },
  { from: 76, text: 'high', tag: 'success' },
  { from: 66, text: 'medium', tag: 'warning' },
  { from: 51, text: 'low', tag: 'error' },
  { from: Number.NEGATIVE_INFINITY, text: 'veryLow', tag: 'error' },
];

const byName: Record<string, PlainKey<typeof id>> = {
  'sangat tinggi': 'veryHigh',
  'very-high': 'veryHigh',
  tinggi: 'high',
  high: 'high',
  sedang: 'medium',
  medium: 'medium',
  rendah: 'low',
  low: 'low',
  'sangat rendah': 'veryLow',
  'very-low': 'veryLow',
};

export function gradeNamed(name: string): Grade | undefined {
  const text = byName[name.toLowerCase()];
  return grades.find((grade) => grade.text === text);
}

export function gradeColour(achievement: number, palette: Palette): string {
  if (achievement >= 91) {
    return palette.brand;
  }
  return achievement >= 66 ? palette.accent : palette.bad;
}

const reasons: Record<string, PlainKey<typeof id>> = {
  'no-target': 'noTarget',
  'no-realisation': 'noRealisation',
  'zero-target': 'zeroTarget',
};

export function reasonKey(reason: string | null): PlainKey<typeof id> {
  return (reason && reasons[reason]) || 'notAssessed';
}
