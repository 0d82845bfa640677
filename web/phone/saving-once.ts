/** 存一次: a small form that can wait for a signal: saved once however often it is tapped, and what was refused said beside its words. */
import { useRef, useState } from 'react';
import type { Sentence } from '../kit/sentences.ts';
import type { ToSave } from './outbox/queue.ts';
import { type NotTaken, type Saved, saveOrTell } from './saving.ts';
import { SHELL } from './words.ts';

export type SavedAs = Exclude<Saved['kind'], 'not-taken'>;

export interface SavingOnce<Q> {
  readonly busy: boolean;
  /** Of the last try; its words are still on the page. */
  readonly notTaken: NotTaken | undefined;
  readonly save: (request: Q) => void;
}

/** What is told once it is saved: that it is done, or that it goes out when there is a signal. */
export const toldAs = (how: SavedAs, done: Sentence): Sentence => (how === 'taken' ? done : SHELL.savedToGo);

/** `commands` makes of a request what is saved in one write; `done` hears whether it is taken already or on its way. */
export function useSavingOnce<Q>(
  commands: (request: Q) => readonly ToSave[],
  done: (how: SavedAs) => void,
): SavingOnce<Q> {
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [notTaken, setNotTaken] = useState<NotTaken>();

  const save = async (request: Q) => {
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    setNotTaken(undefined);
    try {
      const saved = await saveOrTell(...commands(request));
      if (saved.kind === 'not-taken') setNotTaken(saved.what);
      else done(saved.kind);
    } finally {
      underway.current = false;
      setBusy(false);
    }
  };
  return { busy, notTaken, save: (request) => void save(request) };
}
