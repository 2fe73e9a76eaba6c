import { language } from '../i18n/language';
import type { Translate } from '../i18n/text';
import { pick } from '../i18n/text';
import type { Fault } from './form';
import type { id } from './messages/id';

type Text = Translate<typeof id>;

/** A fault in the reader's words: the questionnaire's own where it has some. */
export function faultText(fault: Fault, text: Text): string {
  const limit = fault.limit ?? 0;
  switch (fault.code) {
    case 'required':
      return text('faultRequired');
    case 'rule':
      return pick(fault.item?.validMessage, language()) || text('faultRule');
    case 'not-a-number':
      return text('faultNumber');
    case 'not-whole':
      return text('faultWhole');
    case 'too-small':
      return text('faultSmall', { limit });
    case 'too-large':
      return text('faultLarge', { limit });
    case 'too-long':
      return text('faultLong', { limit });
    case 'too-few':
      return text('faultFew', { limit });
    case 'too-many':
      return text('faultMany', { limit });
    case 'unranked':
      return text('faultRank');
  }
}
