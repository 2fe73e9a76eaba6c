import { describe, expect, it } from 'vitest';
import { addAtTop, addBelow, blankRow, childrenOf, indent, isLeaf, move, outdent, type Rows, remove } from './outline';

const row = (id: string, depth: number) => ({ ...blankRow(id, depth), id });
const rows: Rows = [row('a', 0), row('a1', 1), row('a2', 1), row('b', 0), row('b1', 1)];
const drawn = (all: Rows) => all.map(({ id, depth, key }) => `${'-'.repeat(depth)}${id || key}`).join(' ');

describe('an outline', () => {
  it('knows what stands below what', () => {
    expect(childrenOf(rows, -1)).toEqual([0, 3]);
    expect(childrenOf(rows, 0)).toEqual([1, 2]);
    expect(isLeaf(rows, 0)).toBe(false);
    expect(isLeaf(rows, 4)).toBe(true);
  });

  it('takes new rows at the end of their place', () => {
    expect(drawn(addBelow(rows, 0, 'n'))).toBe('a -a1 -a2 -n b -b1');
    expect(drawn(addAtTop(rows, 'n'))).toBe('a -a1 -a2 b -b1 n');
  });

  it('moves and removes rows with all below them', () => {
    expect(drawn(move(rows, 3, -1))).toBe('b -b1 a -a1 -a2');
    expect(drawn(move(rows, 0, 1))).toBe('b -b1 a -a1 -a2');
    expect(drawn(move(rows, 0, -1))).toBe(drawn(rows));
    expect(drawn(remove(rows, 0))).toBe('b -b1');
  });

  it('shifts rows in and out without taking their neighbours along', () => {
    expect(drawn(indent(rows, 3))).toBe('a -a1 -a2 -b --b1');
    expect(drawn(outdent(rows, 1))).toBe('a -a2 a1 b -b1');
    expect(drawn(indent(rows, 0))).toBe(drawn(rows));
    expect(drawn(outdent(rows, 0))).toBe(drawn(rows));
  });
});
