/** 礼让: a thread that does heavy work lets everybody else go first. Linux knows priorities of single threads; elsewhere nothing is done. */
import { setPriority } from 'node:os';

/** Of 0 (as everybody) to 19: gets a small share while others want the machine, and all of it when nobody does. */
const LAST = 15;

/** Called inside the thread itself. */
export function standBack(): void {
  if (process.platform === 'linux') setPriority(LAST);
}
