/** 要求召开: so many villagers, houses or representatives may ask for a meeting, and then it must be held; the rule table says how many. */
import { z } from 'zod';
import { type Day, dayOf, type Moment } from '../kernel/day.ts';
import { MomentSchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import type { PlaceCode } from '../place/code.ts';
import { act, type MeetingRefusal } from './act.ts';
import { isKindOf, MEETING_KINDS, type MeetingKind } from './kind.ts';
import type { Demanded } from './meeting.ts';
import type { PlanRequest } from './plan.ts';
import { basesOf, bookOn, type Demand, ruleOf } from './rules.ts';
import { isHeldAt } from './runs.ts';
import { needed } from './share.ts';

export const DEMANDERS = [
  'adults',
  'households',
  'representatives',
] as const satisfies readonly Demand['of'][];

/** How many of each there are on the roll. */
export type Eligible = Readonly<Record<(typeof DEMANDERS)[number], number>>;

export interface DemandLine {
  readonly of: Demand['of'];
  readonly share: Demand['share'];
  readonly article: Demand['article'];
  readonly base: number;
  readonly needed: number;
}

/** Who may ask for a meeting of a kind, with the numbers of this place. */
export const demandsFor = (kind: MeetingKind, eligible: Eligible, day: Day): readonly DemandLine[] =>
  ruleOf(kind, bookOn(day).version).demands.map(({ of, share, article }) => ({
    ...{ of, share, article, base: eligible[of] },
    needed: needed(share, eligible[of]),
  }));

const Signed = { of: z.enum(DEMANDERS), signed: z.int().min(1).max(100_000) };
const Request = z.strictObject(Signed);

interface Asking {
  readonly of: Demand['of'];
  readonly signed: number;
}

/** Whether so many are enough, with the numbers of this place. */
function demanded(
  kind: MeetingKind,
  { of, signed }: Asking,
  { at, eligible }: { readonly at: Moment; readonly eligible?: Eligible | undefined },
): Decision<Demanded, MeetingRefusal> {
  if (eligible === undefined) return refuse('nobody-on-the-roll');
  const line = demandsFor(kind, eligible, dayOf(at)).find((one) => one.of === of);
  if (line === undefined) return refuse('not-theirs-to-demand');
  if (line.base === 0) return refuse('nobody-on-the-roll');
  if (signed > line.base) return refuse('more-than-present');
  if (signed < line.needed) return refuse('too-few-demand');
  return allow({ of, signed, base: line.base, needed: line.needed, on: dayOf(at) });
}

/** 要求召开一个还没有筹备的会: what is asked for and by how many, and when and where it is to be. */
export const DemandMeetingRequest = z.strictObject({
  meetingId: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  title: line({ min: 2, max: 80 }),
  itemId: z.uuid(),
  about: line({ min: 2, max: 80 }),
  starts: MomentSchema,
  venue: line({ min: 2, max: 80 }),
  ...Signed,
});
export type DemandMeetingRequest = z.infer<typeof DemandMeetingRequest>;

/** Whoever keeps the village’s meetings, and its supervisors, so that nobody can sit on what was asked for. */
export const DEMAND_POSTS = ['village_cadre', 'supervisor'] as const;

/** When enough asked, the meeting stands as planned, with what they want to talk about, and it must be held. */
export function demandMeeting(
  { meetingId, kind, title, itemId, about, starts, venue, ...asking }: DemandMeetingRequest,
  { by, at, eligible }: { readonly by: Office; readonly at: Moment; readonly eligible: Eligible },
): Decision<{ readonly plan: PlanRequest; readonly demanded: Demanded }, MeetingRefusal> {
  const placeCode: PlaceCode = by.placeCode;
  if (!(DEMAND_POSTS as readonly string[]).includes(by.post) || !isHeldAt(kind, placeCode))
    return refuse('not-yours-to-run');
  if (!isKindOf(kind, placeCode)) return refuse('not-theirs-to-demand');
  if (starts < at) return refuse('starts-passed');
  const decision = demanded(kind, asking, { at, eligible });
  if (!decision.ok) return decision;
  const [basis = 'adults'] = basesOf(ruleOf(kind, bookOn(dayOf(at)).version));
  const item = { subject: 'shared_life' as const, authorised: false, minutes: 30, matterId: null };
  return allow({
    plan: {
      ...{ meetingId, kind, placeCode, title, starts, venue, basis },
      declared: basis === 'declared' ? decision.step.base : null,
      items: [{ ...item, id: itemId, title: about }],
    },
    demanded: decision.step,
  });
}

/** Of a meeting that is planned already. */
export const demand = act<typeof Request, Demanded>({
  request: Request,
  decide: (meeting, { of, signed }, { at, eligible }) => {
    if (meeting.status !== 'planned' && meeting.status !== 'postponed') return refuse('already-noticed');
    return demanded(meeting.kind, { of, signed }, { at, eligible });
  },
  after: (meeting, step) => ({ ...meeting, demanded: step }),
});
