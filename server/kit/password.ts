/** 口令: argon2id, at most two hashes at once, so that a flood of sign-ins cannot take the machine. */
import { hash, verify } from '@node-rs/argon2';
import { TooOftenError } from './problem.ts';

/** OWASP: 19 MiB, two passes, one lane. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const MAY_WAIT = 50;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAY_WAIT) throw new TooOftenError(5);
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, STRENGTH));

/** A hash of nothing anyone knows: checking against it makes an unknown account cost the same as a known one. */
const NOBODY = hash('the account nobody has', STRENGTH);

/** Whether the password fits. An unknown account takes as long as a wrong password. */
export const checkPassword = async (stored: string | undefined, password: string): Promise<boolean> => {
  const fits = await inTurn(async () => verify(stored ?? (await NOBODY), password));
  return fits && stored !== undefined;
};
