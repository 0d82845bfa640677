/** 看过的来去: shown as done at once, saved on the phone, sent when there is a signal, and taken back in the same order. */
import { useRef, useState } from 'react';
import type { PointRow } from '../../../contract/watch.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { newId } from '../../kit/ids.ts';
import { orFull } from '../matter/use-act.ts';
import type { Item } from '../outbox/item.ts';
import { useSigned } from '../session/me.ts';
import { isRefused, lookSince, saveLook, saveTakeBack } from './look-command.ts';

/** `done`: the tap counts, whether it has left the phone or not. */
export type Tap =
  | { readonly state: 'done' | 'undoing' }
  | { readonly state: 'not-taken'; readonly what: Item | 'full' };

/** Today by this phone; the server never takes a day that is still to come. */
export const todayHere = (): string => dayOf(Date.now());

export function useLook(point: Pick<PointRow, 'pointId' | 'title' | 'placeName'>) {
  const { officeId } = useSigned().me.office;
  const lookId = useRef(lookSince(point.pointId, todayHere()));
  const [tap, setTap] = useState<Tap | undefined>(
    lookId.current === undefined ? undefined : { state: 'done' },
  );
  const underway = useRef<Promise<unknown>>(Promise.resolve());

  const look = async () => {
    const made = { commandId: newId(), officeId, lookId: newId() };
    lookId.current = made.lookId;
    setTap({ state: 'done' });
    const saving = saveLook(point, made, { day: todayHere() }).catch(orFull);
    underway.current = saving;
    const what = await saving;
    if (what !== 'full' && !isRefused(what)) return;
    lookId.current = undefined;
    setTap({ state: 'not-taken', what });
  };

  const undo = async () => {
    setTap({ state: 'undoing' });
    await underway.current;
    if (lookId.current === undefined) return setTap(undefined);
    const what = await saveTakeBack(point, { commandId: newId(), officeId, lookId: lookId.current }).catch(
      orFull,
    );
    if (what === 'full' || isRefused(what)) return setTap({ state: 'not-taken', what });
    lookId.current = undefined;
    setTap(undefined);
  };
  return { tap, look: () => void look(), undo: () => void undo() };
}
