/** 排队: heavy work a few at a time, the others in the order they came; when too many wait, later ones are told to come back. */
import { TooOftenError } from './problem.ts';

/** Seconds after which somebody who was turned away may come back. */
const COME_BACK = 5;

/** Runs what it is given, at most `atOnce` at a time. Throws TooOftenError when `mayWait` are waiting already. */
export function turns({
  atOnce,
  mayWait,
}: {
  atOnce: number;
  mayWait: number;
}): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free -= 1;
    else if (waiting.length >= mayWait) throw new TooOftenError(COME_BACK);
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
