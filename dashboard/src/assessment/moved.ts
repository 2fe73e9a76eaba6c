import type { HistoryEvent } from '../api';

export interface Moved {
  leaf: string;
  before: number | null;
  now: number | null;
}

interface Given {
  leaf: string;
  value: number | null;
}

function read(given: unknown): Given[] {
  return Array.isArray(given) ? (given as Given[]) : [];
}

/** Which of the OPD's own scores an event moved that had a value before. */
export function moved(event: HistoryEvent): Moved[] {
  const change = event.fields.find(({ field }) => field === 'selfScores');
  const earlier = new Map(read(change?.before).map(({ leaf, value }) => [leaf, value]));
  return read(change?.after).flatMap(({ leaf, value }) => {
    const before = earlier.get(leaf) ?? null;
    return before === null || before === value ? [] : [{ leaf, before, now: value }];
  });
}
