/** 提议题: anyone brings a topic up; whoever does hears within the limit whether it is taken up, and why. */
import { z } from 'zod';
import { type Calendar, type Day, dayOf, dueAfter, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { PlaceCode } from '../place/code.ts';
import { type Consultation, holdsConsultations, isOver, SOURCES } from './consultation.ts';
import { type ConsultationLimits, reaches } from './limits.ts';
import type { Step } from './step.ts';

/** Where a topic comes from, or is talked over. */
export const SourceRef = z.strictObject({ kind: z.enum(['matter', 'meeting']), id: z.uuid() });
export type SourceRef = z.infer<typeof SourceRef>;

export const ProposeRequest = z.strictObject({
  consultationId: z.uuid(),
  title: line({ min: 2, max: 60 }),
  text: prose({ min: 4, max: 2000 }),
  source: z.enum(SOURCES),
  placeCode: z.string().regex(/^\d{6}(\d{3}){0,2}$/),
  /** The matters it is about, the meeting it came up in. */
  from: z.array(SourceRef).max(60).readonly().optional(),
});
export type ProposeRequest = z.infer<typeof ProposeRequest>;

export type ProposeRefusal = 'no-such-place' | 'not-held-there';

export function propose(
  { consultationId, title, text, source, placeCode }: ProposeRequest,
  {
    place,
    at,
    calendar,
    limits,
  }: {
    /** The place as it lives today; undefined when it does not. */
    place: PlaceCode | undefined;
    at: Moment;
    calendar: Calendar;
    limits: ConsultationLimits;
  },
): Decision<Extract<Step, { kind: 'proposed' }>, ProposeRefusal> {
  if (place === undefined) return refuse('no-such-place');
  if (!holdsConsultations(placeCode)) return refuse('not-held-there');
  const { due } = dueAfter(at, { unit: 'workdays', count: limits.reviewWorkdays }, calendar);
  return allow({
    kind: 'proposed',
    topic: {
      ...{ id: consultationId, placeCode: place, title, text, source },
      proposedOn: dayOf(at),
      reviewDue: dayOf(due),
    },
  });
}

export const SupportRequest = z.strictObject({
  households: z.int().min(1).max(100_000),
  of: z.int().min(1).max(100_000),
});
export type SupportRequest = z.infer<typeof SupportRequest>;

export type SupportRefusal = 'over' | 'more-than-all';

/** 联名: how many households support it, counted on paper or at a meeting; no list of who. */
export function support(
  it: Consultation,
  { households, of }: SupportRequest,
  { at }: { at: Moment },
): Decision<Step, SupportRefusal> {
  if (isOver(it)) return refuse('over');
  if (households > of) return refuse('more-than-all');
  return allow({ kind: 'supported', households, of, on: dayOf(at) });
}

/** Enough households support it: it must be reviewed, and cannot be declined without a word on the merits. */
export function mustBeReviewed(
  it: Pick<Consultation, 'support' | 'seconds'>,
  limits: ConsultationLimits,
): boolean {
  const backed = supportOf(it);
  return backed?.of !== undefined && reaches(backed.households, backed.of, limits.support);
}

/** 联名: what was counted for the whole place, or what its areas said together, whichever is more. */
export function supportOf({
  support,
  seconds = [],
}: Pick<Consultation, 'support' | 'seconds'>): { households: number; of?: number; on: Day } | undefined {
  const inAreas = seconds.reduce((sum, { households }) => sum + households, 0);
  const [last] = seconds
    .map(({ on }) => on)
    .sort()
    .reverse();

  if (support !== undefined && support.households >= inAreas) return support;
  if (last === undefined) return support;
  return { households: inAreas, on: last, ...(support && { of: support.of }) };
}
