/** 看落实: what the advisory group looked at and found; what is kept says which kinds of people looked, not who. */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { PlaceCode } from '../place/code.ts';
import { ADVISOR_KINDS, type Advisor, type AdvisorKind } from './advisor.ts';
import { type Concern, concerned } from './recusal.ts';
import { holdsNumber } from './room-day.ts';
import { isSame, WatchedThing } from './watched.ts';

export const CheckWorkRequest = z.strictObject({
  checkId: z.uuid(),
  /** What was agreed and is being carried out; of a thing of this house its own title is kept. */
  subject: line({ min: 2, max: 80 }),
  lookedAt: WatchedThing.optional(),
  day: DaySchema,
  advisorIds: z.array(z.uuid()).min(1).max(20),
  /** The offices that carry it out: whoever is one of them, or a declared near relative, steps back. */
  doneBy: z.array(z.uuid()).max(20),
  found: prose({ min: 4, max: 1000 }),
});
export type CheckWorkRequest = z.infer<typeof CheckWorkRequest>;

export type CheckWorkRefusal =
  | 'not-in-term'
  | 'for-something-else'
  | 'recused'
  | 'day-to-come'
  | 'names-somebody';

export interface WorkCheck {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly subject: string;
  readonly lookedAt: WatchedThing | undefined;
  readonly day: Day;
  readonly kinds: readonly AdvisorKind[];
  /** Whether somebody drawn by lot was among them. */
  readonly drawn: boolean;
  readonly found: string;
}

export interface CheckWorkFacts extends Concern {
  readonly placeCode: PlaceCode;
  readonly today: Day;
  /** Those asked for who belong to the group. */
  readonly advisors: readonly Advisor[];
  /** What the thing of this house is called; undefined when none was named. */
  readonly title: string | undefined;
}

export function checkWork(
  { checkId, subject, lookedAt, day, advisorIds, found }: CheckWorkRequest,
  facts: CheckWorkFacts,
): Decision<WorkCheck, CheckWorkRefusal> {
  const { placeCode, today, advisors, title = subject } = facts;
  if (day > today) return refuse('day-to-come');
  const chosen = advisors.filter(({ id }) => advisorIds.includes(id));
  const inOffice = chosen.filter(({ from, until }) => from <= day && day <= until);
  if (inOffice.length < new Set(advisorIds).size) return refuse('not-in-term');
  if (!chosen.every((one) => mayLookAt(one, lookedAt))) return refuse('for-something-else');
  if (concerned(chosen, facts).length > 0) return refuse('recused');
  if (holdsNumber(found)) return refuse('names-somebody');
  const kinds = ADVISOR_KINDS.filter((kind) => chosen.some((one) => one.kind === kind));
  const drawn = chosen.some((one) => one.drawn !== undefined);
  return allow({ id: checkId, placeCode, subject: title, lookedAt, day, kinds, drawn, found });
}

/** Whoever was named or drawn for one thing looks at that one; the others at whatever there is. */
export const mayLookAt = ({ looksAt }: Pick<Advisor, 'looksAt'>, thing: WatchedThing | undefined): boolean =>
  looksAt === undefined || (thing !== undefined && isSame(looksAt, thing));
