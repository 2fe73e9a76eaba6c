import { language } from '../i18n/language';
import type { Translate } from '../i18n/text';
import { pick } from '../i18n/text';
import type { Fault } from './form';
import type { id } from './messages/id';

type Text = Translate<typeof id>;

/** A fault in the reader's words: the questionnaire's own where it has some, as the server has it. */
export function faultText(fault: Fault, text: Text): string {
  const limit = fault.limit ?? 0;
  const told = pick(fault.item.validMessage, language());
  switch (fault.code) {
    case 'required':
      return text('faultRequired');
    case 'rule':
      return told || text('faultRule');
    case 'not-a-number':
      return text('faultNumber');
    case 'not-whole':
      return text('faultWhole');
    case 'too-precise':
      return text('faultPrecise', { limit });
    case 'too-small':
      return told || text('faultSmall', { limit });
    case 'too-large':
      return told || text('faultLarge', { limit });
    case 'too-long':
      return text('faultLong', { limit });
    case 'too-few':
      return told || text('faultFew', { limit });
    case 'too-many':
      return told || text('faultMany', { limit });
    case 'unranked':
      return text('faultRank');
  }
}
