/**
 * 种子与顺序: the hash of the published pool and a public number give the seed; the seed gives an order of everybody. Nobody chooses
 * it: the pool was hashed before the number was known. Numbers are drawn without modulo bias: what would favour the
 * first ones is thrown away and drawn again.
 */
import { sha256Hex, sha256Words } from '../../kernel/sha256.ts';

export const seedOf = (hash: string, number: string): string => sha256Hex(`${hash}\n${number}`);

/** Whole numbers from 0 to below `n`, each as likely: 32 bits at a time out of SHA-256(seed, line feed, counter). */
export function chanceOf(seed: string): (n: number) => number {
  let counter = 0;
  let words: readonly number[] = [];
  const next = (): number => {
    if (words.length === 0) {
      words = sha256Words(`${seed}\n${counter}`);
      counter += 1;
    }
    const [first = 0, ...rest] = words;
    words = rest;
    return first;
  };
  return (n) => {
    const fair = 0x1_0000_0000 - (0x1_0000_0000 % n);
    for (let word = next(); ; word = next()) if (word < fair) return word % n;
  };
}

/** The items in the order of a seed (Fisher–Yates, from the last place down). */
export function inOrder<T>(items: readonly T[], seed: string): readonly T[] {
  const below = chanceOf(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = below(last + 1);
    [order[last], order[at]] = [order[at] as T, order[last] as T];
  }
  return order;
}
