import { describe, expect, it } from 'vitest';
import type { Definition, Item } from '../api';
import { type Path, pathOf, pointerOf } from './path';
import { canHold, drop, isInRepeat, moveDown, moveItem, moveUp, namesIn, remove, rowsOf } from './tree';

const text = (id: string) => ({ id, en: id });
const date = (name: string): Item => ({ kind: 'date', name, label: text(name) });
const group = (name: string, ...items: Item[]): Item => ({ kind: 'group', name, label: text(name), items });
const repeat = (name: string, ...items: Item[]): Item => ({
  kind: 'repeat',
  name,
  label: text(name),
  over: 'own-programmes',
  items,
});

function pages(...all: Item[][]): Definition {
  return {
    title: text('T'),
    languages: ['id', 'en'],
    pages: all.map((items, index) => ({ name: `p${index + 1}`, title: text(`P${index + 1}`), items })),
  };
}

/** The outline as one line: `p1 a (b c) p2`. */
function outline(definition: Definition): string {
  const of = (item: Item): string =>
    item.kind === 'group' || item.kind === 'repeat' ? `${item.name}(${item.items.map(of).join(' ')})` : item.name;
  return definition.pages.map((page) => `${page.name}: ${page.items.map(of).join(' ')}`.trim()).join(' | ');
}

/** The path of what has a name. */
function at(definition: Definition, name: string): Path {
  const row = rowsOf(definition).find((one) => (one.kind === 'page' ? one.page.name : one.item.name) === name);
  if (!row) {
    throw new Error(`no ${name}`);
  }
  return row.path;
}

const sample = pages([date('a'), group('g', date('b'), date('c')), date('d')], [date('e')], []);

describe('places', () => {
  it('are written as JSON pointers and read back', () => {
    for (const row of rowsOf(sample)) {
      expect(pathOf(pointerOf(row.path))).toEqual(row.path);
    }
    expect(pathOf('/pages/0/items/1/items/0/choices/3/label/en')).toEqual([0, 1, 0]);
    expect(pathOf('/title/id')).toEqual([]);
    expect(pathOf('/pages')).toEqual([]);
  });
});

describe('moving up', () => {
  const up = (name: string) => {
    const moved = moveUp(sample, at(sample, name));
    return moved && outline(moved.definition);
  };

  it('goes past a neighbour, into a group from below, out of it at its top', () => {
    expect(up('c')).toBe('p1: a g(c b) d | p2: e | p3:');
    expect(up('d')).toBe('p1: a g(b c d) | p2: e | p3:');
    expect(up('b')).toBe('p1: a b g(c) d | p2: e | p3:');
  });

  it('goes to the end of the page before, and ends at the top', () => {
    expect(up('e')).toBe('p1: a g(b c) d e | p2: | p3:');
    expect(up('a')).toBeNull();
  });

  it('moves pages among pages', () => {
    expect(up('p2')).toBe('p2: e | p1: a g(b c) d | p3:');
    expect(up('p1')).toBeNull();
  });
});

describe('moving down', () => {
  const down = (name: string) => {
    const moved = moveDown(sample, at(sample, name));
    return moved && outline(moved.definition);
  };

  it('goes into a group from above and out of it at its end', () => {
    expect(down('a')).toBe('p1: g(a b c) d | p2: e | p3:');
    expect(down('c')).toBe('p1: a g(b) c d | p2: e | p3:');
  });

  it('goes to the beginning of the next page, and ends at the last', () => {
    expect(down('d')).toBe('p1: a g(b c) | p2: d e | p3:');
    expect(down('g')).toBe('p1: a d g(b c) | p2: e | p3:');
    expect(down('p3')).toBeNull();
  });

  it('says where the thing is then', () => {
    const moved = moveDown(sample, at(sample, 'a'));
    expect(moved?.at).toEqual([0, 0, 0]);
  });

  it('is taken back by moving up, wherever one starts', () => {
    for (const row of rowsOf(sample)) {
      const down = moveDown(sample, row.path);
      const back = down && moveUp(down.definition, down.at);
      if (down && back) {
        expect(outline(back.definition)).toBe(outline(sample));
      }
    }
  });
});

describe('dropping', () => {
  const dropped = (name: string, over: string) => {
    const moved = drop(sample, at(sample, name), at(sample, over));
    return moved && outline(moved.definition);
  };

  it('puts what came from above behind, what came from below before', () => {
    expect(dropped('a', 'b')).toBe('p1: g(b a c) d | p2: e | p3:');
    expect(dropped('e', 'a')).toBe('p1: e a g(b c) d | p2: | p3:');
    expect(dropped('d', 'g')).toBe('p1: a d g(b c) | p2: e | p3:');
    expect(dropped('a', 'g')).toBe('p1: g(a b c) d | p2: e | p3:');
  });

  it('puts things on the pages whose headings they are dropped on', () => {
    expect(dropped('a', 'p2')).toBe('p1: g(b c) d | p2: a e | p3:');
    expect(dropped('e', 'p2')).toBe('p1: a g(b c) d e | p2: | p3:');
    expect(dropped('e', 'p1')).toBeNull();
  });

  it('puts pages where the page of the other thing is', () => {
    expect(dropped('p1', 'e')).toBe('p2: e | p1: a g(b c) d | p3:');
  });

  it('never puts a group into itself', () => {
    expect(dropped('g', 'b')).toBeNull();
  });
});

describe('repeats', () => {
  const withRepeat = pages([
    repeat('r', group('k', date('a'))),
    repeat('s', date('b')),
    group('g', repeat('t', date('c'))),
  ]);

  it('hold no repeat, however deep', () => {
    const r = at(withRepeat, 'r');
    expect(canHold(withRepeat, r, repeat('x'))).toBe(false);
    expect(canHold(withRepeat, at(withRepeat, 'k'), repeat('x'))).toBe(false);
    expect(canHold(withRepeat, r, group('x', repeat('y')))).toBe(false);
    expect(canHold(withRepeat, r, group('x', date('y')))).toBe(true);
    expect(isInRepeat(withRepeat, at(withRepeat, 'k'))).toBe(true);
    expect(isInRepeat(withRepeat, at(withRepeat, 'g'))).toBe(false);
  });

  it('are gone past where they cannot go in', () => {
    const moved = moveUp(withRepeat, at(withRepeat, 's'));
    expect(moved && outline(moved.definition)).toBe('p1: s(b) r(k(a)) g(t(c))');
  });

  it('keep what is deeper than the server takes out', () => {
    const deep = group('1', group('2', group('3', group('4', group('5')))));
    expect(canHold(pages([]), [0], deep)).toBe(true);
    expect(canHold(pages([]), [0], group('0', group('x', deep)))).toBe(false);
  });
});

describe('the rest', () => {
  it('removes and looks at what stood before', () => {
    expect(remove(sample, at(sample, 'c'))).toMatchObject({ at: at(sample, 'b') });
    expect(remove(sample, at(sample, 'b')).at).toEqual(at(sample, 'g'));
    expect(remove(pages([]), [0]).at).toEqual([]);
  });

  it('refuses a place that is not there', () => {
    expect(moveItem(sample, at(sample, 'a'), [7], 0)).toBeNull();
    expect(moveItem(sample, at(sample, 'a'), at(sample, 'd'), 0)).toBeNull();
  });

  it('knows every name that is taken', () => {
    const other: Item = { kind: 'single', name: 's', label: text('s'), choices: [], other: true };
    const grid: Item = {
      kind: 'grid',
      name: 'm',
      label: text('m'),
      points: [],
      rows: [{ name: 'r1', label: text('') }],
    };
    expect([...namesIn(pages([other, grid]))].sort()).toEqual(['m', 'p1', 'r1', 's', 's_other']);
  });
});
