import type { Figure, FigureOption } from '../api';
import type { Count } from './draw/bars';
import type { LikertRow } from './draw/likert';

type Pick = (text: FigureOption['label']) => string;
type Row = Figure['rows'][number];
export type Aspect = 'performance' | 'importance';

export function countsOf(options: readonly FigureOption[], pick: Pick): Count[] {
  return options.map(({ code, label, n, share, lower, upper }) => ({
    name: pick(label) || code,
    n,
    share,
    lower,
    upper,
  }));
}

/** What a row of a grid came to: of the rows rated twice, one of the two ratings. */
export interface RowSpread {
  name: string;
  n: number;
  mean: number | null;
  sd: number | null;
  options: readonly FigureOption[];
}

export function spreadOf(row: Row, pick: Pick, aspect: Aspect): RowSpread {
  const name = pick(row.label) || row.name;
  const rating = row[aspect] ?? row;
  return { name, n: rating.n, mean: rating.mean, sd: rating.sd, options: rating.options };
}

export function likertRows(rows: readonly RowSpread[]): LikertRow[] {
  return rows.map(({ name, n, options }) => ({ name, n, shares: options.map((option) => option.share) }));
}

/** The points of a scale in words, "1 · Sangat tidak setuju", or the number alone where it has no words. */
export function pointsOf(options: readonly FigureOption[], pick: Pick): string[] {
  return options.map(({ code, label }) => {
    const words = pick(label);
    return words && words !== code ? `${code} · ${words}` : code;
  });
}

/** 0.3462 → 34.62, as the charts and tables want it. */
export function percentOf(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 100;
}
