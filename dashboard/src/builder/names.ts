import type { Definition, Item, QuestionnairePage } from '../api';
import { tokensOf } from '../questionnaire/expression/lexer';
import { ExpressionProblem } from '../questionnaire/expression/problem';

const longest = 40;

/** A name that begins like the wanted one and is not taken yet. */
export function freshName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) {
    return wanted;
  }
  const stem = wanted.replace(/_\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}_${number}`)) {
    number++;
  }
  return `${stem}_${number}`;
}

/** A name for data made of a sentence: "Apakah Anda puas?" becomes `apakah_anda_puas`. */
export function nameFrom(sentence: string): string {
  const words = sentence
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const short = words.length <= longest ? words : words.slice(0, longest).replace(/_[^_]*$/, '');
  return /^\d/.test(short) ? `q_${short}` : short;
}

/** The same questionnaire in which conditions and calculations call a question by its new name. */
export function renameReferences(definition: Definition, old: string, now: string): Definition {
  if (old === now || old === '') {
    return definition;
  }
  const inText = (source: string | null | undefined) => (source ? renamed(source, old, now) : source);
  const inItem = (item: Item): Item => {
    const head = { ...item, visibleWhen: inText(item.visibleWhen), validWhen: inText(item.validWhen) };
    switch (head.kind) {
      case 'group':
      case 'repeat':
        return { ...head, items: head.items.map(inItem) };
      case 'calculated':
        return { ...head, expression: renamed(head.expression, old, now) };
      default:
        return head;
    }
  };
  const inPage = (page: QuestionnairePage): QuestionnairePage => ({
    ...page,
    visibleWhen: inText(page.visibleWhen),
    items: page.items.map(inItem),
  });
  return { ...definition, pages: definition.pages.map(inPage) };
}

/** What cannot be read is left as it is. */
function renamed(source: string, old: string, now: string): string {
  try {
    return tokensOf(source)
      .filter((token) => token.kind === 'reference' && token.text === old)
      .reverse()
      .reduce((text, token) => {
        const end = text.indexOf('}', token.offset);
        return `${text.slice(0, token.offset)}\${${now}}${text.slice(end + 1)}`;
      }, source);
  } catch (failure) {
    if (failure instanceof ExpressionProblem) {
      return source;
    }
    throw failure;
  }
}
