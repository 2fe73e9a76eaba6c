import { Parser } from '../questionnaire/expression/parser';
import { ExpressionProblem } from '../questionnaire/expression/problem';
import type { Node } from '../questionnaire/expression/syntax';

export const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];
export type Operator = Comparison | 'includes' | 'excludes' | 'answered' | 'empty';

/** How a question's answers can be compared. */
export type Sort = 'text' | 'number' | 'date' | 'codes';

/** A question compared with a value. */
export interface Condition {
  question: string;
  operator: Operator;
  /** A code, a number, a date such as 2024-05-03; nothing for "answered" and "empty". */
  value: string;
  sort: Sort;
}

/** What the form of conditions can say: some of them, all of which or one of which must hold. */
export interface SimpleLogic {
  join: 'and' | 'or';
  conditions: Condition[];
}

/** The expression for conditions of the form; empty for none. */
export function writeLogic({ join, conditions }: SimpleLogic): string {
  return conditions.map(writeCondition).join(` ${join} `);
}

function writeCondition({ question, operator, value, sort }: Condition): string {
  const reference = `\${${question}}`;
  switch (operator) {
    case 'includes':
      return `selected(${reference}, ${quoted(value)})`;
    case 'excludes':
      return `not(selected(${reference}, ${quoted(value)}))`;
    case 'answered':
      return sort === 'codes' ? `count-selected(${reference}) > 0` : `${reference} != ''`;
    case 'empty':
      return sort === 'codes' ? `count-selected(${reference}) = 0` : `${reference} = ''`;
    default:
      return `${reference} ${operator} ${literal(value, sort)}`;
  }
}

function literal(value: string, sort: Sort): string {
  switch (sort) {
    case 'number':
      return /^-?(\d+(\.\d+)?|\.\d+)$/.test(value) ? value : '0';
    case 'date':
      return `date(${quoted(value)})`;
    default:
      return quoted(value);
  }
}

/** A text has no escapes: one with both kinds of quotation marks loses the double ones. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text.replaceAll('"', '')}"` : `'${text}'`;
}

/** The conditions that an expression is made of; null when the form cannot say what it says. */
export function readLogic(source: string | null | undefined): SimpleLogic | null {
  if (!source) {
    return { join: 'and', conditions: [] };
  }
  try {
    return readNode(new Parser(source).parse());
  } catch (failure) {
    if (failure instanceof ExpressionProblem) {
      return null;
    }
    throw failure;
  }
}

function readNode(node: Node): SimpleLogic | null {
  const operators = node.kind === 'chain' ? new Set(node.rest.map((step) => step.operator)) : new Set();
  const join = operators.has('or') ? 'or' : 'and';
  const parts =
    node.kind === 'chain' && operators.has(join) ? [node.first, ...node.rest.map((step) => step.operand)] : [node];
  const conditions: Condition[] = [];
  for (const part of parts) {
    const condition = readCondition(part);
    if (!condition) {
      return null;
    }
    conditions.push(condition);
  }
  return { join, conditions };
}

function readCondition(node: Node): Condition | null {
  if (node.kind === 'call') {
    const [first, second] = node.args;
    if (node.name === 'selected' && first?.kind === 'reference' && isText(second)) {
      return { question: first.name, operator: 'includes', value: second.value, sort: 'codes' };
    }
    if (node.name === 'not' && first?.kind === 'call') {
      const inner = readCondition(first);
      return inner?.operator === 'includes' ? { ...inner, operator: 'excludes' } : null;
    }
    return null;
  }
  const step = node.kind === 'chain' && node.rest.length === 1 ? node.rest[0] : undefined;
  const operator = comparisons.find((one) => one === step?.operator);
  if (node.kind !== 'chain' || !step || !operator) {
    return null;
  }
  return readComparison(node.first, operator, step.operand);
}

function readComparison(left: Node, operator: Comparison, right: Node): Condition | null {
  if (left.kind === 'call' && left.name === 'count-selected' && left.args[0]?.kind === 'reference') {
    const counted =
      numberOf(right) === 0 ? ({ '>': 'answered', '=': 'empty' } as const)[operator as '>' | '='] : undefined;
    return counted ? { question: left.args[0].name, operator: counted, value: '', sort: 'codes' } : null;
  }
  if (left.kind !== 'reference') {
    return null;
  }
  const question = left.name;
  if (isText(right)) {
    if (right.value === '' && (operator === '=' || operator === '!=')) {
      return { question, operator: operator === '=' ? 'empty' : 'answered', value: '', sort: 'text' };
    }
    return { question, operator, value: right.value, sort: 'text' };
  }
  const number = numberOf(right);
  if (number !== null) {
    return { question, operator, value: String(number), sort: 'number' };
  }
  if (right.kind === 'call' && right.name === 'date' && isText(right.args[0])) {
    return { question, operator, value: right.args[0].value, sort: 'date' };
  }
  return null;
}

type TextNode = Extract<Node, { kind: 'literal' }> & { value: string };

function isText(node: Node | undefined): node is TextNode {
  return node?.kind === 'literal' && typeof node.value === 'string';
}

function numberOf(node: Node): number | null {
  if (node.kind === 'literal' && typeof node.value === 'number') {
    return node.value;
  }
  if (node.kind === 'minus' && node.operand.kind === 'literal' && typeof node.operand.value === 'number') {
    return -node.operand.value;
  }
  return null;
}
