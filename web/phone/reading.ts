/** 语言与字号: how this phone is read, chosen on it and kept on it. */
import { useSyncExternalStore } from 'react';
import { applyPreferences, type Preferences, readPreferences } from '../kit/preferences.ts';

let chosen: Preferences = readPreferences();
const listeners = new Set<() => void>();

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export function readAs(change: Partial<Preferences>): void {
  chosen = { ...chosen, ...change };
  applyPreferences(chosen);
  for (const listener of listeners) listener();
}

export const usePreferences = (): Preferences => useSyncExternalStore(listen, () => chosen);
