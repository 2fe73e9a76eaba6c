import { describe, expect, it } from 'vitest';
import { sampleSizes } from './sample-size';

describe('how many have to answer', () => {
  // the table of Krejcie & Morgan (1970)
  it.each([
    [10, 10],
    [75, 63],
    [100, 80],
    [200, 132],
    [500, 217],
    [1000, 278],
    [5000, 357],
    [10000, 370],
    [75000, 382],
    [1000000, 384],
  ])('agrees with the published table for %i', (population, wanted) => {
    expect(sampleSizes(population, 0.05).krejcieMorgan).toBe(wanted);
  });

  it('follows Slovin and Cochran', () => {
    expect(sampleSizes(1000, 0.05).slovin).toBe(286);
    expect(sampleSizes(1_000_000, 0.05).cochran).toBe(385);
    expect(sampleSizes(1000, 0.05).cochran).toBe(278);
    expect(sampleSizes(1000, 0.1).slovin).toBe(91);
  });

  it('never asks for more than there are', () => {
    expect(sampleSizes(1, 0.01)).toEqual({ slovin: 1, cochran: 1, krejcieMorgan: 1 });
  });
});
