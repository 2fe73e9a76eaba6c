import type { Item, QuestionnairePage } from '../api/types';
import type { LocalText } from '../i18n/text';
import type { Form } from './form';

/** A place in the answers in words. */
export interface PlaceWords {
  /** The pointer of the question, without its rows. */
  question: string;
  /** The programme first, where the question is asked for each. */
  words: (string | LocalText)[];
}

/** Follows the JSON pointer of a fault to the question that it is in. */
export function placeOf(form: Form, pointer: string): PlaceWords {
  const [name = '', ...rest] = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const item = itemOf(form, name);
  if (item?.kind === 'repeat' && rest[0] !== undefined) {
    const programme = form.programmes[Number(rest[0])]?.name;
    const inner = rest[1] === undefined ? undefined : find(item.items, rest[1]);
    return {
      question: pointer.split('/').slice(0, 4).join('/'),
      words: [programme ?? item.label, ...(inner ? [inner.label] : [])],
    };
  }
  return { question: pointer.split('/').slice(0, 2).join('/'), words: [item?.label ?? name] };
}

/** The page that a question, or the repeat that it is in, is asked on. */
export function pageOf(form: Form, pointer: string): string | undefined {
  const name = pointer.split('/')[1] ?? '';
  return form.definition.pages.find((page) => find(page.items, name) !== undefined)?.name;
}

function itemOf(form: Form, name: string): Item | undefined {
  return find(
    form.definition.pages.flatMap((page: QuestionnairePage) => page.items),
    name,
  );
}

function find(items: readonly Item[], name: string): Item | undefined {
  for (const item of items) {
    const found = item.name === name ? item : item.kind === 'group' ? find(item.items, name) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}
