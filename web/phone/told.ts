/** 回话: one sentence about what was just done, said on this page or on the one that comes next. */
import { useSyncExternalStore } from 'react';
import type { Sentence } from '../kit/sentences.ts';

let told: Sentence | undefined;
/** Said ahead of the page it is meant for. */
let ahead = false;
const listeners = new Set<() => void>();

function set(sentence: Sentence | undefined): void {
  told = sentence;
  for (const listener of listeners) listener();
}

export function tell(sentence: Sentence | undefined): void {
  ahead = false;
  set(sentence);
}

export function tellNextPage(sentence: Sentence): void {
  ahead = true;
  set(sentence);
}

/** A page was left, and with it what was said on it. */
export function pageLeft(): void {
  if (!ahead) set(undefined);
  ahead = false;
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useTold = (): Sentence | undefined => useSyncExternalStore(listen, () => told);
