import { parse as parseNumber } from './decimals';
import { type Token, tokensOf } from './lexer';
import { ExpressionProblem } from './problem';
import { compile } from './regex';
import { FUNCTIONS, type FunctionName, LEVELS, type Node, type Operator, type Step } from './syntax';
import { ofNumber } from './value';

/** How deep parentheses, calls and minus signs may nest. */
export const MAX_DEPTH = 50;

const END: Token = { kind: 'end', text: '', offset: 0 };
const PATH_SYMBOLS = ['/', '..', '[', ']', '|', '@'];

/** Recursive descent over the tokens of one expression. */
export class Parser {
  private readonly tokens: Token[];
  private at = 0;
  private depth = 0;

  constructor(source: string) {
    this.tokens = tokensOf(source);
  }

  parse(): Node {
    if (this.tokens.length === 1) {
      throw new ExpressionProblem('expression-empty', 0);
    }
    const root = this.chain(0);
    if (this.peek().kind !== 'end') {
      throw unexpected(this.peek());
    }
    return root;
  }

  private chain(level: number): Node {
    if (level === LEVELS.length) {
      return this.operand();
    }
    const first = this.chain(level + 1);
    const rest: Step[] = [];
    for (let operator = this.operatorOf(level); operator !== undefined; operator = this.operatorOf(level)) {
      this.next();
      rest.push({ operator, operand: this.chain(level + 1) });
    }
    return rest.length === 0 ? first : { kind: 'chain', first, rest };
  }

  private operatorOf(level: number): Operator | undefined {
    const token = this.peek();
    return isWord(token) ? LEVELS[level]?.find((operator) => operator === token.text) : undefined;
  }

  private operand(): Node {
    const token = this.next();
    this.depth++;
    if (this.depth > MAX_DEPTH) {
      throw new ExpressionProblem('expression-too-deep', token.offset, MAX_DEPTH);
    }
    const node = this.operandOf(token);
    this.depth--;
    return node;
  }

  private operandOf(token: Token): Node {
    switch (token.kind) {
      case 'number':
        return { kind: 'literal', value: ofNumber(parseNumber(token.text)), offset: token.offset };
      case 'text':
        return { kind: 'literal', value: token.text, offset: token.offset };
      case 'reference':
        return { kind: 'reference', name: token.text };
      case 'name':
        return this.call(token);
      case 'symbol':
        return this.symbol(token);
      case 'end':
        throw unexpected(token);
    }
  }

  private symbol(token: Token): Node {
    switch (token.text) {
      case '.':
        return { kind: 'own' };
      case '-':
        return { kind: 'minus', operand: this.operand() };
      case '(': {
        const inner = this.chain(0);
        this.expect(')');
        return inner;
      }
      default:
        throw unexpected(token);
    }
  }

  private call(name: Token): Node {
    if (!isSymbol(this.peek(), '(')) {
      const isOperator = LEVELS.some((level) => level.some((operator) => operator === name.text));
      throw new ExpressionProblem(
        isOperator ? 'expression-unexpected' : 'expression-bare-name',
        name.offset,
        name.text,
      );
    }
    if (!isFunction(name.text)) {
      throw new ExpressionProblem('expression-unknown-function', name.offset, name.text);
    }
    const places: number[] = [];
    const args = this.args(places);
    const [fewest, most] = FUNCTIONS[name.text];
    if (args.length < fewest || args.length > most) {
      throw new ExpressionProblem('expression-arguments', name.offset, name.text, arity(fewest, most), args.length);
    }
    return name.text === 'regex' ? matches(args, places) : { kind: 'call', name: name.text, args };
  }

  /** The arguments; `places` gets the offset of each. */
  private args(places: number[]): Node[] {
    this.expect('(');
    if (isSymbol(this.peek(), ')')) {
      this.next();
      return [];
    }
    const args: Node[] = [];
    do {
      places.push(this.startOfOperand());
      args.push(this.chain(0));
    } while (isSymbol(this.peek(), ',') && this.next());
    this.expect(')');
    return args;
  }

  /** Where the operand begins, behind the parentheses around it. */
  private startOfOperand(): number {
    return this.tokens.slice(this.at).find((token) => !isSymbol(token, '('))?.offset ?? 0;
  }

  private expect(symbol: string): void {
    const token = this.next();
    if (!isSymbol(token, symbol)) {
      throw unexpected(token);
    }
  }

  private peek(): Token {
    return this.tokens[this.at] ?? END;
  }

  /** The end is never passed. */
  private next(): Token {
    const token = this.peek();
    this.at = Math.min(this.at + 1, this.tokens.length - 1);
    return token;
  }
}

function matches(args: Node[], places: number[]): Node {
  const [text, pattern] = args;
  if (text === undefined || pattern?.kind !== 'literal' || typeof pattern.value !== 'string') {
    throw new ExpressionProblem('expression-pattern-not-literal', places[1] ?? 0);
  }
  return { kind: 'matches', text, regex: compile(pattern.value, pattern.offset + 1) };
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

function isWord(token: Token): boolean {
  return token.kind === 'name' || token.kind === 'symbol';
}

function isSymbol(token: Token, symbol: string): boolean {
  return token.kind === 'symbol' && token.text === symbol;
}

function arity(fewest: number, most: number): string {
  if (most === Infinity) {
    return `${fewest}+`;
  }
  return fewest === most ? String(fewest) : `${fewest}-${most}`;
}

function unexpected(token: Token): ExpressionProblem {
  if (token.kind === 'end') {
    return new ExpressionProblem('expression-incomplete', token.offset);
  }
  const isPath = token.kind === 'symbol' && PATH_SYMBOLS.includes(token.text);
  return new ExpressionProblem(isPath ? 'expression-path' : 'expression-unexpected', token.offset, token.text);
}
