import { AnswerScope, type Answers, Expression, ExpressionProblem, type Place, type Value } from '.';

/** A shared vector, as in contracts/expressions. */
export interface Case {
  readonly expression: string;
  readonly answers?: Answers;
  readonly places?: Readonly<Record<string, Place>>;
  readonly entry?: { readonly repeat: string; readonly index: number };
  readonly own?: unknown;
  readonly today?: string;
  readonly result?: Value;
  readonly problem?: { readonly code: string; readonly offset: number; readonly args: readonly (string | number)[] };
}

/** What the evaluator makes of a case, in the form the case states it. */
export function outcomeOf(vector: Case, today: string): Pick<Case, 'result' | 'problem'> {
  try {
    return { result: Expression.parse(vector.expression).evaluate(scopeOf(vector, today)) };
  } catch (problem) {
    if (problem instanceof ExpressionProblem) {
      return { problem: { code: problem.code, offset: problem.offset, args: problem.args } };
    }
    throw problem;
  }
}

export function expectedOf({ result, problem }: Case): Pick<Case, 'result' | 'problem'> {
  return problem === undefined ? { result } : { problem };
}

function scopeOf(vector: Case, today: string): AnswerScope {
  const answers = vector.answers ?? {};
  const places = new Map(Object.entries(vector.places ?? {}));
  const scope = new AnswerScope(answers, places, vector.today ?? today).withOwn(vector.own);
  if (vector.entry === undefined) {
    return scope;
  }
  const entries = answers[vector.entry.repeat] as readonly Answers[];
  return scope.inEntry(vector.entry.repeat, entries[vector.entry.index] ?? {});
}
