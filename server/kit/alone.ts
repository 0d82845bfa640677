/** 一次一份: one export at a time for each person; another is told to come back. */
import type { House } from './house.ts';
import { TooOftenError } from './problem.ts';

const COME_BACK = 10;

const busy = new WeakMap<House, Set<string>>();

/** Takes the person's one place; answers how to give it back. Throws TooOftenError while it is taken. */
export function alone(house: House, personId: string): () => void {
  const taken = busy.get(house) ?? new Set<string>();
  busy.set(house, taken);
  if (taken.has(personId)) throw new TooOftenError(COME_BACK);
  taken.add(personId);
  return () => void taken.delete(personId);
}
