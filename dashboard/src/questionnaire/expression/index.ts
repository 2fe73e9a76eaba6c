import { evaluate } from './evaluator';
import { Parser } from './parser';
import type { Scope } from './scope';
import type { Node } from './syntax';
import { asTruth, type Value } from './value';

export { ExpressionProblem } from './problem';
export { AnswerScope, type Answers, type Place, type Scope } from './scope';
export type { Value } from './value';

/** A condition or calculation of a questionnaire, with the same meaning as on the server; see docs/expressions.md. */
export class Expression {
  private readonly root: Node;

  private constructor(root: Node) {
    this.root = root;
  }

  /** Reads an expression; throws an ExpressionProblem at the first place that is not of the language. */
  static parse(source: string): Expression {
    return new Expression(new Parser(source).parse());
  }

  /** The value for these answers; never throws, whatever the answers are. */
  evaluate(scope: Scope): Value {
    return evaluate(this.root, scope);
  }

  /** Whether the condition holds for these answers. */
  holds(scope: Scope): boolean {
    return asTruth(this.evaluate(scope));
  }
}
