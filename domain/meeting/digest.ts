/**
 * 月度事项汇总: what a village raised until the cut-off day of a month: matters that are alike as one line, those that wait too
 * long first. Everything is counted from the matters themselves; nobody fills anything in.
 */
import { addDays, addMonths, type Day, daysBetween } from '../kernel/day.ts';
import type { Category } from '../matter/category.ts';
import { ancestorAt, type PlaceCode } from '../place/code.ts';
import { type Standing, type Subject, standingOf, subjectOf } from './subject.ts';

/** 截止日 (our default; the county may set another). */
export const CUT_OFF = 25;
/** Open for longer: on the agenda whether anybody likes it or not (our default). */
export const TOO_LONG = 30;

/** From the day after one cut-off to the next. */
export interface Period {
  readonly month: string;
  readonly from: Day;
  readonly to: Day;
}

/** The period of a month, `YYYY-MM`; a month without such a day ends with its last one. */
export function periodOf(month: string, cutOff: number): Period {
  return {
    month,
    from: addDays(cutOffIn(addMonths(`${month}-01`, -1), cutOff), 1),
    to: cutOffIn(`${month}-01`, cutOff),
  };
}

function cutOffIn(first: Day, cutOff: number): Day {
  const [day = first] = [addDays(first, cutOff - 1), addDays(addMonths(first, 1), -1)].sort();
  return day;
}

/** The month whose digest a day belongs to. */
export const digestMonth = (day: Day, cutOff: number): string => {
  const month = day.slice(0, 7);
  return day <= periodOf(month, cutOff).to ? month : addMonths(`${month}-01`, 1).slice(0, 7);
};

export interface DigestMatter {
  readonly id: string;
  readonly no: string;
  readonly title: string;
  readonly category: Category;
  readonly placeCode: PlaceCode;
  readonly day: Day;
  readonly open: boolean;
}

export interface DigestLine {
  readonly category: Category;
  /** The group, or the village. */
  readonly placeCode: PlaceCode;
  readonly title: string;
  /** The oldest first. */
  readonly matters: readonly DigestMatter[];
  /** Days since the oldest. */
  readonly age: number;
  /** Waits too long: it is on the agenda. */
  readonly forced: boolean;
  /** Raised more than once, or waiting too long: proposed for the agenda. */
  readonly proposed: boolean;
  readonly subject: Subject;
  /** What the council may do with it. */
  readonly standing: Standing;
}

export interface Digest {
  readonly raised: number;
  readonly settled: number;
  readonly categories: readonly {
    readonly category: Category;
    readonly raised: number;
    readonly open: number;
  }[];
  readonly lines: readonly DigestLine[];
}

/** `matters`: of the period, and older ones that are still open. */
export function digestOf(
  matters: readonly DigestMatter[],
  { from, to }: Period,
  tooLong: number = TOO_LONG,
): Digest {
  const known = matters.filter(({ day }) => day <= to);
  const raised = known.filter(({ day }) => day >= from);
  return {
    raised: raised.length,
    settled: raised.filter(({ open }) => !open).length,
    categories: [...groupBy(raised, ({ category }) => category)]
      .map(([category, all]) => ({
        category: category as Category,
        raised: all.length,
        open: all.filter(({ open }) => open).length,
      }))
      .sort((a, b) => b.raised - a.raised || (a.category < b.category ? -1 : 1)),
    lines: [
      ...groupBy(
        known.filter(({ open }) => open),
        alike,
      ).values(),
    ]
      .map((all) => lineOf(all, to, tooLong))
      .sort(byUrgency),
  };
}

/** Alike: the same kind of matter in the same group. */
const alike = ({ category, placeCode }: DigestMatter): string =>
  `${category} ${ancestorAt(placeCode, 'group') ?? placeCode}`;

function lineOf(all: readonly DigestMatter[], to: Day, tooLong: number): DigestLine {
  const matters = [...all].sort((a, b) =>
    a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1,
  );
  const [oldest = all[0]] = matters;
  if (oldest === undefined) throw new RangeError('a line of no matters');
  const age = daysBetween(oldest.day, to);
  const subject = subjectOf(oldest.category);
  return {
    ...{ category: oldest.category, placeCode: ancestorAt(oldest.placeCode, 'group') ?? oldest.placeCode },
    ...{ title: oldest.title, matters, age, subject },
    forced: age > tooLong,
    proposed: age > tooLong || matters.length > 1,
    standing: standingOf('council_session', subject, false),
  };
}

const byUrgency = (a: DigestLine, b: DigestLine): number =>
  Number(b.forced) - Number(a.forced) ||
  b.matters.length - a.matters.length ||
  b.age - a.age ||
  (a.title < b.title ? -1 : 1);

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
