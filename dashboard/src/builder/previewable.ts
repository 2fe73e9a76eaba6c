import type { Definition, Item } from '../api';
import { Expression, ExpressionProblem } from '../questionnaire/expression';
import { freshName } from './names';

/**
 * The draft as far as it can be shown: a condition that cannot be read counts as none, a calculation as empty, and what
 * has no name of its own gets one.
 */
export function previewable(definition: Definition): Definition {
  const pages = new Set<string>();
  const names = new Set<string>();
  return {
    ...definition,
    pages: definition.pages.map((page) => ({
      ...page,
      name: claim(page.name, pages),
      visibleWhen: readable(page.visibleWhen),
      items: page.items.map((item) => shownAs(item, names)),
    })),
  };
}

function claim(name: string, taken: Set<string>): string {
  const fresh = freshName(name || 'tanpa_nama', taken);
  taken.add(fresh);
  return fresh;
}

function shownAs(item: Item, names: Set<string>): Item {
  const head = {
    ...item,
    name: claim(item.name, names),
    visibleWhen: readable(item.visibleWhen),
    validWhen: readable(item.validWhen),
  };
  switch (head.kind) {
    case 'group':
    case 'repeat':
      return { ...head, items: head.items.map((inner) => shownAs(inner, names)) };
    case 'grid':
    case 'importance-performance':
      return { ...head, rows: head.rows.map((row) => ({ ...row, name: claim(row.name, names) })) };
    case 'calculated':
      return { ...head, expression: readable(head.expression) ?? "''" };
    default:
      return head;
  }
}

function readable(source: string | null | undefined): string | null {
  return source && problemOf(source) === null ? source : null;
}

/** What keeps an expression from being read; null when nothing does. */
export function problemOf(source: string): ExpressionProblem | null {
  try {
    Expression.parse(source);
    return null;
  } catch (failure) {
    if (failure instanceof ExpressionProblem) {
      return failure;
    }
    throw failure;
  }
}
