/** 守护: a PostgreSQL that ended without being asked is started again on its own port, where our connections look for it. */
import { setTimeout as after } from 'node:timers/promises';
import { isRunning } from './process.ts';

/** The process to watch. */
export interface Watched {
  readonly pid: number;
  readonly start: string;
}

export interface Kept<P extends Watched> {
  /** Looks no more; answers the process that runs now. */
  leave(): Promise<P>;
}

/** How often it is looked at, and how long is waited after a start that failed, in milliseconds. */
const BEAT = 500;
const BREATH = 5000;

/** Watches `first` until left. `again` starts it anew; what it throws is told, and it is tried again. */
export function keepRunning<P extends Watched>(
  first: P,
  { again, log }: { again: (gone: P) => Promise<P>; log: (line: string) => void },
): Kept<P> {
  let current = first;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    if (isRunning(current.pid, current.start)) return;
    log('PostgreSQL ended without being asked to; it is started again.');
    try {
      current = await again(current);
    } catch (error) {
      log((error as Error).message);
      await after(BREATH, undefined, { ref: false });
    }
  };
  const clock = setInterval(() => {
    looking ??= look()
      // Telling may fail when the console is gone or the program is about to stop.
      .catch(() => {})
      .finally(() => {
        looking = undefined;
      });
  }, BEAT);
  clock.unref();

  return {
    leave: async () => {
      clearInterval(clock);
      await looking;
      return current;
    },
  };
}
