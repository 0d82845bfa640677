/** 回话: one sentence about what was just done, said on the page that comes next. */
import { useSyncExternalStore } from 'react';
import type { Sentence } from '../kit/sentences.ts';

let told: Sentence | undefined;
const listeners = new Set<() => void>();

export function tell(sentence: Sentence | undefined): void {
  told = sentence;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useTold = (): Sentence | undefined => useSyncExternalStore(listen, () => told);
