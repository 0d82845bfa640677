/** 监督: somebody who does not do the work looks at it midway and at its end; 督办 asks for a reply by a day. */
import { z } from 'zod';
import { type Calendar, dayOf, dueAfter, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import type { OutcomeLimits } from './limits.ts';
import { answersFor, FINDINGS, isDoer, type Outcome, owesReply, STAGES, watchesAs } from './outcome.ts';
import type { Step } from './step.ts';

interface Facts {
  readonly by: Office;
  readonly at: Moment;
}

/** While it is done, or done and not yet closed. */
const WATCHED_IN: readonly Outcome['status'][] = ['doing', 'set-aside', 'done', 'kept'];

export const CheckRequest = z.strictObject({
  stage: z.enum(STAGES),
  finding: z.enum(FINDINGS),
  text: prose({ min: 4, max: 1000 }),
});
export type CheckRefusal = 'not-a-watcher' | 'recused' | 'nothing-to-check';

export function check(
  it: Outcome,
  said: z.infer<typeof CheckRequest>,
  { by, at }: Facts,
): Decision<Step, CheckRefusal> {
  const as = watchesAs(by, it);
  if (as === undefined) return refuse('not-a-watcher');
  if (isDoer(by, it)) return refuse('recused');
  if (!WATCHED_IN.includes(it.status)) return refuse('nothing-to-check');
  return allow({ kind: 'checked', check: { ...said, by: as, on: dayOf(at) } });
}

export const SuperviseRequest = z.strictObject({
  supervisionId: z.uuid(),
  why: prose({ min: 4, max: 1000 }),
});
export type SuperviseRefusal = 'not-a-watcher' | 'recused' | 'over' | 'supervision-open';

/** 督办: by the committee or a level above; one at a time. */
export function supervise(
  it: Outcome,
  { supervisionId, why }: z.infer<typeof SuperviseRequest>,
  { by, at, calendar, limits }: Facts & { calendar: Calendar; limits: OutcomeLimits },
): Decision<Step, SuperviseRefusal> {
  const as = watchesAs(by, it);
  if (as === undefined || as === 'member') return refuse('not-a-watcher');
  if (isDoer(by, it)) return refuse('recused');
  if (it.status !== 'put' && !WATCHED_IN.includes(it.status)) return refuse('over');
  if (owesReply(it)) return refuse('supervision-open');
  const { due } = dueAfter(at, { unit: 'workdays', count: limits.superviseWorkdays }, calendar);
  return allow({
    kind: 'supervised',
    supervision: { id: supervisionId, why, on: dayOf(at), due: dayOf(due) },
  });
}

export const ReplySupervisionRequest = z.strictObject({
  supervisionId: z.uuid(),
  text: prose({ min: 4, max: 1000 }),
});
export type ReplySupervisionRefusal = 'not-the-body' | 'no-such-supervision' | 'replied-before';

export function replySupervision(
  it: Outcome,
  { supervisionId, text }: z.infer<typeof ReplySupervisionRequest>,
  { by, at }: Facts,
): Decision<Step, ReplySupervisionRefusal> {
  if (!answersFor(by, it)) return refuse('not-the-body');
  const one = it.supervisions.find(({ id }) => id === supervisionId);
  if (one === undefined) return refuse('no-such-supervision');
  if (one.reply !== undefined) return refuse('replied-before');
  return allow({ kind: 'supervision-replied', id: supervisionId, text, on: dayOf(at) });
}
