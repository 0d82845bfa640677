/** 两公开: the decision, then what came of it, each on the board for the days that the law names (村民委员会组织法 2025, Art. 35). */
import { z } from 'zod';
import { type Day, dayOf, daysBetween, dueAfter, startOf } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { act, type ProcedureFacts, type ProcedureRefusal, standsAgainst, todayOf } from './act.ts';
import {
  DISCLOSURES,
  type Disclosure,
  type DisclosureOf,
  disclosed,
  nextStage,
  type Procedure,
  standingHeld,
} from './procedure.ts';

const Request = z.strictObject({
  what: z.enum(DISCLOSURES),
  text: prose({ min: 10, max: 8000 }),
  where: line({ min: 2, max: 80 }),
  from: DaySchema,
  until: DaySchema,
});

export const disclose = act<typeof Request, Disclosure>({
  request: Request,
  decide: (it, request, facts) => {
    const reason =
      standsAgainst(it, facts) ?? orderRefusal(it, request.what) ?? daysRefusal(it, request, facts);
    return reason === undefined ? allow(request) : refuse(reason);
  },
  after: (it, disclosure) => ({ ...it, disclosures: [...it.disclosures, disclosure] }),
});

function orderRefusal(it: Procedure, what: DisclosureOf): ProcedureRefusal | undefined {
  if (nextStage(it) !== undefined) return 'not-decided';
  if (disclosed(it, what) !== undefined) return 'published-already';
  return what === 'result' && disclosed(it, 'decision') === undefined ? 'decision-not-published' : undefined;
}

function daysRefusal(
  it: Procedure,
  { from, until }: z.infer<typeof Request>,
  facts: ProcedureFacts,
): ProcedureRefusal | undefined {
  const decided = standingHeld(it, 'decide')?.on ?? it.beganOn;
  if (from > todayOf(facts)) return 'still-to-come';
  if (from < decided) return 'before-the-last';
  return daysOn(from, until) < facts.limits.publicationDays.n ? 'too-short' : undefined;
}

/** The first and the last day both count. */
export const daysOn = (from: Day, until: Day): number => daysBetween(from, until) + 1;

/** The day until which a decision is to be on the board. */
export function publishBy(it: Procedure, { limits, calendar }: Pick<ProcedureFacts, 'limits' | 'calendar'>) {
  const decided = standingHeld(it, 'decide');
  if (decided === undefined) return undefined;
  const { due } = dueAfter(
    startOf(decided.on),
    { unit: 'workdays', count: limits.publishWithin.n },
    calendar,
  );
  return dayOf(due);
}
