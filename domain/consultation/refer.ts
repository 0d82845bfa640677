/**
 * 决策参考: what cannot be settled goes to the Party committee and government that may decide, with the facts, the positions, the law, the
 * options and their risks. It advises; they answer by a day, and the answer is shown to all who took part.
 */
import { z } from 'zod';
import { addDays, dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { type Consultation, convenes, receiverOf } from './consultation.ts';
import type { ConsultationLimits } from './limits.ts';
import type { Step } from './step.ts';

export const ReferRequest = z.strictObject({
  law: prose({ min: 2, max: 2000 }),
  advice: prose({ min: 4, max: 4000 }),
});

export type ReferRefusal = 'not-the-convener' | 'not-undecided' | 'nothing-to-decide-on';

export function refer(
  it: Consultation,
  { law, advice }: z.infer<typeof ReferRequest>,
  { by, at, limits }: { by: Office; at: Moment; limits: ConsultationLimits },
): Decision<Step, ReferRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.status !== 'undecided' && it.status !== 'set-aside') return refuse('not-undecided');
  if (it.options.length === 0) return refuse('nothing-to-decide-on');
  const sentOn = dayOf(at);
  const due = addDays(sentOn, limits.replyDays);
  return allow({
    kind: 'referred',
    reference: { to: receiverOf(it.placeCode), law, advice, sentOn, due },
  });
}

export const ReceiveRequest = z.strictObject({ number: line({ min: 1, max: 60 }) });
export const ReplyRequest = z.strictObject({ text: prose({ min: 4, max: 4000 }) });

export type ReplyRefusal = 'not-the-receiver' | 'not-referred' | 'received-before' | 'not-received';

/** 党委、政府一方: the town's office, or at the county its centre and its leaders. */
export const receives = (office: Office, { reference }: Pick<Consultation, 'reference'>): boolean =>
  reference !== undefined &&
  office.placeCode === reference.to &&
  ['town_officer', 'centre_officer', 'county_leader'].includes(office.post);

/** 回执: it has arrived, under a number of the receiver's. */
export function receive(
  it: Consultation,
  { number }: z.infer<typeof ReceiveRequest>,
  { by, at }: { by: Office; at: Moment },
): Decision<Step, ReplyRefusal> {
  if (!receives(by, it)) return refuse('not-the-receiver');
  if (it.status !== 'referred') return refuse('not-referred');
  if (it.reference?.receipt !== undefined) return refuse('received-before');
  return allow({ kind: 'received', number, on: dayOf(at) });
}

export function reply(
  it: Consultation,
  { text }: z.infer<typeof ReplyRequest>,
  { by, at }: { by: Office; at: Moment },
): Decision<Step, ReplyRefusal> {
  if (!receives(by, it)) return refuse('not-the-receiver');
  if (it.status !== 'referred') return refuse('not-referred');
  if (it.reference?.receipt === undefined) return refuse('not-received');
  return allow({ kind: 'replied', text, on: dayOf(at) });
}

export type RemindRefusal = 'not-the-convener' | 'not-referred' | 'not-due-yet' | 'reminded-lately';

/** Calendar days between two reminders. */
const BETWEEN_REMINDERS = 7;

/** 催复: when the day of reply has passed, and not every day. */
export function remind(
  it: Consultation,
  _: object,
  { by, at }: { by: Office; at: Moment },
): Decision<Step, RemindRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (it.status !== 'referred' || it.reference === undefined) return refuse('not-referred');
  const today = dayOf(at);
  if (today <= it.reference.due) return refuse('not-due-yet');
  const { reminders = [] } = it.reference;
  const last = reminders[reminders.length - 1];
  if (last !== undefined && today < addDays(last, BETWEEN_REMINDERS)) return refuse('reminded-lately');
  return allow({ kind: 'reminded', on: today });
}
