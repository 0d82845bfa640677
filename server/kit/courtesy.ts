/** 礼让: heavy work lets everybody else go first, as a thread or as a process. */
import { setPriority } from 'node:os';

/** Of 0 (as everybody) to 19: gets a small share while others want the machine, and all of it when nobody does. */
const LAST = 15;

/** Called inside the thread itself. Linux knows priorities of single threads; elsewhere nothing is done. */
export function standBack(): void {
  if (process.platform === 'linux') setPriority(LAST);
}

/** A process of ours that was just begun, with every thread it will have. One that has ended already is let be. */
export function letOthersFirst(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, LAST);
  } catch {
    // It is gone, and its caller hears of that.
  }
}
