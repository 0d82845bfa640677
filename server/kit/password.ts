/** 口令: argon2id, one hash at a time, so that a flood of sign-ins cannot take the machine. */
import { hash, verify } from '@node-rs/argon2';
import { turns } from './turns.ts';

/** OWASP: 19 MiB, two passes, one lane. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const inTurn = turns({ atOnce: 1, mayWait: 50 });

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, STRENGTH));

/** A hash of nothing anyone knows: checking against it makes an unknown account cost the same as a known one. */
const NOBODY = hash('the account nobody has', STRENGTH);

/** Whether the password fits. An unknown account takes as long as a wrong password. */
export const checkPassword = async (stored: string | undefined, password: string): Promise<boolean> => {
  const fits = await inTurn(async () => verify(stored ?? (await NOBODY), password));
  return fits && stored !== undefined;
};
