const DIGITS = 15;
const EXACT = 1e15;
const LONGEST = 100;
const DAYS_TO_1970 = 719_468;

/** Rounds to 15 significant digits and makes -0 be 0; infinities and NaN stay. */
export function tidy(number: number): number {
  if (number === 0) {
    return 0;
  }
  if (!Number.isFinite(number) || (Number.isInteger(number) && Math.abs(number) < EXACT)) {
    return number;
  }
  return Number(number.toPrecision(DIGITS));
}

/** A finite number as digits × 10^-scale, without trailing zeros. */
function exact(number: number): { sign: string; digits: string; scale: number } {
  const [mantissa = '0', exponent = '0'] = Math.abs(number)
    .toExponential(DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { sign: number < 0 ? '-' : '', digits, scale: digits.length - 1 - Number(exponent) };
}

/** The shortest plain notation: no exponent, no needless zeros. */
export function format(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < EXACT) {
    return String(number);
  }
  const { sign, digits, scale } = exact(number);
  if (scale <= 0) {
    return sign + digits + '0'.repeat(-scale);
  }
  const padded = digits.padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** Rounds half away from zero at this many decimals (negative: tens, hundreds). */
export function round(number: number, decimals: number): number {
  const places = Math.max(-400, Math.min(400, decimals));
  if (number === 0) {
    return number;
  }
  const { sign, digits, scale } = exact(number);
  const drop = scale - places;
  if (drop <= 0) {
    return number;
  }
  if (drop > digits.length) {
    return 0;
  }
  const unit = 10n ** BigInt(drop);
  const whole = BigInt(digits) / unit;
  const up = (BigInt(digits) % unit) * 2n >= unit ? 1n : 0n;
  return Number(`${sign}${whole + up}e${-places}`);
}

/** A number as digits with at most one point and a leading minus, or the days of a date; else NaN. */
export function parse(text: string): number {
  const trimmed = trim(text);
  if (trimmed.length > LONGEST) {
    return Number.NaN;
  }
  return /^-?(\d+\.?\d*|\.\d+)$/.test(trimmed) ? tidy(Number(trimmed)) : daysOf(trimmed);
}

/** White space, and the no-break space that word processors put in. */
export function isSpace(character: string): boolean {
  return ' \t\n\r\u00a0'.includes(character);
}

/** Without the white space around; by hand, because a pattern would go back and forth over a text full of spaces. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) {
    start++;
  }
  while (end > start && isSpace(text.charAt(end - 1))) {
    end--;
  }
  return text.slice(start, end);
}

/** Days since 1970-01-01 of a date like 2024-05-03, or NaN. */
function daysOf(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return Number.NaN;
  }
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const days = civilDays(year, month, day);
  return year >= 1 && month >= 1 && month <= 12 && dateOf(days) === text ? days : Number.NaN;
}

/** The date so many days after 1970-01-01, or empty outside the years 1 to 9999. */
export function dateOf(days: number): string {
  const day = Math.floor(days);
  if (!(day >= civilDays(1, 1, 1) && day <= civilDays(9999, 12, 31))) {
    return '';
  }
  // counted in eras of 400 years that begin on 1 March, so that a leap day comes last
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

function civilDays(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - DAYS_TO_1970;
}
