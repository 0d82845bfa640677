/** 容身: work that takes memory, as much of it at once as there is room for; the others wait in the order they came. */
import { TooOftenError } from './problem.ts';

/** Seconds after which somebody who was turned away may come back. */
const COME_BACK = 5;

/** Runs what it is given while its bytes fit. Throws TooOftenError when `mayWait` are waiting already. */
export function room({
  bytes,
  mayWait,
}: {
  bytes: number;
  mayWait: number;
}): <T>(size: number, work: () => Promise<T>) => Promise<T> {
  const waiting: { readonly size: number; readonly go: () => void }[] = [];
  let free = bytes;

  const letIn = (): void => {
    for (let next = waiting[0]; next !== undefined && next.size <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.size;
      next.go();
    }
  };
  return async (size, work) => {
    const wanted = Math.min(size, bytes);
    if (waiting.length >= mayWait) throw new TooOftenError(COME_BACK);
    await new Promise<void>((go) => {
      waiting.push({ size: wanted, go });
      letIn();
    });
    try {
      return await work();
    } finally {
      free += wanted;
      letIn();
    }
  };
}
