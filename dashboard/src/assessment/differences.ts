import type { Assessment, Score } from '../api';

const same = (one: Score, other: Score) => one.leftOut === other.leftOut && one.value === other.value;

/** What each assessor gave a leaf, in the order of the sheets. */
export function given(assessment: Assessment, leaf: string): Score[] {
  return assessment.sheets.flatMap((sheet) => sheet.scores.filter((score) => score.leaf === leaf));
}

/** Whether the assessors differ on a leaf, so that somebody has to decide. */
export function differ(assessment: Assessment, leaf: string): boolean {
  const [first, ...others] = given(assessment, leaf);
  return first !== undefined && others.some((other) => !same(first, other));
}

/** Between which scores a decision lies; null when every assessor left the leaf out. */
export function rangeOf(assessment: Assessment, leaf: string): { min: number; max: number } | null {
  const values = given(assessment, leaf).flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? null : { min: Math.min(...values), max: Math.max(...values) };
}

/** Whether some assessor left the leaf out. */
export function mayLeaveOut(assessment: Assessment, leaf: string): boolean {
  return given(assessment, leaf).some((score) => score.leftOut);
}
