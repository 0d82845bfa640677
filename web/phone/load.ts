/** 读取: what a page shows comes from the server; what was read before is shown while it is read again. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '../kit/api.ts';

/** Why nothing new came. */
export type Trouble = Exclude<Reply<never>['kind'], 'answer'>;

export interface Loaded<A> {
  /** The last answer, undefined before the first. */
  readonly answer: A | undefined;
  readonly trouble: Trouble | undefined;
  readonly again: () => void;
}

/** Answers read since the app was opened, by address; gone when it is closed or signed out. */
const answers = new Map<string, unknown>();

/** For what is read piece by piece. */
export const recall = <A>(name: string): A | undefined => answers.get(name) as A | undefined;
export const remember = (name: string, answer: unknown): void => {
  answers.set(name, answer);
};

/** What is known to have changed. */
export const forget = (name: string): void => {
  answers.delete(name);
};

export const forgetAnswers = (): void => answers.clear();

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
export function useLoad<A>(name: string, read: () => Promise<Reply<A>>): Loaded<A> {
  const [, redraw] = useState(0);
  const [trouble, setTrouble] = useState<{ name: string; kind: Trouble }>();
  const reading = useRef(read);
  reading.current = read;
  const current = useRef('');
  current.current = name;

  const again = useCallback(() => {
    void reading.current().then((reply) => {
      noticed(reply);
      if (reply.kind === 'answer') answers.set(name, reply.answer);
      if (current.current !== name) return;
      setTrouble(reply.kind === 'answer' ? undefined : { name, kind: reply.kind });
      redraw((n) => n + 1);
    });
  }, [name]);

  useEffect(() => {
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
  }, [again]);

  return {
    answer: recall<A>(name),
    trouble: trouble?.name === name ? trouble.kind : undefined,
    again,
  };
}
