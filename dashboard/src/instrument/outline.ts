import type { Scale } from '../api';

/** A node as it stands in the outline: its parent is the nearest row above that is less deep. */
export interface Row {
  key: string;
  depth: number;
  /** Empty for a new one, which gets a code from its name. */
  code: string;
  id: string;
  en: string;
  weight: number | null;
  /** A leaf's own scale; null for the instrument's. */
  scale: Scale | null;
}

export type Rows = readonly Row[];

/** Where the rows end that stand below a row. */
export function endOf(rows: Rows, at: number): number {
  const depth = rows[at]?.depth ?? 0;
  const next = rows.findIndex((row, place) => place > at && row.depth <= depth);
  return next < 0 ? rows.length : next;
}

export function isLeaf(rows: Rows, at: number): boolean {
  return endOf(rows, at) === at + 1;
}

/** The place of the row above in the tree; −1 at the top. */
export function parentOf(rows: Rows, at: number): number {
  const depth = rows[at]?.depth ?? 0;
  return rows.findLastIndex((row, place) => place < at && row.depth < depth);
}

/** The places of the rows right below a row; those at the top for −1. */
export function childrenOf(rows: Rows, parent: number): number[] {
  return rows.flatMap((_, at) => (parentOf(rows, at) === parent ? [at] : []));
}

export function blankRow(key: string, depth: number): Row {
  return { key, depth, code: '', id: '', en: '', weight: null, scale: null };
}

export function change(rows: Rows, at: number, fields: Partial<Row>): Rows {
  return rows.map((row, place) => (place === at ? { ...row, ...fields } : row));
}

export function addBelow(rows: Rows, at: number, key: string): Rows {
  const end = endOf(rows, at);
  return rows.toSpliced(end, 0, blankRow(key, (rows[at]?.depth ?? 0) + 1));
}

export function addAtTop(rows: Rows, key: string): Rows {
  return [...rows, blankRow(key, 0)];
}

/** Takes a row out with all below it. */
export function remove(rows: Rows, at: number): Rows {
  return rows.toSpliced(at, endOf(rows, at) - at);
}

/** Swaps a row, with all below it, with its neighbour; unchanged where there is none. */
export function move(rows: Rows, at: number, by: -1 | 1): Rows {
  const siblings = childrenOf(rows, parentOf(rows, at));
  const other = siblings[siblings.indexOf(at) + by];
  if (other === undefined) {
    return rows;
  }
  const [first, second] = by < 0 ? [other, at] : [at, other];
  const end = endOf(rows, second);
  return [...rows.slice(0, first), ...rows.slice(second, end), ...rows.slice(first, second), ...rows.slice(end)];
}

/** Puts a row below the neighbour before it; unchanged where there is none. */
export function indent(rows: Rows, at: number): Rows {
  const siblings = childrenOf(rows, parentOf(rows, at));
  const end = endOf(rows, at);
  return siblings.indexOf(at) < 1
    ? rows
    : rows.map((row, place) => (place >= at && place < end ? { ...row, depth: row.depth + 1 } : row));
}

/** Puts a row beside the one it stood below, right after it; unchanged at the top. */
export function outdent(rows: Rows, at: number): Rows {
  const parent = parentOf(rows, at);
  if (parent < 0) {
    return rows;
  }
  const end = endOf(rows, at);
  const after = endOf(rows, parent);
  const block = rows.slice(at, end).map((row) => ({ ...row, depth: row.depth - 1 }));
  return [...rows.slice(0, at), ...rows.slice(end, after), ...block, ...rows.slice(after)];
}
