/** 新增点位: who answers for a place says what there needs eyes. */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import { addDays, type Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import { contains, type PlaceCode } from '../place/code.ts';
import { ADDED_KINDS, usualSeason } from './kind.ts';
import { PointFields, type WatchPoint } from './point.ts';

/** Only its kind and its name have to be said. The id is made where it is added. */
export const AddPointRequest = z.strictObject({
  pointId: z.uuid(),
  kind: z.enum(ADDED_KINDS),
  title: PointFields.shape.title,
  risk: PointFields.shape.risk.optional(),
  season: PointFields.shape.season.optional(),
  placeCode: PointFields.shape.placeCode.optional(),
  spot: PointFields.shape.spot.optional(),
  /** The campaign it is found for. */
  campaignId: z.uuid().optional(),
});
export type AddPointRequest = z.infer<typeof AddPointRequest>;

export type AddPointRefusal =
  | 'no-such-place'
  | 'place-not-yours'
  | 'banned-word'
  | 'no-such-campaign'
  | 'too-many-points';

/** A place with more points than anybody can walk has none that matter. Our own default. */
export const MOST_POINTS = 200;

export interface AddPointFacts {
  readonly by: Office;
  /** The place asked for, or the office's own, as it lives today; undefined when it does not. */
  readonly placeCode: PlaceCode | undefined;
  readonly today: Day;
  readonly banned: readonly string[];
  /** Living points of that very place. */
  readonly standing: number;
  /** The open campaign it is for, with its sunset; undefined when none is open there. */
  readonly campaign: { readonly until: Day } | undefined;
}

/** Due at once: nobody has looked at it yet. */
export function addPoint(
  {
    pointId,
    kind,
    title,
    risk = 'middle',
    season = usualSeason(kind),
    spot = null,
    campaignId,
  }: AddPointRequest,
  { by, placeCode, today, banned, standing, campaign }: AddPointFacts,
): Decision<WatchPoint, AddPointRefusal> {
  if (placeCode === undefined || placeCode.length < 12) return refuse('no-such-place');
  if (!contains(by.placeCode, placeCode)) return refuse('place-not-yours');
  if (bannedIn(title, banned) !== undefined) return refuse('banned-word');
  if (campaignId !== undefined && campaign === undefined) return refuse('no-such-campaign');
  if (standing >= MOST_POINTS) return refuse('too-many-points');
  return allow({
    ...{ id: pointId, kind, title, risk, season, placeCode, spot },
    madeOn: today,
    lastLook: null,
    nextLook: today,
    until: campaign?.until ?? null,
    campaignId: campaignId ?? null,
    careCard: null,
    carers: [],
    version: 1,
    changed: {},
    overwritten: [],
    retiredOn: null,
    retiredWhy: null,
  });
}

/** 关爱卡的走访: what a care card asks for. `title` is what that person agreed to be called. */
export interface VisitAsked {
  readonly pointId: string;
  readonly cardId: string;
  readonly placeCode: PlaceCode;
  readonly title: string;
  /** The two persons who visit. */
  readonly carers: readonly string[];
  /** Until when the consent holds. */
  readonly until: Day | null;
}

/** Looked at as often as anything without a season; its first visit within a week. */
export const visitPoint = (asked: VisitAsked, today: Day): WatchPoint => ({
  id: asked.pointId,
  kind: 'visit',
  title: asked.title,
  placeCode: asked.placeCode,
  spot: null,
  risk: 'middle',
  season: 'all_year',
  madeOn: today,
  lastLook: null,
  nextLook: addDays(today, 7),
  until: asked.until,
  campaignId: null,
  careCard: asked.cardId,
  carers: asked.carers,
  version: 1,
  changed: {},
  overwritten: [],
  retiredOn: null,
  retiredWhy: null,
});
