/**
 * 看过: one tap, or what was seen. A look is a row of the point: a day, perhaps words, perhaps the matter it became. No person,
 * no hour, no track; nothing found needs no words, and nobody counts days without one (国办函〔2026〕12号).
 */
import { z } from 'zod';
import { ClipMark } from '../kernel/clip.ts';
import { addDays, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { clampDay, LATEST } from './look-days.ts';
import { nextLook } from './next-look.ts';
import { mayTendPoint, type WatchPoint } from './point.ts';
import type { WatchTimes } from './times.ts';

/** Made on the phone, perhaps without a signal: the id makes it the same look however often it is sent. */
export const LookMark = z.strictObject({ lookId: z.uuid(), day: DaySchema });
export type LookMark = z.infer<typeof LookMark>;
export const LookRequest = LookMark.extend({
  words: prose({ min: 2, max: 500 }).optional(),
  /** Said instead of written: its bytes are on their way. */
  clip: ClipMark.optional(),
});
export type LookRequest = z.infer<typeof LookRequest>;

export interface Look {
  readonly id: string;
  readonly day: Day;
  readonly words: string | null;
  readonly matterId: string | null;
}

/** A visit is somebody's own home: nothing is recorded there. */
export type LookRefusal = 'not-yours-to-look' | 'point-retired' | 'not-recorded-here';

/** A point given up meanwhile keeps the look that was made before. */
export function look(
  point: WatchPoint,
  {
    by,
    today,
    lookId,
    day,
    words,
    clip,
    matterId,
  }: LookRequest & { by: Office; today: Day; matterId?: string },
): Decision<Look, LookRefusal> {
  if (!mayTendPoint(by, point)) return refuse('not-yours-to-look');
  const on = clampDay(day, today);
  if (point.retiredOn !== null && on > point.retiredOn) return refuse('point-retired');
  if (clip !== undefined && point.careCard !== null) return refuse('not-recorded-here');
  return allow({ id: lookId, day: on, words: words ?? null, matterId: matterId ?? null });
}

export type TakeBackLookRefusal = 'not-yours-to-look' | 'became-a-matter' | 'too-late-to-take-back';

/** A mistaken tap: the row goes, and the point is due as it was before. */
export function takeBackLook(
  point: WatchPoint,
  { by, today, look: made }: { by: Office; today: Day; look: Look },
): Decision<Look, TakeBackLookRefusal> {
  if (!mayTendPoint(by, point)) return refuse('not-yours-to-look');
  if (made.matterId !== null) return refuse('became-a-matter');
  if (made.day < addDays(today, -LATEST)) return refuse('too-late-to-take-back');
  return allow(made);
}

/**
 * The point with the last of its looks; due as it was made when nobody has looked. A look that came late, and one more on the
 * same day, leave the day that somebody named for the next one.
 */
export function afterLooks(point: WatchPoint, lastLook: Day | null, times: WatchTimes): WatchPoint {
  if (lastLook === point.lastLook && (lastLook === null || point.nextLook > lastLook)) return point;
  return {
    ...point,
    lastLook,
    nextLook: lastLook === null ? point.madeOn : nextLook(lastLook, point, times),
  };
}
