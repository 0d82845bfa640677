/** 看过的来去: shown as done once it is on the phone, sent when there is a signal, and taken back in the same order. */
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../kit/ids.ts';
import { keptNow, type NotTaken, saveOrTell } from '../saving.ts';
import { useSigned } from '../session/me.ts';
import { todayHere } from '../today.ts';
import { type Looked, lookCommand, lookSince, takeBackCommand } from './look-command.ts';

/** `saving`: not on the disk yet. `done`: the tap counts, whether it has left the phone or not. */
export type Tap =
  | { readonly state: 'saving' | 'done' | 'undoing' }
  | { readonly state: 'not-taken'; readonly what: NotTaken };

/** The way back stands where the button stood: a tap that fell twice counts once. */
const TWICE = 500;

export function useLook(point: Looked) {
  const { officeId } = useSigned().me.office;
  const lookId = useRef(lookSince(point.pointId, todayHere()));
  const [tap, setTap] = useState<Tap | undefined>(
    lookId.current === undefined ? undefined : { state: 'done' },
  );
  const underway = useRef<Promise<unknown>>(Promise.resolve());
  const [resting, setResting] = useState(false);
  useEffect(() => {
    if (!resting) return;
    const rested = setTimeout(() => setResting(false), TWICE);
    return () => clearTimeout(rested);
  }, [resting]);

  const look = async () => {
    if (tap?.state === 'saving') return;
    setTap({ state: 'saving' });
    const made = { commandId: newId(), officeId, lookId: newId() };
    const command = lookCommand(point, made, { day: todayHere() });
    if (!(await keptNow(command))) return setTap({ state: 'not-taken', what: 'full' });
    lookId.current = made.lookId;
    setResting(true);
    setTap({ state: 'done' });
    // Saved twice it is one: what becomes of it is heard here.
    const saving = saveOrTell(command);
    underway.current = saving;
    const saved = await saving;
    if (saved.kind !== 'not-taken') return;
    lookId.current = undefined;
    setTap({ state: 'not-taken', what: saved.what });
  };

  const undo = async () => {
    setTap({ state: 'undoing' });
    await underway.current;
    if (lookId.current === undefined) return setTap(undefined);
    const made = { commandId: newId(), officeId, lookId: lookId.current };
    const saved = await saveOrTell(takeBackCommand(point, made));
    if (saved.kind === 'not-taken') return setTap({ state: 'not-taken', what: saved.what });
    lookId.current = undefined;
    setTap(undefined);
  };
  return { tap, resting, look: () => void look(), undo: () => void undo() };
}
