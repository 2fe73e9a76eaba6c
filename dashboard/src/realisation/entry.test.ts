import { describe, expect, it } from 'vitest';
import type { Indicator, Realisation } from '../api';
import { readAmount, writeAmount } from './amount';
import { cellsOf } from './paste';
import { lay, rowsOf, toSave, toSubmit } from './rows';

describe('a figure in a cell', () => {
  it.each([
    ['3,54', 3.54],
    ['3.54', 3.54],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234', 1.234],
    ['0.321', 0.321],
    ['-6,25', -6.25],
    ['−6,25', -6.25],
    [' 79,30 % ', 79.3],
    ['', null],
    ['-', null],
  ])('reads %j in Indonesian', (text, value) => {
    expect(readAmount(text, 'id')).toEqual({ value });
  });

  it('reads English the other way round', () => {
    expect(readAmount('3.541', 'en')).toEqual({ value: 3.541 });
    expect(readAmount('1,234.5', 'en')).toEqual({ value: 1234.5 });
  });

  it('refuses what is no figure, or could be two', () => {
    expect(readAmount('tiga', 'id').fault).toBe('notANumber');
    expect(readAmount('1,2,3', 'id').fault).toBe('notANumber');
    expect(readAmount('3,', 'id').fault).toBe('notANumber');
    expect(readAmount('3.197', 'id').fault).toBe('ambiguous');
    expect(readAmount('0,1234567', 'id').fault).toBe('tooLong');
  });

  it('is written as it is read', () => {
    expect(writeAmount(1234.5, 'id')).toBe('1234,5');
    expect(writeAmount(3.541, 'en')).toBe('3.541');
  });
});

describe('cells from a spreadsheet', () => {
  it('are split at tabs and line breaks', () => {
    expect(cellsOf('3,54\tSKM\r\n\t\r\n4\t')).toEqual([
      ['3,54', 'SKM'],
      ['', ''],
      ['4', ''],
    ]);
  });

  it('keep line breaks and quotes inside a cell', () => {
    expect(cellsOf('1\t"dua\n""baris"""\n2\tx')).toEqual([
      ['1', 'dua\n"baris"'],
      ['2', 'x'],
    ]);
  });
});

const realisation = (state: Realisation['state']): Realisation => ({
  id: 'r',
  version: 3,
  indicator: 'b',
  opd: 'setda',
  year: 2023,
  value: 1,
  note: null,
  state,
  reason: null,
  submittedBy: null,
  verifiedBy: null,
  submittedAt: null,
  changedAt: '2024-01-01T00:00:00Z',
});

const indicator = (id: string, realisations: Realisation[] = []): Indicator => ({
  id,
  version: 1,
  plan: null,
  origin: id,
  code: id,
  name: id,
  unit: 'indeks',
  direction: 'higher',
  dimension: 'governance',
  opd: 'setda',
  opdName: 'Sekretariat Daerah',
  targets: [{ year: 2023, value: 3.75, lower: null, upper: null, note: null }],
  realisations,
  changedAt: '2024-01-01T00:00:00Z',
});

describe('the grid', () => {
  const indicators = [indicator('a'), indicator('b', [realisation('verified')]), indicator('c')];
  const show = (edits = {}) => rowsOf(indicators, 2023, edits, false, 'id');

  it('takes pasted cells but for locked rows and what lies beyond', () => {
    const pasted = lay([['3,8'], ['9'], ['x'], ['7']], show(), { row: 0, column: 'value' }, {});
    const rows = show(pasted.edits);
    expect(pasted.left).toBe(2);
    expect(rows.map((row) => row.fault)).toEqual([null, null, 'notANumber']);
    expect(toSave(rows).map((row) => row.indicator.id)).toEqual(['a']);
  });

  it('does not submit a missed target without a note', () => {
    const edit = { value: '3,5', note: '', base: null };
    expect(toSubmit(show({ a: edit }))).toEqual([]);
    expect(toSave(show({ a: edit }))).toHaveLength(1);
    expect(toSubmit(show({ a: { ...edit, note: 'Survei tertunda' } }))).toHaveLength(1);
  });
});
