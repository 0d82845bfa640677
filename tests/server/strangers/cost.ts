/** 花的功夫: what an answer costs us and whoever waits for it, and how sure it is that two cost the same. */

export interface Cost {
  /** Milliseconds of our processor; other programs on the machine do not count. */
  readonly work: number;
  /** Milliseconds that a stranger can measure. */
  readonly wait: number;
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

export const median = (numbers: readonly number[]): number =>
  ascending(numbers)[Math.floor(numbers.length / 2)] ?? 0;

/** Of a normal distribution 99.9 % lie within so many standard deviations. */
const SURE = 3.29;

/**
 * Whether the middle of the differences is less than `most` milliseconds from nothing with 99.9 %, whatever their distribution:
 * as many of n tries lie below the true middle as of n coins fall heads (sign test, the binomial by its normal approximation).
 * Whoever looks ten times is sure of it with 99 % at least.
 */
export const isSurelyWithin = (most: number, differences: readonly Cost[]): boolean =>
  (['work', 'wait'] as const).every((of) => {
    const sorted = ascending(differences.map((cost) => cost[of]));
    const half = sorted.length / 2;
    const lowest = Math.floor(half - (SURE * Math.sqrt(sorted.length)) / 2) - 1;
    const [least, greatest] = [sorted[lowest], sorted[sorted.length - 1 - lowest]];
    return least !== undefined && greatest !== undefined && least > -most && greatest < most;
  });
