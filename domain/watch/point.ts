/** 关注点位: a place that needs eyes, with its risk, its season and the day of the next look. */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { line } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { POSTS } from '../people/post.ts';
import { contains, type PlaceCode } from '../place/code.ts';
import { RISKS, type Risk, WATCH_SEASONS, type WatchKind, type WatchSeason } from './kind.ts';
import { walks } from './walking.ts';

/** Where on earth, WGS-84, to five digits (a metre): of a thing, never of a person. */
export const Spot = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});
export type Spot = z.infer<typeof Spot>;

/** What can be set anew, each checked against the version it was read at (compare-and-set). */
export const PointFields = z.strictObject({
  title: line({ min: 2, max: 40 }),
  risk: z.enum(RISKS),
  season: z.enum(WATCH_SEASONS),
  placeCode: z.string().regex(/^\d{12}(\d{2}){0,2}$/),
  spot: Spot.nullable(),
  nextLook: DaySchema,
});
export type PointFields = z.infer<typeof PointFields>;
export type PointField = keyof PointFields;

/** 改掉的: what stood there before it was set anew, since which day, and by which post; never by whom. */
const replaced = { on: DaySchema, by: z.enum(POSTS) } as const;
export const Overwritten = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('title'), was: PointFields.shape.title, ...replaced }),
  z.strictObject({ field: z.literal('risk'), was: PointFields.shape.risk, ...replaced }),
  z.strictObject({ field: z.literal('season'), was: PointFields.shape.season, ...replaced }),
]);
export type Overwritten = z.infer<typeof Overwritten>;

export interface WatchPoint {
  readonly id: string;
  readonly kind: WatchKind;
  readonly title: string;
  /** A village, a group or an area. */
  readonly placeCode: PlaceCode;
  readonly spot: Spot | null;
  readonly risk: Risk;
  readonly season: WatchSeason;
  readonly madeOn: Day;
  readonly lastLook: Day | null;
  readonly nextLook: Day;
  /** The last day on which it is proposed: a campaign's sunset. */
  readonly until: Day | null;
  readonly campaignId: string | null;
  /** 关爱卡: it was asked for by somebody, and only the area's chief and these two see it. */
  readonly careCard: string | null;
  readonly carers: readonly string[];
  readonly version: number;
  /** At which version a field was last set anew; a field that never was is as it was made. */
  readonly changed: Readonly<Partial<Record<PointField, number>>>;
  /** The last few values that were set anew, the newest first. */
  readonly overwritten: readonly Overwritten[];
  readonly retiredOn: Day | null;
  readonly retiredWhy: string | null;
}

/** Who may see a point: whoever answers for its place; of one that somebody asked for, its area's chief and the two carers. */
export function maySeePoint(
  { post, placeCode, personId }: Pick<Office, 'post' | 'placeCode' | 'personId'>,
  point: Pick<WatchPoint, 'placeCode' | 'careCard' | 'carers'>,
): boolean {
  if (point.careCard === null) return contains(placeCode, point.placeCode);
  if (point.carers.includes(personId)) return true;
  return post === 'area_chief' && placeCode === point.placeCode;
}

/** Who may say that it was looked at, and set its risk and next look. */
export const mayTendPoint = (
  office: Pick<Office, 'post' | 'placeCode' | 'personId'>,
  point: Pick<WatchPoint, 'placeCode' | 'careCard' | 'carers'>,
): boolean => maySeePoint(office, point) && (point.careCard !== null || walks(office.post));

/** Whether it is looked at on a day: neither given up nor past its sunset. */
export const isLiving = (
  { retiredOn, until }: Pick<WatchPoint, 'retiredOn' | 'until'>,
  today: Day,
): boolean => retiredOn === null && (until === null || today <= until);
