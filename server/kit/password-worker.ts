/** 口令线程: computes one hash after another, behind everybody else. Asked by `password.ts`. */
import { parentPort } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';
import { standBack } from './courtesy.ts';

/** OWASP: 19 MiB, two passes, one lane. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Without a stored one: of somebody who has no account. */
export type ToHasher =
  | { readonly kind: 'hash'; readonly password: string }
  | { readonly kind: 'check'; readonly stored: string | undefined; readonly password: string };

/** A hash, or whether it fits. */
export type FromHasher = string | boolean;

const port = parentPort;
let nobody: string | undefined;

/** A hash of nothing anyone knows: checking against it makes an unknown account cost the same as a known one. */
const nobodys = (): string => {
  nobody ??= hashSync('the account nobody has', STRENGTH);
  return nobody;
};

const answer = (asked: ToHasher): FromHasher =>
  asked.kind === 'hash'
    ? hashSync(asked.password, STRENGTH)
    : verifySync(asked.stored ?? nobodys(), asked.password);

if (port !== null) {
  standBack();
  nobodys();
  port.on('message', (asked: ToHasher) => port.postMessage(answer(asked)));
}
