/** 送一次: a small form: sent once however often it is sent, and what to do when somebody else was faster. */
import { useRef, useState } from 'react';
import type { Reply } from '../kit/api.ts';
import { newId } from '../kit/ids.ts';
import { noticed } from './load.ts';
import { mayHaveArrived, type Unsent } from './send.tsx';

export interface SendingOnce<Q> {
  readonly busy: boolean;
  readonly unsent: Unsent | undefined;
  /** Sent, and nobody knows whether it arrived: only the same may be sent again. */
  readonly frozen: boolean;
  readonly send: (request: Q) => void;
  /** Gives up what may have arrived, so that its words can be changed. */
  readonly edit: () => void;
}

/** `ask` sends a request under a command id that stays the same until it is answered. */
export function useSendingOnce<Q, A>(
  ask: (request: Q, commandId: string) => Promise<Reply<A>>,
  done: (answer: A) => void,
): SendingOnce<Q> {
  const commandId = useRef<string>(undefined);
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<Unsent>();

  const send = async (request: Q) => {
    if (busy) return;
    commandId.current ??= newId();
    setBusy(true);
    const reply = noticed(await ask(request, commandId.current));
    setBusy(false);
    if (!mayHaveArrived(reply)) commandId.current = undefined;
    setUnsent(reply.kind === 'answer' ? undefined : reply);
    if (reply.kind === 'answer') done(reply.answer);
  };
  const edit = () => {
    commandId.current = undefined;
    setUnsent(undefined);
  };
  return {
    busy,
    unsent,
    frozen: unsent?.kind === 'silence',
    send: (request) => void send(request),
    edit,
  };
}
