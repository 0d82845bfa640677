/**
 * 告知: whether each step of a matter was told to those it concerns and to nobody else, by its kind and the end of the number alone, and
 * whether what went out went once. What is older than the oldest notice has been forgotten.
 */
import type { Matter } from '../../domain/matter/matter.ts';
import { afterReported } from '../../domain/matter/report.ts';
import { smsTail } from '../../domain/matter/sms.ts';
import { after, type LaterStep } from '../../domain/matter/step.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import { toldOf } from '../../domain/notice/of-matter.ts';
import { shortly } from '../../server/notice/gateway.ts';
import type { StoredLetter, StoredNotice } from './notices.store.ts';
import type { StoredMatter } from './read.ts';
import { unequal } from './steps.ts';

/** What the steps of a matter say has to be told since a moment, as `seq to kind`, in their order. */
export function owedBy({ steps }: Pick<StoredMatter, 'steps'>, since: number): readonly string[] {
  const [first, ...later] = steps;
  if (first?.body.kind !== 'reported' || (steps.at(-1)?.at ?? 0) < since) return [];
  const owed: string[] = [];
  let matter: Matter = afterReported(first.body);
  const tell = ({ seq, at, body }: (typeof steps)[number]): void => {
    if (at < since) return;
    for (const { to, kind } of toldOf(matter, body)) owed.push(`${seq} ${to} ${kind}`);
  };
  tell(first);
  for (const stored of later) {
    matter = after(matter, stored.body as LaterStep);
    tell(stored);
  }
  return owed.sort();
}

/** What is not as it should be among the notices of one matter. */
export function checkNotices(
  no: string,
  owed: readonly string[],
  notices: readonly StoredNotice[],
): string[] {
  // The question how satisfied somebody is stands beside the steps, under the number of its day.
  const told = notices.filter(({ seq }) => seq > 0).map(({ seq, to, kind }) => `${seq} ${to} ${kind}`);
  const tails = notices.map(({ tail }) => tail).filter((tail) => tail !== smsTail(no));
  return unequal({ told: owed, tails: [] }, { told: told.sort(), tails }).map(
    (what) => `${no}: notices ${what}`,
  );
}

/** What is not as it should be about one letter: where it stands, what it says, and whether it went twice. */
export function checkLetter({
  id,
  kind,
  status,
  spread,
  done,
  addressed,
  said,
  copies,
}: StoredLetter): string[] {
  const over = status !== 'waiting' && status !== 'sending';
  const wrong = [
    ...(NOTICE_KINDS.some((known) => known === kind) ? [] : [`is of no kind: ${kind}`]),
    ...(spread ? [] : ['was written before its notice was spread']),
    ...(done === over ? [] : [`is ${status}, and ${done ? 'done' : 'not done'}`]),
    ...(status !== 'sent' || addressed ? [] : ['went nowhere']),
    ...(said === null || said === shortly(said) ? [] : ['keeps what may be a phone']),
    ...(status === 'sent' && copies > 1 ? [`went ${copies} times to one address`] : []),
  ];
  return wrong.map((what) => `letter ${id}: ${what}`);
}
