import { isSpace, parse, trim } from './decimals';
import { ExpressionProblem } from './problem';

/** The longest source, in UTF-16 units. */
export const MAX_LENGTH = 4000;

export interface Token {
  readonly kind: 'reference' | 'text' | 'number' | 'name' | 'symbol' | 'end';
  /** A reference's name, a text without its quotes, otherwise as written. */
  readonly text: string;
  readonly offset: number;
}

const NUMBER = /[0-9.]+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_:.-]*/y;
const SYMBOL = /!=|<=|>=|\.\.|[=<>+\-*(),./[\]|@]/y;
const REFERENCE_NAME = /^[A-Za-z_\u00a1-\uffff][A-Za-z0-9_.\u00a1-\uffff-]*$/;

/** All tokens, an end last. */
export function tokensOf(source: string): Token[] {
  if (source.length > MAX_LENGTH) {
    throw new ExpressionProblem('expression-too-long', MAX_LENGTH, MAX_LENGTH);
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (isSpace(source.charAt(at))) {
      at++;
      continue;
    }
    const [token, end] = tokenAt(source, at);
    tokens.push(token);
    at = end;
  }
  tokens.push({ kind: 'end', text: '', offset: source.length });
  return tokens;
}

function tokenAt(source: string, at: number): [Token, number] {
  const c = source.charAt(at);
  if (c === "'" || c === '"') {
    const end = source.indexOf(c, at + 1);
    if (end < 0) {
      throw new ExpressionProblem('expression-unclosed-text', at);
    }
    return [{ kind: 'text', text: source.slice(at + 1, end), offset: at }, end + 1];
  }
  if (source.startsWith('${', at)) {
    return reference(source, at);
  }
  if (/^\.?[0-9]/.test(source.slice(at, at + 2))) {
    return number(source, at);
  }
  const name = match(NAME, source, at);
  if (name !== '') {
    return [{ kind: 'name', text: name, offset: at }, at + name.length];
  }
  const symbol = match(SYMBOL, source, at);
  if (symbol === '') {
    const curly = '\u2018\u2019\u201c\u201d'.includes(c);
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    throw new ExpressionProblem(curly ? 'expression-curly-quote' : 'expression-unexpected-character', at, character);
  }
  return [{ kind: 'symbol', text: symbol, offset: at }, at + symbol.length];
}

function reference(source: string, at: number): [Token, number] {
  const end = source.indexOf('}', at);
  if (end < 0) {
    throw new ExpressionProblem('expression-unclosed-reference', at);
  }
  const name = trim(source.slice(at + 2, end));
  if (!REFERENCE_NAME.test(name)) {
    throw new ExpressionProblem('expression-bad-name', at, name);
  }
  return [{ kind: 'reference', text: name, offset: at }, end + 1];
}

function number(source: string, at: number): [Token, number] {
  const digits = match(NUMBER, source, at);
  if (Number.isNaN(parse(digits)) || /[A-Za-z_]/.test(source.charAt(at + digits.length))) {
    throw new ExpressionProblem('expression-bad-number', at, digits);
  }
  return [{ kind: 'number', text: digits, offset: at }, at + digits.length];
}

function match(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}
