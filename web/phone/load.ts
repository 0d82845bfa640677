/**
 * 读取: what a page shows comes from the server; what was read before is shown while it is read again, and what the own store
 * holds is shown at once, and where there is no network.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { waitAfter } from '../../domain/sync/wait.ts';
import type { Reply } from '../kit/api.ts';
import type { Own } from './keeping/own.ts';
import { ownNow, useOwn } from './own.ts';

/** Why nothing new came. */
export type Trouble = Exclude<Reply<never>['kind'], 'answer'>;

export interface Loaded<A> {
  /** The last answer, undefined before the first. */
  readonly answer: A | undefined;
  readonly trouble: Trouble | undefined;
  /** When it was read, when it is the store's; undefined when it came from the server just now. */
  readonly keptAt: number | undefined;
  readonly again: () => void;
}

/** What the store has of it, and when that was read. */
export interface Kept<A> {
  readonly answer: A;
  readonly at: number;
}
export type FromStore<A> = (own: Own) => Promise<Kept<A> | undefined>;

/** Answers read since the app was opened, by address; gone when it is closed or signed out. */
const answers = new Map<string, unknown>();
/** Of those that are the store's, when they were read. */
const keptAts = new Map<string, number>();

/** For what is read piece by piece. */
export const recall = <A>(name: string): A | undefined => answers.get(name) as A | undefined;
export const remember = (name: string, answer: unknown): void => {
  answers.set(name, answer);
  keptAts.delete(name);
};

/** What is known to have changed. */
export const forget = (name: string): void => {
  answers.delete(name);
};

export function forgetAnswers(): void {
  answers.clear();
  keptAts.clear();
}

/** Told of every reply that says nobody is signed in. */
let signedOut = () => {};
export const whenSignedOut = (tell: () => void): void => {
  signedOut = tell;
};

/** Hands a reply on, having noticed whether the session ended. */
export function noticed<A>(reply: Reply<A>): Reply<A> {
  if (reply.kind === 'signed-out') signedOut();
  return reply;
}

/** Reads under a name; another name reads anew. Comes back to the page: read again. */
export function useLoad<A>(name: string, read: () => Promise<Reply<A>>, fromStore?: FromStore<A>): Loaded<A> {
  const [, redraw] = useState(0);
  const [trouble, setTrouble] = useState<{ name: string; kind: Trouble }>();
  const asking = useRef({ read, fromStore });
  asking.current = { read, fromStore };
  const current = useRef('');
  current.current = name;

  const shown = useCallback(() => {
    const own = ownNow();
    if (answers.has(name) || own === undefined) return;
    void asking.current.fromStore?.(own).then((it) => {
      if (it === undefined || answers.has(name) || current.current !== name) return;
      answers.set(name, it.answer);
      keptAts.set(name, it.at);
      redraw((n) => n + 1);
    });
  }, [name]);
  const again = useCallback(() => {
    void asking.current.read().then((reply) => {
      noticed(reply);
      if (reply.kind === 'answer') {
        remember(name, reply.answer);
      }
      if (current.current !== name) return;
      setTrouble(reply.kind === 'answer' ? undefined : { name, kind: reply.kind });
      redraw((n) => n + 1);
    });
  }, [name]);

  useEffect(() => {
    // After the end of what was read under another name.
    current.current = name;
    shown();
    again();
    const returned = () => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', returned);
    addEventListener('online', again);
    return () => {
      current.current = '';
      document.removeEventListener('visibilitychange', returned);
      removeEventListener('online', again);
    };
  }, [again, shown, name]);

  useHelp(trouble?.name === name ? trouble : undefined, { shown, again });

  return {
    answer: recall<A>(name),
    trouble: trouble?.name === name ? trouble.kind : undefined,
    keptAt: keptAts.get(name),
    again,
  };
}

/** What did not come is asked for again, so that nobody has to tap: by itself, and when a round has brought what there was not yet. */
function useHelp(
  trouble: { readonly kind: Trouble } | undefined,
  { shown, again }: { readonly shown: () => void; readonly again: () => void },
): void {
  const end = useOwn()?.end;
  const failures = useRef(0);
  useEffect(() => {
    failures.current = trouble === undefined ? 0 : failures.current + 1;
    if (trouble?.kind !== 'silence' && trouble?.kind !== 'too-often') return;
    const timer = setTimeout(again, waitAfter(failures.current, Math.random()));
    return () => clearTimeout(timer);
  }, [trouble, again]);
  const failed = trouble !== undefined;
  useEffect(() => {
    if (end?.kind !== 'done' || !failed) return;
    shown();
    again();
  }, [end, failed, shown, again]);
}
