/** The two-sided 95 % point of the normal distribution. */
const z = 1.96;
/** The 95 % point of χ² with one degree of freedom, as Krejcie and Morgan print it. */
const chiSquare = 3.841;
/** The share that needs the largest sample. */
const half = 0.5;

export interface SampleSizes {
  slovin: number;
  cochran: number;
  krejcieMorgan: number;
}

/**
 * How many of a population have to answer, at 95 % confidence, by the three formulas that theses and offices use.
 *
 * Slovin: N / (1 + N e²). Cochran (1977): z²pq / e², corrected for a finite population. Krejcie & Morgan (1970),
 * Educational and Psychological Measurement 30, 607–610.
 *
 * @param population how many there are, at least 1
 * @param error the margin of error, such as 0.05
 */
export function sampleSizes(population: number, error: number): SampleSizes {
  const infinite = (z * z * half * half) / (error * error);
  const spread = chiSquare * half * half;
  return {
    slovin: Math.min(population, Math.ceil(population / (1 + population * error * error))),
    cochran: Math.min(population, Math.ceil(infinite / (1 + (infinite - 1) / population))),
    krejcieMorgan: Math.round((spread * population) / (error * error * (population - 1) + spread)),
  };
}
