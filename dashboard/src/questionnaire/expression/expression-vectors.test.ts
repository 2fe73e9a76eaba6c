import { describe, expect, it } from 'vitest';
import { contract } from './contract';
import { type Case, expectedOf, outcomeOf } from './vector-case';

interface Vectors {
  readonly today: string;
  readonly groups: readonly { readonly name: string; readonly cases: readonly Case[] }[];
}

const vectors = contract<Vectors>('vectors.json');

describe.each(vectors.groups)('$name', ({ cases }) => {
  it.each(cases)('$expression', (vector) => {
    expect(outcomeOf(vector, vectors.today)).toEqual(expectedOf(vector));
  });
});
