import { expect, it } from 'vitest';
import { AnswerScope, Expression, ExpressionProblem } from '.';

const CHARACTERS = `'"\${}().,=!<>+-*/ andorifnotregex09_é😀\u00a0\u2019[]|\ud83d`;

/** The same numbers from 0 to 1 in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

it('yields a value or a problem inside the source, whatever is typed', () => {
  const random = randomFrom(3506);
  const scope = new AnswerScope({ a: 1, n: ['x'], d: { o: null } }, new Map(), '2024-05-03');
  for (let i = 0; i < 20_000; i++) {
    const length = Math.floor(random() * 50);
    const source = Array.from({ length }, () => CHARACTERS.charAt(random() * CHARACTERS.length)).join('');
    try {
      Expression.parse(source).evaluate(scope);
    } catch (problem) {
      expect(problem).toBeInstanceOf(ExpressionProblem);
      expect((problem as ExpressionProblem).offset).toBeLessThanOrEqual(length);
    }
  }
});

it.each(['(a+)+', '(a|a)*', '(a*)*b', '(.*)*x', '((a*)*)*'])('matches %s in linear time', (pattern) => {
  const scope = new AnswerScope({ t: `${'a'.repeat(9999)}!` }, new Map(), '2024-05-03');
  expect(Expression.parse(`regex(\${t}, '${pattern}')`).holds(scope)).toBe(false);
});

it.each(['(', '-', 'not(', '1+', `\${a} or `, "'", '${', 'if(1,'])('refuses %s without end', (piece) => {
  expect(() => Expression.parse(piece.repeat(250_000))).toThrow(ExpressionProblem);
  expect(() => Expression.parse(piece.repeat(499))).toThrow(ExpressionProblem);
});
