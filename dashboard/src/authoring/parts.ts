import type { PlainKey, Translate } from '../i18n';
import type { id } from './messages/id';

const names: Record<string, PlainKey<typeof id>> = {
  title: 'partTitle',
  languages: 'partLanguages',
  kind: 'partKind',
  label: 'partLabel',
  hint: 'partHint',
  required: 'partRequired',
  visibleWhen: 'partVisible',
  validWhen: 'partValid',
  validMessage: 'partValidMessage',
  feeds: 'partFeeds',
  choices: 'partChoices',
  other: 'partOther',
  exclusive: 'partExclusive',
  min: 'partMin',
  max: 'partMax',
  points: 'partPoints',
  reversed: 'partReversed',
  rows: 'partRows',
  integer: 'partInteger',
  unit: 'partUnit',
  decimals: 'partDecimals',
  long: 'partLong',
  maxLength: 'partMaxLength',
  expression: 'partExpression',
  over: 'partOver',
  position: 'partPosition',
};

/** How people call a part of a question, such as `choices/ya/en`: "Choices: ya (en)". */
export function partName(part: string, t: Translate<typeof id>): string {
  const [head = '', ...rest] = part.split('/');
  const key = names[head];
  const name = key ? t(key) : head;
  const language = rest.at(-1) === 'id' || rest.at(-1) === 'en' ? rest.pop() : undefined;
  const place = rest.map((one) => {
    const inner = names[one];
    return inner ? t(inner) : one;
  });
  return [name, place.length > 0 ? `: ${place.join(', ')}` : '', language ? ` (${language})` : ''].join('');
}
