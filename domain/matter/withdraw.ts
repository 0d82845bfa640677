/** 撤回: whoever raised a matter takes it back. It stays on record as withdrawn. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { ended } from './ending.ts';
import type { Matter } from './matter.ts';
import { isReporter } from './reporter.ts';

export const WithdrawRequest = z.strictObject({ why: prose({ min: 2, max: 300 }) });
export type WithdrawRequest = z.infer<typeof WithdrawRequest>;

export interface Withdrawn {
  readonly kind: 'withdrawn';
  readonly by: Signature;
  readonly at: Moment;
  readonly why: string;
}

export type WithdrawRefusal = 'not-the-reporter' | 'matter-closed' | 'already-answered';

export function withdraw(
  matter: Matter,
  { by, why, at }: { by: Actor; why: string; at: Moment },
): Decision<Withdrawn, WithdrawRefusal> {
  if (!isReporter(matter, by)) return refuse('not-the-reporter');
  if (matter.status === 'closed') return refuse('matter-closed');
  if (matter.status === 'answered') return refuse('already-answered');
  return allow({ kind: 'withdrawn', by: signatureOf(by), at, why });
}

export const afterWithdrawn = (matter: Matter, { at }: Withdrawn): Matter => ended(matter, 'withdrawn', at);
