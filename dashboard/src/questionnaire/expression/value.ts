import { format, parse, tidy } from './decimals';

/** One value for each entry of a repeat. */
export interface Many {
  readonly each: readonly Value[];
}

/** A text, a number, true or false, chosen codes, or many of a repeat. Nothing is the empty text. */
export type Value = string | number | boolean | readonly string[] | Many;

function isMany(value: Value): value is Many {
  return typeof value === 'object' && 'each' in value;
}

/** A number, or the empty text when it is infinite or not a number. */
export function ofNumber(number: number): Value {
  const tidied = tidy(number);
  return Number.isFinite(tidied) ? tidied : '';
}

export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A plain JSON value; an object, such as a whole grid, has no value in the language and is empty. */
export function ofJson(json: unknown): Value {
  if (typeof json === 'string' || typeof json === 'boolean') {
    return json;
  }
  if (typeof json === 'number') {
    return ofNumber(json);
  }
  if (Array.isArray(json)) {
    return json.some(isRecord) ? { each: json.map(ofJson) } : json.map((each) => asText(ofJson(each)));
  }
  return '';
}

/** What a place that takes one value gets, as in XPath. */
export function single(value: Value): Exclude<Value, Many> {
  return isMany(value) ? single(value.each[0] ?? '') : value;
}

export function isEmpty(value: Value): boolean {
  const one = single(value);
  return one === '' || (typeof one === 'object' && one.length === 0);
}

/** Numbers without needless zeros or exponents, codes joined by a space. */
export function asText(value: Value): string {
  const one = single(value);
  if (typeof one === 'number') {
    return format(one);
  }
  return typeof one === 'object' ? one.join(' ') : String(one);
}

/** A date is its days since 1970-01-01, true is 1; NaN where there is none. */
export function asNumber(value: Value): number {
  const one = single(value);
  if (typeof one === 'number' || typeof one === 'boolean') {
    return Number(one);
  }
  return parse(asText(one));
}

/** A number other than 0, and whatever else is not empty, is true. */
export function asTruth(value: Value): boolean {
  const one = single(value);
  return typeof one === 'number' || typeof one === 'boolean' ? Boolean(one) : !isEmpty(one);
}

/** The values of all entries; a single value counts as one entry unless it is empty. */
export function entries(value: Value): readonly Value[] {
  if (isMany(value)) {
    return value.each;
  }
  return isEmpty(value) ? [] : [value];
}

/** The codes chosen; a text is one code, or several with spaces between, as ODK stores them. */
export function codes(value: Value): readonly string[] {
  const one = single(value);
  return typeof one === 'object'
    ? one
    : asText(one)
        .split(' ')
        .filter((code) => code !== '');
}
