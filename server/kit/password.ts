/**
 * 口令: argon2id, one hash at a time in a thread that stands back and rests after each, so that a flood of sign-ins cannot take
 * the machine.
 */
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FromHasher, ToHasher } from './password-worker.ts';
import { turns } from './turns.ts';

const inTurn = turns({ atOnce: 1, mayWait: 50 });

/** Throws TooOftenError while too many wait. */
export const hashPassword = async (password: string): Promise<string> =>
  (await answerTo({ kind: 'hash', password })) as string;

/** Whether the password fits. An unknown account takes as long as a wrong password. */
export const checkPassword = async (stored: string | undefined, password: string): Promise<boolean> =>
  (await answerTo({ kind: 'check', stored, password })) === true && stored !== undefined;

/** Makes the thread before anybody needs it: to begin costs more than ten hashes. */
export const prepareHasher = (): void => {
  hasher ??= newHasher();
};

let hasher: Worker | undefined;

/** The thread is made when it is first needed at the latest, and anew after one that broke. */
const answerTo = (asked: ToHasher): Promise<FromHasher> =>
  new Promise((tell, fail) => {
    inTurn(async () => {
      const began = performance.now();
      tell(await hashed(asked));
      // Half of a core at most: the others wait as long again, whoever was answered does not.
      await after(performance.now() - began);
    }).catch(fail);
  });

async function hashed(asked: ToHasher): Promise<FromHasher> {
  hasher ??= newHasher();
  const answer = once(hasher, 'message');
  hasher.postMessage(asked);
  const [told] = (await answer) as [FromHasher];
  return told;
}

function newHasher(): Worker {
  const worker = new Worker(new URL('./password-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
  });
  // The server may end while it rests.
  worker.unref();
  worker.on('error', () => {
    hasher = undefined;
  });
  return worker;
}
