import { describe, expect, it } from 'vitest';
import type { Definition } from '../api';
import { blankItem, blankPage } from './blank';
import { type Deed, type Desk, deskOf, work } from './history';
import { insertItem, insertPage, remove } from './tree';

const empty: Definition = { title: { id: 'T' }, languages: ['id'], pages: [] };

const titled = (title: string, time: number): Deed => ({
  kind: 'change',
  change: (definition) => ({ ...definition, title: { id: title } }),
  field: '/title',
  time,
});

const begin = () => deskOf(insertPage(empty, 0, blankPage(empty)).definition);
const all = (desk: Desk, ...deeds: Deed[]) => deeds.reduce(work, desk);

describe('undoing', () => {
  it('takes back what was typed in one go as one change', () => {
    const typed = all(begin(), titled('A', 1_000), titled('AB', 1_200), titled('ABC', 1_400));
    expect(typed.definition.title.id).toBe('ABC');
    expect(work(typed, { kind: 'undo' }).definition.title.id).toBe('T');
  });

  it('takes back what was typed after a pause by itself', () => {
    const typed = all(begin(), titled('A', 1_000), titled('AB', 9_000));
    expect(work(typed, { kind: 'undo' }).definition.title.id).toBe('A');
  });

  it('takes back what was typed after looking elsewhere by itself', () => {
    const typed = all(begin(), titled('A', 1_000), { kind: 'look', at: [] }, titled('AB', 1_100));
    expect(work(typed, { kind: 'undo' }).definition.title.id).toBe('A');
  });

  it('does again what was taken back, until something else is done', () => {
    const back = all(begin(), titled('A', 1), { kind: 'undo' });
    expect(work(back, { kind: 'redo' }).definition.title.id).toBe('A');
    const otherwise = work(back, titled('B', 2));
    expect(work(otherwise, { kind: 'redo' })).toBe(otherwise);
  });

  it('has nothing to take back at the beginning', () => {
    const desk = begin();
    expect(work(desk, { kind: 'undo' })).toBe(desk);
    expect(work(desk, { kind: 'redo' })).toBe(desk);
  });

  it('brings back a deleted question, and looks at it', () => {
    const added = work(begin(), {
      kind: 'change',
      change: (definition) => insertItem(definition, [0], 0, blankItem('date', definition)),
      time: 1,
    });
    expect(added.at).toEqual([0, 0]);
    const removed = work(added, { kind: 'change', change: (definition) => remove(definition, [0, 0]), time: 2 });
    expect(removed.at).toEqual([0]);
    expect(work(removed, { kind: 'undo' })).toMatchObject({ definition: added.definition, at: [0, 0] });
  });

  it('takes back taking what somebody else wrote', () => {
    const desk = begin();
    const taken = work(desk, { kind: 'take', definition: empty });
    expect(taken.at).toEqual([]);
    expect(work(taken, { kind: 'undo' }).definition).toBe(desk.definition);
  });

  it('remembers two hundred changes', () => {
    let desk = begin();
    for (let i = 0; i < 250; i++) {
      desk = work(desk, titled(`${i}`, i * 10_000));
    }
    expect(desk.past).toHaveLength(200);
  });
});

describe('looking', () => {
  it('ends at what is there', () => {
    expect(work(begin(), { kind: 'look', at: [0, 4, 2] }).at).toEqual([0]);
    expect(work(begin(), { kind: 'look', at: [9] }).at).toEqual([]);
  });
});

describe('changing nothing', () => {
  it('is no change', () => {
    const desk = begin();
    expect(work(desk, { kind: 'change', change: () => null, time: 1 })).toBe(desk);
    expect(work(desk, { kind: 'change', change: (definition) => definition, time: 1 })).toBe(desk);
  });
});
