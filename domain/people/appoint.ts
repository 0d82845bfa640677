/**
 * 任命: a person gets a post at a place from a day on. An area has one chief and a group one head; a member of the
 * supervision committee is no village cadre and no declared near relative of one, and there are five of them at most
 * (村民委员会组织法 2025, Art. 37).
 */
import { z } from 'zod';
import { addDays, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import type { PlaceCode } from '../place/code.ts';
import { isHeldAt, mayGrant } from './grant.ts';
import type { Office } from './office.ts';
import { isAdministrator, POSTS, type Post } from './post.ts';

/** 手机号. */
export const PhoneSchema = z.string().regex(/^1[3-9]\d{9}$/);

/** Somebody known, or a person named for the first time. */
export const PersonChoice = z.union([
  z.strictObject({ personId: z.uuid() }),
  z.strictObject({ name: line({ min: 2, max: 30 }), phone: PhoneSchema }),
]);
export type PersonChoice = z.infer<typeof PersonChoice>;

export const AppointRequest = z.strictObject({
  person: PersonChoice,
  post: z.enum(POSTS),
  placeCode: z.string().regex(/^\d{6,16}$/),
  unitCode: z.string().min(1).max(60).optional(),
  /** Today, when nothing is said. */
  from: DaySchema.optional(),
});
export type AppointRequest = z.infer<typeof AppointRequest>;

export interface Appointed {
  readonly kind: 'appointed';
  readonly office: Office;
}

export type AppointRefusal =
  | 'not-yours-to-grant'
  | 'no-such-place'
  | 'not-at-this-level'
  | 'no-such-unit'
  | 'day-passed'
  | 'too-far-ahead'
  | 'no-such-person'
  | 'yourself'
  | 'holds-it-already'
  | 'post-taken'
  | 'cadre-cannot-supervise'
  | 'relative-of-cadre'
  | 'committee-full';

/** The office to be, and what stands around it. */
export interface Seat {
  readonly officeId: string;
  readonly personId: string | undefined;
  readonly post: Post;
  readonly placeCode: PlaceCode;
  readonly unitCode: string | undefined;
  readonly from: Day;
  readonly to?: Day;
  readonly standsInFor?: string;
}

export interface SeatFacts {
  readonly by: Office;
  readonly today: Day;
  /** Whether the place exists on the first day. */
  readonly placeExists: boolean;
  /** Whether the unit works at the place. */
  readonly unitExists: boolean;
  /** Offices at the place that reach into the term. */
  readonly there: readonly Office[];
  /** Offices of the person that reach into the term. */
  readonly held: readonly Office[];
  /** Declared near relatives of the person. */
  readonly closeTo: readonly string[];
}

const ONE_ONLY: readonly Post[] = ['area_chief', 'group_head'];

/** Whether a place has one of this post and no more. */
export const isOnlyOne = (post: Post): boolean => ONE_ONLY.includes(post);

/** 村务监督委员会: three to five (Art. 37). */
const MOST_SUPERVISORS = 5;

const FURTHEST = 366;

export function appoint(seat: Seat, facts: SeatFacts): Decision<Appointed, AppointRefusal> {
  const refusal = seatRefusal(seat, facts);
  if (refusal !== undefined) return refuse(refusal);
  const taken = facts.there.some(({ post, standsInFor }) => post === seat.post && standsInFor === undefined);
  if (isOnlyOne(seat.post) && taken) return refuse('post-taken');
  const supervisors = facts.there.filter((it) => it.post === 'supervisor' && it.standsInFor === undefined);
  if (seat.post === 'supervisor' && supervisors.length >= MOST_SUPERVISORS) return refuse('committee-full');
  return allow({ kind: 'appointed', office: officeOf(seat) });
}

/** What anybody who is to sit there is asked: appointed, handed over to, or standing in. */
export function seatRefusal(
  { personId, post, placeCode, unitCode, from }: Seat,
  { by, today, placeExists, unitExists, there, held, closeTo }: SeatFacts,
): Exclude<AppointRefusal, 'post-taken' | 'committee-full'> | undefined {
  if (!mayGrant(by, post, placeCode)) return 'not-yours-to-grant';
  if (!placeExists) return 'no-such-place';
  if (!isHeldAt(post, placeCode)) return 'not-at-this-level';
  if ((post === 'unit_handler') !== (unitCode !== undefined) || (unitCode !== undefined && !unitExists))
    return 'no-such-unit';
  if (from < today) return 'day-passed';
  if (from > addDays(today, FURTHEST)) return 'too-far-ahead';
  if (personId === undefined) return 'no-such-person';
  if (personId === by.personId && isAdministrator(post)) return 'yourself';
  const same = (it: Office) =>
    it.post === post && it.placeCode === placeCode && (it.unitCode ?? undefined) === unitCode;
  if (held.some(same)) return 'holds-it-already';
  const other = supervisedBy(post);
  if (held.some((it) => it.post === other && it.placeCode === placeCode)) return 'cadre-cannot-supervise';
  const related = there.some((it) => it.post === other && closeTo.includes(it.personId));
  return related ? 'relative-of-cadre' : undefined;
}

/** Who watches over whom in a village, either way. */
const supervisedBy = (post: Post): Post | undefined =>
  post === 'supervisor' ? 'village_cadre' : post === 'village_cadre' ? 'supervisor' : undefined;

/** The seat as an office; only asked once somebody is found to sit there. */
export const officeOf = ({
  officeId,
  personId = '',
  post,
  placeCode,
  unitCode,
  from,
  to,
  standsInFor,
}: Seat): Office => ({
  id: officeId,
  personId,
  post,
  placeCode,
  from,
  ...(unitCode === undefined ? {} : { unitCode }),
  ...(to === undefined ? {} : { to }),
  ...(standsInFor === undefined ? {} : { standsInFor }),
});
