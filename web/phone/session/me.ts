/** 当前用户: who is signed in on this phone and under which office. */
import { createContext, useContext } from 'react';
import type { Me } from '../../../contract/people.ts';

export interface Signed {
  readonly me: Me;
  /** The login ran out: everything can be written and read, and nothing can be sent. */
  readonly expired: boolean;
  /** Somebody signed in, or took another of the own offices. */
  readonly become: (me: Me) => void;
  readonly leave: () => void;
  /** The store stays open meanwhile. */
  readonly signInAgain: () => void;
}

export const SignedContext = createContext<Signed | undefined>(undefined);

/** Inside the gate there is always somebody. */
export function useSigned(): Signed {
  const signed = useContext(SignedContext);
  if (signed === undefined) throw new Error('outside the gate');
  return signed;
}
