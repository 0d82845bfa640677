/** 看过的来去: shown as done at once, sent once however often it is tapped, and taken back in the same order. */
import { useRef, useState } from 'react';
import { lookAtPoint, takeBackLook } from '../../../contract/watch.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { call, type Reply } from '../../kit/api.ts';
import { newId } from '../../kit/ids.ts';
import { noticed } from '../load.ts';
import { mayHaveArrived, type Unsent } from '../send.tsx';

/** `sending` is shown like `done`: the tap counts. */
export type Tap =
  | { readonly state: 'sending' | 'done' | 'undoing' }
  | { readonly state: 'unsent'; readonly unsent: Unsent };

/** Made before anything is sent; the same until an answer came. */
interface Ids {
  readonly lookId: string;
  readonly commandId: string;
  readonly backId: string;
}

/** Today by this phone; the server never takes a day that is still to come. */
export const todayHere = (): string => dayOf(Date.now());

export function useLook(pointId: string) {
  const [tap, setTap] = useState<Tap>();
  const ids = useRef<Ids | undefined>(undefined);
  const underway = useRef<Promise<Reply<unknown>> | undefined>(undefined);

  const look = async () => {
    ids.current ??= { lookId: newId(), commandId: newId(), backId: newId() };
    const { lookId, commandId } = ids.current;
    setTap({ state: 'sending' });
    const body = { commandId, lookId, day: todayHere() };
    const sent = call(lookAtPoint, { params: { pointId }, body });
    underway.current = sent;
    const reply = noticed(await sent);
    if (ids.current?.lookId !== lookId) return;
    if (reply.kind !== 'answer' && !mayHaveArrived(reply)) ids.current = undefined;
    setTap(reply.kind === 'answer' ? { state: 'done' } : { state: 'unsent', unsent: reply });
  };

  /** Waits for the look itself: what never arrived needs no taking back. */
  const undo = async () => {
    const made = ids.current;
    if (made === undefined) return setTap(undefined);
    setTap({ state: 'undoing' });
    const { lookId, backId: commandId } = made;
    await underway.current;
    const reply = noticed(await call(takeBackLook, { params: { pointId }, body: { commandId, lookId } }));
    if (reply.kind === 'answer') ids.current = undefined;
    setTap(reply.kind === 'answer' ? undefined : { state: 'done' });
  };
  return { tap, look: () => void look(), undo: () => void undo() };
}
