import type { Indicator, Realisation, Target } from '../api';
import type { Language } from '../i18n/messages';
import { type AmountFault, readAmount, writeAmount } from './amount';

/** What somebody typed or pasted over an indicator's value, not saved yet. */
export interface Edit {
  value: string;
  note: string;
  /** The version it started from; null when there was no value. */
  base: number | null;
}

export type Column = 'value' | 'note';
export type Fault = AmountFault | 'noValue' | 'noteNeeded' | 'locked' | 'noteLong';

/** One indicator in the year that is shown. */
export interface Row {
  indicator: Indicator;
  target: Target | null;
  known: Realisation | null;
  edit: Edit;
  changed: boolean;
  locked: boolean;
  missed: boolean;
  /** What keeps it from being saved. */
  fault: Fault | null;
  /** What keeps it from being submitted, besides. */
  gap: Fault | null;
}

const longestNote = 4000;

export type Edits = Readonly<Record<string, Edit>>;

/** Whether a value stays behind its target. */
export function isMissed(value: number, target: Target | null, direction: Indicator['direction']): boolean {
  if (!target) {
    return false;
  }
  if (target.value === null || target.value === undefined) {
    const below = typeof target.lower === 'number' && value < target.lower;
    return below || (typeof target.upper === 'number' && value > target.upper);
  }
  return direction === 'lower' ? value > target.value : value < target.value;
}

export function rowsOf(
  indicators: Indicator[],
  year: number,
  edits: Edits,
  closed: boolean,
  language: Language,
): Row[] {
  return indicators.map((indicator) => rowOf(indicator, year, edits[indicator.id], closed, language));
}

function rowOf(indicator: Indicator, year: number, edited: Edit | undefined, closed: boolean, language: Language): Row {
  const target = indicator.targets.find((one) => one.year === year) ?? null;
  const known = indicator.realisations.find((one) => one.year === year) ?? null;
  const edit = edited ?? editOf(known, language);
  const amount = readAmount(edit.value, language);
  const changed =
    edited !== undefined && (amount.value !== (known?.value ?? null) || edit.note !== (known?.note ?? ''));
  const locked = closed || known?.state === 'submitted' || known?.state === 'verified';
  const missed = typeof amount.value === 'number' && isMissed(amount.value, target, indicator.direction);
  return {
    indicator,
    target,
    known,
    edit,
    changed,
    locked,
    missed,
    fault: faultOf(edit, amount.fault, amount.value ?? null, changed, locked),
    gap: missed && edit.note.trim() === '' ? 'noteNeeded' : null,
  };
}

/** What an untouched row shows. */
export function editOf(known: Realisation | null, language: Language): Edit {
  return { value: writeAmount(known?.value, language), note: known?.note ?? '', base: known?.version ?? null };
}

function faultOf(
  edit: Edit,
  amount: AmountFault | undefined,
  value: number | null,
  changed: boolean,
  locked: boolean,
): Fault | null {
  if (!changed) {
    return null;
  }
  if (locked) {
    return 'locked';
  }
  if (edit.note.length > longestNote) {
    return 'noteLong';
  }
  return amount ?? (value === null ? 'noValue' : null);
}

/** Rows that a press on "save" writes. */
export function toSave(rows: Row[]): Row[] {
  return rows.filter((row) => row.changed && !row.fault);
}

/** Rows that a press on "submit" sends, whether they were changed just now or noted down before. */
export function toSubmit(rows: Row[]): Row[] {
  return rows.filter((row) => !row.locked && !row.fault && !row.gap && row.edit.value.trim() !== '');
}

export interface Pasted {
  edits: Edits;
  /** Cells that fell on a locked row or beyond the table. */
  left: number;
}

/** Lays cells over the table, from a row and column on; a locked row takes none of them. */
export function lay(cells: string[][], rows: Row[], from: { row: number; column: Column }, edits: Edits): Pasted {
  const columns: Column[] = from.column === 'value' ? ['value', 'note'] : ['note'];
  const next: Record<string, Edit> = { ...edits };
  let left = 0;
  cells.forEach((line, down) => {
    const row = rows[from.row + down];
    line.forEach((text, right) => {
      const column = columns[right];
      if (!row || !column || row.locked) {
        left += text.trim() === '' ? 0 : 1;
        return;
      }
      const before = next[row.indicator.id] ?? row.edit;
      next[row.indicator.id] = { ...before, [column]: column === 'note' ? text : text.trim() };
    });
  });
  return { edits: next, left };
}
