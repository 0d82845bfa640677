/**
 * 用时: how long what goes on now has taken, beside its time box. It reminds and forces nothing; it is kept on this page alone, never in the
 * meeting: no record says who spoke for how long.
 */
import { useEffect, useState } from 'react';
import type { Moment } from '../../../domain/kernel/day.ts';
import type { Item, Meeting } from '../../../domain/meeting/meeting.ts';
import { useSay } from '../sentences.ts';
import { ROOM_WORDS } from './words.ts';

const MINUTE = 60_000;
const PACE = 10_000;

/** Since when this page sees something go on. */
const since = new Map<string, Moment>();

/** 正在议的: the first item that nothing became of yet, while the meeting is open. */
export const itemNow = ({ status, items }: Pick<Meeting, 'status' | 'items'>): Item | undefined =>
  status === 'opened' ? items.find(({ conclusion }) => conclusion === null) : undefined;

/** When an item began as far as a page can know: the first one with the meeting, any other when it was first seen to be its turn. */
export function beganAt(key: string, { now, opened }: { now: Moment; opened: Moment | undefined }): Moment {
  const began = since.get(key) ?? opened ?? now;
  since.set(key, began);
  return began;
}

/** Whole minutes, none before the first is full. */
export const minutesSince = (began: Moment, now: Moment): number =>
  Math.max(0, Math.floor((now - began) / MINUTE));

interface SpentProps {
  /** What it is, among everything of all meetings. */
  readonly of: string;
  /** When it began, where the meeting says so. */
  readonly opened?: Moment | undefined;
  /** The minutes planned for it; absent where none are. */
  readonly box?: number | undefined;
}

export function Spent({ of, opened, box }: SpentProps) {
  const say = useSay();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), PACE);
    return () => clearInterval(timer);
  }, []);
  const n = minutesSince(beganAt(of, { now, opened }), now);
  if (box === undefined) return <>{say(ROOM_WORDS.spent, { n })}</>;
  return <>{say(n > box ? ROOM_WORDS.spentOver : ROOM_WORDS.spentOf, { n, box, over: n - box })}</>;
}
