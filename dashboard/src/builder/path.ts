/**
 * Where a page or an item stands: the index of the page, then the index in each group on the way. The empty path is the
 * questionnaire itself.
 */
export type Path = readonly number[];

/** The JSON pointer of what stands at a path. */
export function pointerOf(path: Path): string {
  return path.map((index, depth) => (depth === 0 ? `/pages/${index}` : `/items/${index}`)).join('');
}

/** The path of the page or item that a JSON pointer leads into. */
export function pathOf(pointer: string): Path {
  const path: number[] = [];
  const steps = pointer.split('/').slice(1);
  for (let i = 0; i + 1 < steps.length; i += 2) {
    const index = Number(steps[i + 1]);
    if (steps[i] !== (i === 0 ? 'pages' : 'items') || !Number.isInteger(index)) {
      break;
    }
    path.push(index);
  }
  return path;
}

export function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((index, depth) => other[depth] === index);
}

/** Whether a path leads to something inside of what stands at another, or to that itself. */
export function isWithin(path: Path, around: Path): boolean {
  return path.length >= around.length && around.every((index, depth) => path[depth] === index);
}

export function parentOf(path: Path): Path {
  return path.slice(0, -1);
}

export function lastOf(path: Path): number {
  return path.at(-1) ?? 0;
}

/** The id of the field that edits what stands at a pointer. */
export function fieldId(pointer: string): string {
  return `b${pointer.replaceAll('/', '-').replaceAll(/\s/g, '_')}`;
}
