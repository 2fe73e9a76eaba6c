import type { Regex } from './regex';
import type { Value } from './value';

/** The operators between two operands, from the loosest to the tightest level. */
export const LEVELS = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']] as const;

export type Operator = (typeof LEVELS)[number][number];

/** The functions, with the fewest and the most arguments each takes. */
export const FUNCTIONS = {
  selected: [2, 2],
  'count-selected': [1, 1],
  coalesce: [2, Infinity],
  if: [3, 3],
  not: [1, 1],
  true: [0, 0],
  false: [0, 0],
  'string-length': [1, 1],
  regex: [2, 2],
  number: [1, 1],
  string: [1, 1],
  int: [1, 1],
  round: [1, 2],
  min: [1, Infinity],
  max: [1, Infinity],
  sum: [1, 1],
  count: [1, 1],
  'count-non-empty': [1, 1],
  today: [0, 0],
  date: [1, 1],
  concat: [1, Infinity],
  contains: [2, 2],
  'starts-with': [2, 2],
} as const;

export type FunctionName = keyof typeof FUNCTIONS;

/** A part of a parsed expression. */
export type Node =
  | { readonly kind: 'literal'; readonly value: Value; readonly offset: number }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'minus'; readonly operand: Node }
  /** Operands of one level from left to right: flat, so that a long sum is not a deep tree. */
  | { readonly kind: 'chain'; readonly first: Node; readonly rest: readonly Step[] }
  | { readonly kind: 'call'; readonly name: Exclude<FunctionName, 'regex'>; readonly args: readonly Node[] }
  | { readonly kind: 'matches'; readonly text: Node; readonly regex: Regex };

export interface Step {
  readonly operator: Operator;
  readonly operand: Node;
}
