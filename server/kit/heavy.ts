/**
 * 重活: a search takes a whole core of PostgreSQL's, and a file of a list takes a while. Two searches at once, and one while
 * somebody files a matter, with a rest behind it; none begins, and no piece of a file is read, while what somebody wrote is on its way.
 */
import { setTimeout as after } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import { turns } from './turns.ts';

/** Milliseconds after which somebody who wrote is done. */
const A_WHILE = 1000;
/** Milliseconds heavy work lets writers go first: where somebody always writes, it goes on between them. */
const A_MOMENT = 30;

let written = Number.NEGATIVE_INFINITY;
const writers = new Set<Promise<unknown>>();

/** Somebody writes: heavy work waits for the end of it. */
export async function writing<T>(work: () => Promise<T>): Promise<T> {
  const done = work();
  const settled = done.catch(() => {});
  writers.add(settled);
  try {
    return await done;
  } finally {
    writers.delete(settled);
    written = performance.now();
  }
}

const somebodyWrites = (): boolean => writers.size > 0 || performance.now() - written < A_WHILE;

/** Nobody writes, or a moment has passed. */
async function quiet(): Promise<void> {
  const until = performance.now() + A_MOMENT;
  while (writers.size > 0 && performance.now() < until)
    await Promise.race([Promise.all(writers), after(until - performance.now())]);
}

const searching = turns({ atOnce: () => (somebodyWrites() ? 1 : 2), mayWait: 200 });

/**
 * A search, when its turn has come. Whoever asked has the answer at once; while somebody writes, the next one begins only after
 * as long again.
 */
export const inTurn = <T>(search: () => Promise<T>): Promise<T> =>
  new Promise((found, failed) => {
    searching(async () => {
      await quiet();
      const began = performance.now();
      await search().then(found, failed);
      if (somebodyWrites()) await after(performance.now() - began);
    }).catch(failed);
  });

/** Whether what is asked makes it heavy, as the contract says. */
export const isHeavy = ({ heavyWith }: Endpoint, { query }: FastifyRequest): boolean =>
  heavyWith !== undefined && (query as Readonly<Record<string, unknown>>)[heavyWith] !== undefined;

const oneAtATime = turns({ atOnce: 1, mayWait: 200 });
/** How much longer than it worked a piece rests: half of a core at most, and a seventh of one while somebody writes. */
const restsFor = (worked: number): number => worked * (somebodyWrites() ? 6 : 1);

/** What is long, such as a file of a list, in pieces: one piece of all of them at a time, and a rest after it. */
export async function* unhurried<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  const left = pieces[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await oneAtATime(async () => {
      await quiet();
      const began = performance.now();
      const next = await left.next();
      await after(restsFor(performance.now() - began));
      return next;
    });
    if (done) return;
    yield value;
  }
}
