import type { Definition, Item } from '../api';

/** How many questions a person can be asked; texts and computed values do not count. */
export function countQuestions(definition: Definition): number {
  return definition.pages.reduce((sum, page) => sum + countItems(page.items), 0);
}

function countItems(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + countItem(item), 0);
}

function countItem(item: Item): number {
  switch (item.kind) {
    case 'group':
    case 'repeat':
      return countItems(item.items);
    case 'note':
    case 'calculated':
      return 0;
    default:
      return 1;
  }
}
