/** 计数: what a matter counts as in the figures of its month and place. A sealed matter counts as nothing, for anybody. */
import { DAY, type Day, dayOf } from '../kernel/day.ts';
import type { Matter } from './matter.ts';

/** What is counted, each with the value of one matter after a colon: status:closed, domain:flood, tenths:35. */
export type MarkKind = 'status' | 'colour' | 'domain' | 'rated' | 'tenths';

export type Mark = `${MarkKind}:${string}`;

export function marksOf(matter: Matter): Mark[] {
  if (matter.dataClass === 'P3' || matter.sealedFrom.length > 0) return [];
  const { status, category, clock, satisfaction, closedAt, reportedAt } = matter;
  const marks: Mark[] = [`status:${status}`, `domain:${category.split('.')[0] ?? category}`];
  if (clock !== undefined && clock.purpose !== 'confirm' && clock.colour !== 'green')
    marks.push(`colour:${clock.colour}`);
  if (status !== 'closed') return marks;
  if (satisfaction !== undefined) marks.push(`rated:${satisfaction}`);
  // Tenths of a day from report to close: exact enough for a median, few enough to count one by one.
  if (closedAt !== undefined) marks.push(`tenths:${Math.round(((closedAt - reportedAt) / DAY) * 10)}`);
  return marks;
}

/** The first day of the month in which a matter counts. */
export const countedIn = ({ reportedAt }: Pick<Matter, 'reportedAt'>): Day =>
  `${dayOf(reportedAt).slice(0, 7)}-01`;

/** What a step takes from the figures and brings to them; undefined when it changes nothing that is counted. */
export function recounted(
  before: Matter | undefined,
  after: Matter,
): { readonly gone: Mark[]; readonly come: Mark[] } | undefined {
  const was = before === undefined ? [] : marksOf(before);
  const is = marksOf(after);
  const gone = was.filter((mark) => !is.includes(mark));
  const come = is.filter((mark) => !was.includes(mark));
  return gone.length + come.length === 0 ? undefined : { gone, come };
}
