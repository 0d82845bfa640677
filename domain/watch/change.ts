/** 改点位: set anew, each field against the version it was read at; what others changed meanwhile is never overwritten unseen. */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import { addDays, type Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import type { Office } from '../people/office.ts';
import { contains, type PlaceCode } from '../place/code.ts';
import { nextLook } from './next-look.ts';
import { mayTendPoint, type Overwritten, type PointField, PointFields, type WatchPoint } from './point.ts';
import { longestWait, type WatchTimes } from './times.ts';

export const ChangePointRequest = PointFields.partial().extend({
  /** The version of the point as it was read. */
  version: VersionSchema,
});
export type ChangePointRequest = z.infer<typeof ChangePointRequest>;

export type ChangePointRefusal =
  | 'not-yours-to-change'
  | 'point-retired'
  | 'changed-meanwhile'
  | 'no-such-place'
  | 'place-not-yours'
  | 'banned-word'
  | 'look-too-late';

export interface ChangePointFacts {
  readonly by: Office;
  readonly today: Day;
  readonly times: WatchTimes;
  readonly banned: readonly string[];
  /** The new place as it lives today; undefined when it does not, or none was named. */
  readonly placeCode: PlaceCode | undefined;
}

const FIELDS = Object.keys(PointFields.shape) as readonly PointField[];

/** The fields that are asked for and are not so yet: asking twice changes once. */
export const askedAnew = (point: WatchPoint, request: ChangePointRequest): readonly PointField[] =>
  FIELDS.filter((field) => request[field] !== undefined && !isSame(request[field], point[field]));

/** Of these, the ones that somebody else set after `version`. */
export const changedSince = (
  point: WatchPoint,
  fields: readonly PointField[],
  version: number,
): readonly PointField[] => fields.filter((field) => (point.changed[field] ?? 0) > version);

export function changePoint(
  point: WatchPoint,
  request: ChangePointRequest,
  { by, today, times, banned, placeCode }: ChangePointFacts,
): Decision<WatchPoint, ChangePointRefusal> {
  if (!mayTendPoint(by, point)) return refuse('not-yours-to-change');
  if (point.retiredOn !== null) return refuse('point-retired');
  const fields = askedAnew(point, request);
  if (changedSince(point, fields, request.version).length > 0) return refuse('changed-meanwhile');
  if (fields.includes('placeCode')) {
    // What a care card asks for goes where the card goes.
    if (placeCode === undefined || placeCode.length < 12 || point.careCard !== null)
      return refuse('no-such-place');
    if (!contains(by.placeCode, placeCode)) return refuse('place-not-yours');
  }
  if (request.title !== undefined && bannedIn(request.title, banned) !== undefined)
    return refuse('banned-word');
  if (request.nextLook !== undefined && request.nextLook > addDays(today, longestWait(times)))
    return refuse('look-too-late');
  return allow(changed(point, request, { fields, placeCode, times, by, today }));
}

/** Another risk or season is another day of the next look, unless that day was named as well. */
function changed(
  point: WatchPoint,
  { version: _, ...asked }: ChangePointRequest,
  {
    fields,
    placeCode,
    times,
    by,
    today,
  }: Pick<ChangePointFacts, 'placeCode' | 'times' | 'by' | 'today'> & { fields: readonly PointField[] },
): WatchPoint {
  if (fields.length === 0) return point;
  const version = point.version + 1;
  const named = Object.fromEntries(fields.map((field) => [field, asked[field]]));
  const next: WatchPoint = {
    ...point,
    ...named,
    ...(fields.includes('placeCode') && placeCode !== undefined && { placeCode }),
    version,
    changed: { ...point.changed, ...Object.fromEntries(fields.map((field) => [field, version])) },
  };
  const overwritten = withReplaced(point, next, { by: by.post, on: today });
  const again = (fields.includes('risk') || fields.includes('season')) && asked.nextLook === undefined;
  const due = again && next.lastLook !== null ? nextLook(next.lastLook, next, times) : next.nextLook;
  return { ...next, overwritten, nextLook: due };
}

const MOST_OVERWRITTEN = 3;

/** What no longer stands comes first; what stands again is no longer listed. */
function withReplaced(
  point: WatchPoint,
  next: WatchPoint,
  when: Pick<Overwritten, 'by' | 'on'>,
): readonly Overwritten[] {
  const { title, risk, season } = point;
  const stood: Overwritten[] = [
    { field: 'title', was: title, ...when },
    { field: 'risk', was: risk, ...when },
    { field: 'season', was: season, ...when },
  ];
  return [...stood, ...point.overwritten]
    .filter(({ field, was }) => next[field] !== was)
    .filter(
      (one, at, all) => all.findIndex(({ field, was }) => field === one.field && was === one.was) === at,
    )
    .slice(0, MOST_OVERWRITTEN);
}

/** Spots are the only values that are not plain. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const RetirePointRequest = z.strictObject({ why: line({ min: 2, max: 100 }) });

export type RetirePointRefusal = 'not-yours-to-change' | 'comes-from-a-card';

/** 停用: no longer looked at, with the reason; its looks stay. Done twice it is done once, and the first reason stands. */
export function retirePoint(
  point: WatchPoint,
  { by, today, why }: { by: Office; today: Day; why: string },
): Decision<WatchPoint, RetirePointRefusal> {
  if (!mayTendPoint(by, point)) return refuse('not-yours-to-change');
  if (point.careCard !== null) return refuse('comes-from-a-card');
  return allow(point.retiredOn === null ? { ...point, retiredOn: today, retiredWhy: why } : point);
}
