/** 排队: heavy work a few at a time, the others in the order they came; when too many wait, later ones are told to come back. */
import { TooOftenError } from './problem.ts';

/** Seconds after which somebody who was turned away may come back, when nothing else is said. */
const COME_BACK = 5;

/**
 * Runs what it is given, at most `atOnce` at a time, which may be less at times and is one at least. Throws TooOftenError when
 * `mayWait` are waiting already.
 */
export function turns({
  atOnce,
  mayWait,
  comeBack = COME_BACK,
}: {
  atOnce: number | (() => number);
  mayWait: number;
  comeBack?: number;
}): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  const most = typeof atOnce === 'number' ? () => atOnce : atOnce;
  let running = 0;
  const letIn = (): void => {
    while (waiting.length > 0 && running < most()) {
      running += 1;
      waiting.shift()?.();
    }
  };
  return async (work) => {
    if (waiting.length === 0 && running < most()) running += 1;
    else if (waiting.length >= mayWait) throw new TooOftenError(comeBack);
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      running -= 1;
      letIn();
    }
  };
}
