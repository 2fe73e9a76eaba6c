import { expect, it } from 'vitest';
import { contract } from './contract';
import { type Case, expectedOf, outcomeOf } from './vector-case';

type Scene = Pick<Case, 'answers' | 'own' | 'today'> & { readonly entry: NonNullable<Case['entry']> | null };

interface Generated {
  readonly places: NonNullable<Case['places']>;
  readonly scenes: readonly Scene[];
  /** An expression, the scene it is evaluated in, and what the server makes of it: a value or a problem. */
  readonly cases: readonly (readonly [string, number, NonNullable<Case['result'] | Case['problem']>])[];
}

const { places, scenes, cases } = contract<Generated>('generated.json');

function caseOf([expression, scene, outcome]: Generated['cases'][number]): Case {
  const { entry, ...seen } = scenes[scene] ?? { entry: null };
  const expected = typeof outcome === 'object' && 'code' in outcome ? { problem: outcome } : { result: outcome };
  return { expression, places, ...seen, ...(entry === null ? {} : { entry }), ...expected };
}

it('agrees with the server on every generated expression', () => {
  expect(cases).toHaveLength(2000);
  const vectors = cases.map(caseOf);
  expect(vectors.map((vector) => [vector.expression, outcomeOf(vector, '')])).toEqual(
    vectors.map((vector) => [vector.expression, expectedOf(vector)]),
  );
});
