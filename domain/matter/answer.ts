/** 答复/办结: the owner says what was done. The matter now waits for the one who raised it. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { awaitsAssist } from './assist.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';
import { repliedBy } from './reply.ts';

export const AnswerRequest = z.strictObject({ answer: prose({ min: 2, max: 2000 }) });
export type AnswerRequest = z.infer<typeof AnswerRequest>;

export interface Answered {
  readonly kind: 'answered';
  readonly by: Signature;
  readonly at: Moment;
  readonly answer: string;
  readonly clock: Clock;
}

export type AnswerRefusal = WorkRefusal | 'assist-awaited';

export function answer(
  matter: Matter,
  { by, answer: text, ...timing }: { by: Actor; answer: string } & Timing,
): Decision<Answered, AnswerRefusal> {
  const no = workRefusal(matter, by);
  if (no !== undefined) return refuse(no);
  if (awaitsAssist(matter, timing.at)) return refuse('assist-awaited');

  const clock = startClock('confirm', matter.holder.level, timing);
  return allow({ kind: 'answered', by: signatureOf(by), at: timing.at, answer: text, clock });
}

export const afterAnswered = (matter: Matter, { answer: text, at, clock }: Answered): Matter => ({
  ...repliedBy(matter, at),
  status: 'answered',
  answer: text,
  clock,
});
