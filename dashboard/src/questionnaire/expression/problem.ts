/** What is wrong with an expression, and where; docs/expressions.md lists the codes and their arguments. */
export class ExpressionProblem extends Error {
  readonly code: string;
  /** Index of a UTF-16 unit in the source. */
  readonly offset: number;
  readonly args: readonly (string | number)[];

  constructor(code: string, offset: number, ...args: (string | number)[]) {
    super(`${code} at ${offset} [${args.join(', ')}]`);
    this.name = 'ExpressionProblem';
    this.code = code;
    this.offset = offset;
    this.args = args;
  }
}
