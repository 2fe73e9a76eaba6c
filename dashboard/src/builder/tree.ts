import type { Definition, Item, QuestionnairePage } from '../api';
import { isWithin, lastOf, type Path, parentOf, samePath } from './path';

/** How deep groups may stand in each other, as on the server. */
const deepest = 6;

export type Node = { kind: 'page'; page: QuestionnairePage } | { kind: 'item'; item: Item };

/** A page or an item with the place where it stands. */
export type Row = Node & { path: Path };

/** Something else than before, and where it then stands. */
export interface Changed {
  definition: Definition;
  at: Path;
}

function insideOf(item: Item): readonly Item[] | undefined {
  return item.kind === 'group' || item.kind === 'repeat' ? item.items : undefined;
}

export function pageAt(definition: Definition, path: Path): QuestionnairePage | undefined {
  return path.length === 1 ? definition.pages[lastOf(path)] : undefined;
}

export function itemAt(definition: Definition, path: Path): Item | undefined {
  return path.length > 1 ? itemsAt(definition, parentOf(path))?.[lastOf(path)] : undefined;
}

/** The items of the page or group at a path. */
export function itemsAt(definition: Definition, holder: Path): readonly Item[] | undefined {
  if (holder.length === 1) {
    return pageAt(definition, holder)?.items;
  }
  const item = itemAt(definition, holder);
  return item && insideOf(item);
}

/** The same questionnaire with other items in the page or group at a path. */
function withItems(definition: Definition, holder: Path, change: (items: readonly Item[]) => Item[]): Definition {
  const [page = -1, ...rest] = holder;
  return {
    ...definition,
    pages: definition.pages.map((each, index) =>
      index === page ? { ...each, items: withItemsIn(each.items, rest, change) } : each,
    ),
  };
}

function withItemsIn(items: readonly Item[], way: Path, change: (items: readonly Item[]) => Item[]): Item[] {
  const [next, ...rest] = way;
  if (next === undefined) {
    return change(items);
  }
  return items.map((each, index) =>
    index === next && (each.kind === 'group' || each.kind === 'repeat')
      ? { ...each, items: withItemsIn(each.items, rest, change) }
      : each,
  );
}

export function replaceItem(definition: Definition, path: Path, item: Item): Definition {
  return withItems(definition, parentOf(path), (items) =>
    items.map((each, index) => (index === lastOf(path) ? item : each)),
  );
}

export function replacePage(definition: Definition, path: Path, page: QuestionnairePage): Definition {
  return { ...definition, pages: definition.pages.map((each, index) => (index === lastOf(path) ? page : each)) };
}

export function insertItem(definition: Definition, holder: Path, index: number, item: Item): Changed {
  return {
    definition: withItems(definition, holder, (items) => items.toSpliced(index, 0, item)),
    at: [...holder, index],
  };
}

export function insertPage(definition: Definition, index: number, page: QuestionnairePage): Changed {
  return { definition: { ...definition, pages: definition.pages.toSpliced(index, 0, page) }, at: [index] };
}

/** Without what stands at the path; what stood before it, or around it, is looked at then. */
export function remove(definition: Definition, path: Path): Changed {
  const last = lastOf(path);
  if (path.length === 1) {
    const pages = definition.pages.toSpliced(last, 1);
    return { definition: { ...definition, pages }, at: pages.length === 0 ? [] : [Math.max(0, last - 1)] };
  }
  const changed = withItems(definition, parentOf(path), (items) => items.toSpliced(last, 1));
  return { definition: changed, at: last > 0 ? [...parentOf(path), last - 1] : parentOf(path) };
}

/** All pages and items from top to bottom, outer before inner. */
export function rowsOf(definition: Definition): Row[] {
  return definition.pages.flatMap((page, index): Row[] => [
    { kind: 'page', page, path: [index] },
    ...rowsIn(page.items, [index]),
  ]);
}

function rowsIn(items: readonly Item[], holder: Path): Row[] {
  return items.flatMap((item, index): Row[] => {
    const path = [...holder, index];
    return [{ kind: 'item', item, path }, ...rowsIn(insideOf(item) ?? [], path)];
  });
}

export function nodeAt(definition: Definition, path: Path): Node | undefined {
  const page = pageAt(definition, path);
  if (page) {
    return { kind: 'page', page };
  }
  const item = itemAt(definition, path);
  return item && { kind: 'item', item };
}

/** Whether a page or group can take an item: no repeat stands in a repeat, and nothing too deep. */
export function canHold(definition: Definition, holder: Path, item: Item): boolean {
  if (!itemsAt(definition, holder) || holder.length + depthOf(item) > deepest + 1) {
    return false;
  }
  return !(repeats(item) && isInRepeat(definition, holder));
}

function depthOf(item: Item): number {
  return 1 + Math.max(0, ...(insideOf(item) ?? []).map(depthOf));
}

function repeats(item: Item): boolean {
  return item.kind === 'repeat' || (insideOf(item) ?? []).some(repeats);
}

/** Whether the group at a path is a repeat, or stands in one. */
export function isInRepeat(definition: Definition, holder: Path): boolean {
  return holder.some((_, depth) => depth > 0 && itemAt(definition, holder.slice(0, depth + 1))?.kind === 'repeat');
}

/**
 * The item at another place; null when it cannot stand there.
 *
 * @param index where it shall stand among the items as they are before the move
 */
export function moveItem(definition: Definition, from: Path, holder: Path, index: number): Changed | null {
  const item = itemAt(definition, from);
  if (!item || isWithin(holder, from) || !canHold(definition, holder, item)) {
    return null;
  }
  const depth = from.length - 1;
  const shifted =
    holder.length > depth && isWithin(holder, parentOf(from)) && (holder[depth] ?? 0) > lastOf(from)
      ? holder.toSpliced(depth, 1, (holder[depth] ?? 0) - 1)
      : holder;
  const at = samePath(holder, parentOf(from)) && index > lastOf(from) ? index - 1 : index;
  return insertItem(remove(definition, from).definition, shifted, at, item);
}

function movePage(definition: Definition, from: number, to: number): Changed | null {
  const page = definition.pages[from];
  if (!page || to < 0 || to >= definition.pages.length || to === from) {
    return null;
  }
  return insertPage(remove(definition, [from]).definition, to, page);
}

/** One step up: past its neighbour, into a group above it, out of its own group, or to the end of the page before. */
export function moveUp(definition: Definition, path: Path): Changed | null {
  const last = lastOf(path);
  if (path.length === 1) {
    return movePage(definition, last, last - 1);
  }
  const holder = parentOf(path);
  if (last > 0) {
    const neighbour = [...holder, last - 1];
    const inside = itemsAt(definition, neighbour);
    return (
      (inside && moveItem(definition, path, neighbour, inside.length)) ?? moveItem(definition, path, holder, last - 1)
    );
  }
  if (holder.length > 1) {
    return moveItem(definition, path, parentOf(holder), lastOf(holder));
  }
  const before = [lastOf(holder) - 1];
  return moveItem(definition, path, before, itemsAt(definition, before)?.length ?? 0);
}

/** One step down, as {@link moveUp} is one up. */
export function moveDown(definition: Definition, path: Path): Changed | null {
  const last = lastOf(path);
  if (path.length === 1) {
    return movePage(definition, last, last + 1);
  }
  const holder = parentOf(path);
  if (last + 1 < (itemsAt(definition, holder)?.length ?? 0)) {
    const neighbour = [...holder, last + 1];
    return (
      (itemsAt(definition, neighbour) && moveItem(definition, path, neighbour, 0)) ??
      moveItem(definition, path, holder, last + 2)
    );
  }
  if (holder.length > 1) {
    return moveItem(definition, path, parentOf(holder), lastOf(holder) + 1);
  }
  return moveItem(definition, path, [lastOf(holder) + 1], 0);
}

/** What was dragged stands where another row was: after it when it came from above, before it when it came from below. */
export function drop(definition: Definition, from: Path, over: Path): Changed | null {
  if (from.length === 1) {
    return movePage(definition, lastOf(from), over[0] ?? 0);
  }
  const downwards = comparePaths(from, over) < 0;
  if (over.length === 1) {
    return downwards
      ? moveItem(definition, from, over, 0)
      : moveItem(definition, from, [lastOf(over) - 1], itemsAt(definition, [lastOf(over) - 1])?.length ?? 0);
  }
  const into = downwards && itemsAt(definition, over) ? moveItem(definition, from, over, 0) : null;
  return into ?? moveItem(definition, from, parentOf(over), lastOf(over) + (downwards ? 1 : 0));
}

/** The order from top to bottom. */
function comparePaths(one: Path, other: Path): number {
  for (let depth = 0; depth < Math.min(one.length, other.length); depth++) {
    const difference = (one[depth] ?? 0) - (other[depth] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return one.length - other.length;
}

/** Every name that is taken: pages, items, rows, and the texts of "other". */
export function namesIn(definition: Definition): Set<string> {
  const names = new Set<string>();
  for (const row of rowsOf(definition)) {
    if (row.kind === 'page') {
      names.add(row.page.name);
    } else {
      for (const name of namesOf(row.item)) {
        names.add(name);
      }
    }
  }
  return names;
}

function namesOf(item: Item): string[] {
  switch (item.kind) {
    case 'grid':
    case 'importance-performance':
      return [item.name, ...item.rows.map((row) => row.name)];
    case 'single':
    case 'multiple':
      return item.other ? [item.name, `${item.name}_other`] : [item.name];
    default:
      return [item.name];
  }
}
