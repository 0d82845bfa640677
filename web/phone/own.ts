/** 本机库的把手: the store of whoever is signed in, once it is unlocked; pages ask here, and hear when something changed. */
import { useSyncExternalStore } from 'react';
import type { Own } from './keeping/own.ts';

let own: Own | undefined;
const listeners = new Set<() => void>();
let stop = () => {};

const tellAll = (): void => {
  for (const listener of [...listeners]) listener();
};

/** Undefined: locked, or nobody's. */
export function ownIs(now: Own | undefined): void {
  stop();
  own = now;
  stop = now?.listen(tellAll) ?? (() => {});
  tellAll();
}

export const ownNow = (): Own | undefined => own;

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** How the own store is now; another object after each change. */
export const useOwn = () => useSyncExternalStore(listen, () => own?.now);
