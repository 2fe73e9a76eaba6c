import type { Score, ScoreRequest, SelfScoreRequest, Violation } from '../api';
import { draftsOf, type EvidenceDraft, requestOf } from '../ground';

/** What a form holds for a leaf. */
export interface Entry {
  value: number | null;
  leftOut: boolean;
  note: string;
  evidence: EvidenceDraft[];
}

export type Entries = Readonly<Record<string, Entry>>;

export const blank: Entry = { value: null, leftOut: false, note: '', evidence: [] };

export function entriesOf(scores: readonly Score[]): Entries {
  return Object.fromEntries(
    scores.map(({ leaf, value, leftOut, note, evidence }) => [
      leaf,
      { value, leftOut, note: note ?? '', evidence: draftsOf(evidence) },
    ]),
  );
}

function isBlank({ value, leftOut, note, evidence }: Entry): boolean {
  return value === null && !leftOut && note.trim() === '' && evidence.length === 0;
}

/** What is sent, in the order of the leaves; a leaf about which nothing was said is left away. */
export function toScores(entries: Entries, leaves: readonly string[]): ScoreRequest[] {
  return leaves.flatMap((leaf) => {
    const entry = entries[leaf] ?? blank;
    if (isBlank(entry)) {
      return [];
    }
    const note = entry.note.trim();
    return [
      {
        leaf,
        ...(entry.value === null || entry.leftOut ? {} : { value: entry.value }),
        leftOut: entry.leftOut,
        ...(note ? { note } : {}),
      },
    ];
  });
}

export function toSelfScores(entries: Entries, leaves: readonly string[]): SelfScoreRequest[] {
  return toScores(entries, leaves).map((score) => ({
    ...score,
    evidence: requestOf(entries[score.leaf]?.evidence ?? []),
  }));
}

export type Gap = 'score' | 'note';

/** What is still missing at a leaf before it can be handed in. */
export function gapOf({ value, leftOut, note }: Entry): Gap | null {
  if (leftOut) {
    return note.trim() ? null : 'note';
  }
  return value === null ? 'score' : null;
}

export function doneCount(entries: Entries, leaves: readonly string[]): number {
  return leaves.filter((leaf) => gapOf(entries[leaf] ?? blank) === null).length;
}

/** What the service said about leaves, by leaf: a place in what was sent, or the leaf itself. */
export function faultsByLeaf(errors: readonly Violation[], sent: readonly { leaf: string }[]): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { pointer, detail } of errors) {
    const place = pointer?.match(/^\/(?:scores|decisions)\/([^/]+)/)?.[1];
    const leaf = place === undefined ? undefined : (sent[Number(place)]?.leaf ?? place);
    if (leaf !== undefined) {
      faults[leaf] = detail;
    }
  }
  return faults;
}
