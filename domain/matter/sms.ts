/**
 * 回访: asking those who left a phone whether it is really done: by a call from the level above, or by a text they answer
 * with one digit. A text holds the end of the number and what the digits mean; neither name nor content (T35).
 */
import { DAY, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import { isAbove } from './above.ts';
import type { ConfirmRequest } from './confirm.ts';
import type { Matter } from './matter.ts';
import { maySee, maySeeReporter } from './sight.ts';

/** Our own limit: an answer that comes later is not taken for one to this question. */
export const SMS_WINDOW: Moment = 15 * DAY;

/** Whoever may call back is told the phone: the level above, or whoever wrote the matter down; of answered matters only. */
export function mayCallBack(office: Office, matter: Matter): boolean {
  if (matter.status !== 'answered' || matter.reporter.kind !== 'named' || matter.dataClass === 'P3')
    return false;
  if (!maySee(office, matter) || matter.sealedFrom.length > 0) return false;
  return isAbove(office, matter) || matter.reporter.personId === office.personId;
}

export interface SmsAsked {
  readonly kind: 'satisfaction';
  readonly at: Moment;
}

export type SmsRefusal = 'not-answered-yet' | 'nobody-to-ask' | 'no-phone' | 'asked-before' | 'not-above';

/** Once in its window: nobody is sent the same question twice. */
export function askBySms(
  matter: Matter,
  { by, hasPhone, askedAt, at }: { by: Office; hasPhone: boolean; askedAt: Moment | undefined; at: Moment },
): Decision<SmsAsked, SmsRefusal> {
  if (matter.reporter.kind !== 'named' || matter.sealedFrom.length > 0) return refuse('nobody-to-ask');
  if (matter.status !== 'answered') return refuse('not-answered-yet');
  if (!maySeeReporter(by, matter) && !mayCallBack(by, matter)) return refuse('not-above');
  if (!hasPhone) return refuse('no-phone');
  if (askedAt !== undefined && at - askedAt <= SMS_WINDOW) return refuse('asked-before');
  return allow({ kind: 'satisfaction', at });
}

/** The last four signs of a number: enough to know it by, too few to look it up. */
export const smsTail = (no: string): string => no.slice(-4);

const REPLIES: Readonly<Record<string, ConfirmRequest['satisfaction']>> = {
  1: 'satisfied',
  2: 'basically_satisfied',
  3: 'dissatisfied',
};

/** One digit and nothing else but spaces and a stop; what says more is for a person to read. */
export function readSmsReply(text: string): ConfirmRequest['satisfaction'] | undefined {
  const [, digit = ''] = /^\s*([123])\s*[。.]?\s*$/.exec(text.normalize('NFKC')) ?? [];
  return REPLIES[digit];
}

export interface SmsOpen {
  readonly matterId: string;
  readonly askedAt: Moment;
}

/** The one matter an answer can be about; with two it is about neither. */
export function matterOfReply(open: readonly SmsOpen[], at: Moment): SmsOpen | undefined {
  const recent = open.filter(({ askedAt }) => askedAt <= at && at - askedAt <= SMS_WINDOW);
  return recent.length === 1 ? recent[0] : undefined;
}
