/** 筹备: a meeting is planned, its agenda set anew, put off with a reason, or given up with one. */
import { z } from 'zod';
import { dayOf, type Moment } from '../kernel/day.ts';
import { MomentSchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { type ActFacts, type MeetingRefusal, plainAct } from './act.ts';
import { HeldIn, hallRefusal } from './held-in.ts';
import { BASES, MEETING_KINDS } from './kind.ts';
import type { Meeting } from './meeting.ts';
import { listingRefusal } from './referral.ts';
import { basesOf, bookOn, ruleOf } from './rules.ts';
import { mayRun } from './runs.ts';
import { SUBJECTS, standingOf } from './subject.ts';

export const ItemRequest = z.strictObject({
  id: z.uuid(),
  title: line({ min: 2, max: 80 }),
  subject: z.enum(SUBJECTS),
  /** 村民会议书面授权. */
  authorised: z.boolean(),
  minutes: z.int().min(1).max(240),
  matterId: z.uuid().nullable(),
  /** 转来的: another body referred it here. */
  referralId: z.uuid().optional(),
});

const Plan = z.strictObject({
  title: line({ min: 2, max: 80 }),
  starts: MomentSchema,
  venue: line({ min: 2, max: 80 }),
  heldIn: HeldIn.nullable().optional(),
  basis: z.enum(BASES),
  declared: z.int().min(1).max(100_000).nullable(),
  items: z.array(ItemRequest).max(40),
  /** 闭门: why it does not stand in the public calendar. */
  inPrivate: prose({ min: 2, max: 200 }).nullable().optional(),
});

export const PlanRequest = Plan.extend({
  meetingId: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  placeCode: z.string().regex(/^\d{6,14}$/),
});
export type PlanRequest = z.infer<typeof PlanRequest>;

export function plan(
  { meetingId, kind, placeCode, ...rest }: PlanRequest,
  { by, at, hall, referrals = [] }: Pick<ActFacts, 'by' | 'at' | 'hall' | 'referrals'>,
): Decision<PlanRequest, MeetingRefusal> {
  if (!mayRun(by, { kind, placeCode })) return refuse('not-yours-to-run');
  const reason =
    planRefusal({ kind, ruleVersion: bookOn(dayOf(at)).version }, rest, at) ??
    listingRefusal(referralsIn(rest.items), referrals, { by, meetingId }) ??
    hallRefusal({ id: meetingId, ...placed(rest) }, { by, at, hall });
  return reason === undefined ? allow({ meetingId, kind, placeCode, ...rest }) : refuse(reason);
}

function planRefusal(
  { kind, ruleVersion }: Pick<Meeting, 'kind' | 'ruleVersion'>,
  { basis, declared, starts, items }: z.infer<typeof Plan>,
  at: Moment,
): MeetingRefusal | undefined {
  if (!basesOf(ruleOf(kind, ruleVersion)).includes(basis)) return 'wrong-basis';
  if ((basis === 'declared') !== (declared !== null)) return 'number-missing';
  if (starts < at) return 'starts-passed';
  return new Set(items.map(({ id }) => id)).size < items.length ? 'id-taken' : undefined;
}

const referralsIn = (items: z.infer<typeof Plan>['items']): string[] =>
  items.flatMap(({ referralId = [] }) => referralId);

const placed = ({ heldIn, title, starts, inPrivate }: z.infer<typeof Plan>) => ({
  ...{ title, starts, inPrivate },
  ...withHall(heldIn),
});

/** The meeting as it is planned. */
export const planned = ({ meetingId: id, ...request }: PlanRequest, at: Moment): Meeting => ({
  ...{ id, kind: request.kind, placeCode: request.placeCode, status: 'planned', why: null },
  ruleVersion: bookOn(dayOf(at)).version,
  ...{ title: request.title, starts: request.starts, venue: request.venue },
  ...withHall(request.heldIn),
  ...(request.inPrivate != null && { inPrivate: request.inPrivate }),
  ...{
    basis: request.basis,
    declared: request.declared,
    items: request.items.map((item) => itemOf(request.kind, item)),
  },
  ...{ notice: null, list: null, chair: null, recorder: null, opened: null, closed: null },
  ...{ presences: [], queue: [], speeches: [], motions: [], minutes: null, signings: [], steps: 1 },
});

const itemOf = (kind: Meeting['kind'], item: z.infer<typeof ItemRequest>) => ({
  ...item,
  standing: standingOf(kind, item.subject, item.authorised),
  recused: [],
  conclusion: null,
});

const isOpenToPlans = ({ status }: Meeting): boolean => status === 'planned' || status === 'postponed';

/** Until notice is given; what was told to everybody is not changed behind their backs. */
export const changePlan = plainAct(
  Plan,
  (meeting, request, { by, at, hall, referrals = [] }) => {
    if (meeting.status === 'cancelled' || meeting.status === 'archived') return 'over';
    if (!isOpenToPlans(meeting)) return 'already-noticed';
    return (
      planRefusal(meeting, request, at) ??
      listingRefusal(referralsIn(request.items), referrals, { by, meetingId: meeting.id }) ??
      hallRefusal({ id: meeting.id, ...placed(request) }, { by, at, hall })
    );
  },
  ({ heldIn: _, ...meeting }, { items, heldIn, ...request }) => ({
    ...meeting,
    ...request,
    ...withHall(heldIn),
    items: items.map((item) => itemOf(meeting.kind, item)),
  }),
);

const beforeOpening = ({ status }: Meeting): MeetingRefusal | undefined =>
  status === 'planned' || status === 'noticed' || status === 'postponed' ? undefined : 'over';

/** 改到哪里: without it, it stays where it was to be held. */
const Where = z.strictObject({ venue: line({ min: 2, max: 80 }), heldIn: HeldIn.nullable() });

/** The room that a meeting is held in after it was put off. */
export const heldInThen = (
  { heldIn }: Meeting,
  { where }: { readonly where?: z.infer<typeof Where> | undefined },
): HeldIn | undefined => (where === undefined ? heldIn : (where.heldIn ?? undefined));

/** 改期: the list is frozen anew with the new notice; the hours of its room move along. */
export const postpone = plainAct(
  z.strictObject({ starts: MomentSchema, why: prose({ min: 2, max: 200 }), where: Where.optional() }),
  (meeting, request, { by, at, hall }) =>
    beforeOpening(meeting) ??
    (request.starts < at ? 'starts-passed' : undefined) ??
    hallRefusal(
      { ...meeting, starts: request.starts, heldIn: heldInThen(meeting, request) },
      { by, at, hall },
    ),
  ({ heldIn, ...meeting }, { starts, why, where }) => ({
    ...{ ...meeting, status: 'postponed', starts, why, notice: null, list: null },
    ...(where !== undefined && { venue: where.venue }),
    ...withHall(where === undefined ? heldIn : where.heldIn),
  }),
);

const withHall = (heldIn: HeldIn | null | undefined): { heldIn?: HeldIn } =>
  heldIn == null ? {} : { heldIn };

export const cancel = plainAct(
  z.strictObject({ why: prose({ min: 2, max: 200 }) }),
  beforeOpening,
  (meeting, { why }) => ({ ...meeting, status: 'cancelled', why }),
);
