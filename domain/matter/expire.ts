/**
 * 到期清除: what was kept long enough after a matter was closed is erased by the clock: first who raised it, then everything but
 * its number, its dates and what it counts as (个人信息保护法 Art. 19, 47).
 */
import { addMonths, dayOf, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Signature } from '../people/actor.ts';
import { domainOf } from './category.ts';
import { erased } from './ending.ts';
import type { Keeping } from './keeping.ts';
import type { Matter } from './matter.ts';

export interface Expired {
  readonly kind: 'expired';
  readonly by: Signature;
  readonly at: Moment;
  readonly what: NonNullable<Matter['expired']>;
}

export type ExpireRefusal = 'not-closed' | 'kept-still';

/** What is over at this moment, content before contact: with it the contact goes too. */
export function expire(
  matter: Matter,
  { at, keeping }: { at: Moment; keeping: Keeping },
): Decision<Expired, ExpireRefusal> {
  const { status, closedAt } = matter;
  if (status !== 'closed' || closedAt === undefined) return refuse('not-closed');
  const passed = (months: number): boolean => dayOf(at) > addMonths(dayOf(closedAt), months);
  const over = (what: Expired['what']): Decision<Expired, ExpireRefusal> =>
    allow({ kind: 'expired', by: { kind: 'system' }, at, what });

  if (matter.expired === 'content') return refuse('kept-still');
  if (passed(contentMonths(matter, keeping))) return over('content');
  if (
    matter.expired === undefined &&
    matter.reporter.kind === 'named' &&
    passed(contactMonths(matter, keeping))
  )
    return over('contact');
  return refuse('kept-still');
}

const contentMonths = ({ dataClass }: Matter, { sensitive, content }: Keeping): number =>
  dataClass === 'P3' ? sensitive.n : content.n;

const contactMonths = ({ category }: Matter, { contact, contactOfDispute }: Keeping): number =>
  domainOf(category) === 'dispute' ? contactOfDispute.n : contact.n;

/** Who raised it is no part of the matter; its words are, and whose they were. */
export function afterExpired(matter: Matter, { what }: Expired): Matter {
  if (what === 'contact') return { ...matter, expired: what };
  return { ...erased(matter), reporter: { kind: matter.reporter.kind }, expired: what };
}
