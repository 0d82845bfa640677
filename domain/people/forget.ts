/**
 * 注销账号: once somebody holds no office any more, whoever may appoint to what was held deletes the phone and everything that opens
 * the account (个人信息保护法 Art. 47). Who held which office is a public file and stays (档案法); the name of somebody whose term
 * never began goes too.
 */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from './office.ts';

export const ForgetRequest = z.strictObject({ why: prose({ min: 2, max: 200 }) });
export type ForgetRequest = z.infer<typeof ForgetRequest>;

export interface Forgotten {
  readonly kind: 'forgotten';
  /** Whether the name goes too. */
  readonly name: boolean;
}

export type ForgetRefusal = 'still-in-office' | 'nothing-kept';

/** What stands where a name was. */
export const NO_NAME = '—';

export interface ForgetFacts {
  readonly today: Day;
  /** Every office the person was ever given. */
  readonly given: readonly Pick<Office, 'from' | 'to'>[];
  /** Whether there is a phone, a password or an account of the own choice. */
  readonly kept: boolean;
}

export function forget({ today, given, kept }: ForgetFacts): Decision<Forgotten, ForgetRefusal> {
  if (given.some(({ to }) => to === undefined || to >= today)) return refuse('still-in-office');
  if (!kept) return refuse('nothing-kept');
  return allow({ kind: 'forgotten', name: given.every(({ from, to }) => to !== undefined && to < from) });
}
