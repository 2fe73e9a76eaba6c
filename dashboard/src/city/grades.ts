import type { PlainKey } from '../i18n';
import type { Palette } from '../ui';
import type { id } from './messages/id';

/** Ant Design's tag colour for a grade by the code of its band. */
const tags: Record<string, string> = {
  'very-high': 'success',
  high: 'success',
  medium: 'warning',
  low: 'error',
  'very-low': 'error',
};

export function gradeTag(grade: string): string {
  return tags[grade] ?? 'default';
}

export interface BarLook {
  fill: string;
  text: string;
}

/** The colour of a bar by its grade, and of the number written on it. */
export function gradeBar(grade: string | null, palette: Palette): BarLook {
  if (grade === 'very-high' || grade === 'high') {
    return { fill: palette.brand, text: palette.surface };
  }
  return grade === 'medium'
    ? { fill: palette.accent, text: palette.onAccent }
    : { fill: palette.bad, text: palette.surface };
}

const reasons: Record<string, PlainKey<typeof id>> = {
  'no-target': 'noTarget',
  'no-realisation': 'noRealisation',
  'zero-target': 'zeroTarget',
  'negative-target': 'negativeTarget',
};

export function reasonKey(reason: string | null): PlainKey<typeof id> {
  return (reason && reasons[reason]) || 'notAssessed';
}
