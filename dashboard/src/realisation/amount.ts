import type { Language } from '../i18n/messages';

export type AmountFault = 'notANumber' | 'ambiguous' | 'tooLong';

/** What a cell's text says: a figure, nothing, or why it says no figure. */
export type Amount = { value: number | null; fault?: undefined } | { value?: undefined; fault: AmountFault };

const mostDigits = 15;
const mostDecimals = 6;

/**
 * Reads a figure as people of that language write it: Indonesian has a decimal comma and points between thousands, English
 * the other way round. `3.54` is understood in Indonesian too, since no thousands look like that; `3.541` could be either
 * and is refused rather than guessed.
 */
export function readAmount(text: string, language: Language): Amount {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/%$/, '')
    .replace(/^[−–]/, '-');
  if (bare === '' || bare === '-') {
    return { value: null };
  }
  const sign = /^[+-]/.test(bare) ? bare.slice(0, 1) : '';
  const plain = plainOf(bare.slice(sign.length), language === 'id' ? ',' : '.');
  return typeof plain === 'string' ? measured(plain, sign === '-') : plain;
}

/** The digits with a point before the decimals and nothing between the thousands. */
function plainOf(digits: string, decimal: ',' | '.'): string | { fault: AmountFault } {
  const grouping = decimal === ',' ? '.' : ',';
  if (!/^\d[\d.,]*$/.test(digits)) {
    return { fault: 'notANumber' };
  }
  const marks = digits.replace(/\d/g, '');
  if (marks.includes(decimal) && marks.includes(grouping)) {
    const last = digits.lastIndexOf(decimal) > digits.lastIndexOf(grouping) ? decimal : grouping;
    return withDecimals(digits, last, last === decimal ? grouping : decimal);
  }
  if (marks.length > 1) {
    return ungrouped(digits, marks.charAt(0));
  }
  if (marks === grouping && /^[1-9]\d{0,2}.\d{3}$/.test(digits)) {
    return { fault: 'ambiguous' };
  }
  return marks === '' ? digits : withDecimals(digits, marks, '');
}

function withDecimals(digits: string, decimal: string, grouping: string): string | { fault: AmountFault } {
  const [whole = '', ...rest] = digits.split(decimal);
  const [decimals = ''] = rest;
  if (rest.length !== 1 || decimals === '' || /\D/.test(decimals)) {
    return { fault: 'notANumber' };
  }
  const left = grouping === '' ? whole : ungrouped(whole, grouping);
  return typeof left === 'string' ? `${left}.${decimals}` : left;
}

function ungrouped(digits: string, grouping: string): string | { fault: AmountFault } {
  const [first = '', ...groups] = digits.split(grouping);
  const fits = /^\d{1,3}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
  return fits ? first + groups.join('') : { fault: 'notANumber' };
}

function measured(plain: string, negative: boolean): Amount {
  const [whole = '', decimals = ''] = plain.split('.');
  if (whole.replace(/^0+/, '').length > mostDigits || decimals.length > mostDecimals) {
    return { fault: 'tooLong' };
  }
  const value = Number(plain);
  return { value: negative && value !== 0 ? -value : value };
}

/** The same figure as it is typed in that language. */
export function writeAmount(value: number | null | undefined, language: Language): string {
  if (value === null || value === undefined) {
    return '';
  }
  const plain = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: mostDecimals });
  return language === 'id' ? plain.replace('.', ',') : plain;
}
