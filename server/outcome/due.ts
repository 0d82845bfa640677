/** 到期告知: what is owed stands beside each outcome, and is told to whoever owes it: once before its day, once after. */
import { calendarTag, dayOf, daysBetween } from '../../domain/kernel/day.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import { type Due, duesOf } from '../../domain/outcome/dues.ts';
import { kindOf, nextTelling, standsFor, toldOn } from '../../domain/outcome/telling.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { type Notice, tellOnce } from '../notice/store.ts';
import { keepDues, lockReckonedOtherwise, markReckoned, markTold, owesStill, toTell } from './due.store.ts';
import { aheadDaysOf, limitsOf } from './limits.ts';
import type { Stored } from './store.ts';

const AT_ONCE = 100;
/** Numbers kept for the notices of one day, more than there are kinds. */
const A_DAY = 100;

/** What days are counted by. */
export type Reckoner = Pick<House, 'settings' | 'calendar'>;

/** By which numbers and which calendar days are counted now. */
export const reckoningOf = (house: Reckoner): string =>
  `${calendarTag(house.calendar)} ${JSON.stringify(limitsOf(house))} ${aheadDaysOf(house)}`;

/** What is owed of an outcome by the numbers and the calendar of now. */
export const duesNow = (
  house: Reckoner,
  { state, isPublic }: Pick<Stored, 'state' | 'isPublic'>,
): readonly Due[] => duesOf(state, { limits: limitsOf(house), calendar: house.calendar, isPublic });

/** What is owed after a step stands beside it; needs the outcome's lock, and its row. */
export function reckon(tx: Tx, house: House, it: Pick<Stored, 'state' | 'isPublic'>): void {
  const { id } = it.state;
  keepDues(tx, house.county, id, { dues: duesNow(house, it), aheadDays: aheadDaysOf(house) });
  markReckoned(tx, house.county, id, reckoningOf(house));
}

/** Tells what is to be told today and answers how many words that were. Killed or twice at once, it tells nothing twice. */
export async function tellDues(house: House): Promise<number> {
  await all(house, (tx) => reckonSome(tx, house));
  return await all(house, (tx) => tellSome(tx, house));
}

/** Whether what a letter tells of was done, put off or told anew since: then it is not sent any more. */
export async function isDueOver(
  tx: Tx,
  house: House,
  { word, of_id, to_key, kind }: Notice,
): Promise<boolean> {
  const stands = word === 'outcome' ? standsFor(kind) : undefined;
  return (
    stands !== undefined &&
    !(await owesStill(tx, house.county, { ...stands, outcomeId: of_id, body: to_key }))
  );
}

/** Some at a time, each in one short transaction, until there are no more. */
async function all(house: House, some: (tx: Tx) => Promise<number>): Promise<number> {
  let done = 0;
  for (;;) {
    const n = await house.database.transaction({ county: house.county, duty: 'clock' }, some);
    done += n;
    if (n < AT_ONCE) return done;
  }
}

/** The county's numbers or its calendar changed: so do days that are not fixed by a step. */
async function reckonSome(tx: Tx, house: House): Promise<number> {
  const found = await lockReckonedOtherwise(tx, house.county, reckoningOf(house), AT_ONCE);
  for (const it of found) reckon(tx, house, it);
  return found.length;
}

async function tellSome(tx: Tx, house: House): Promise<number> {
  const { county } = house;
  const at = house.now();
  const today = dayOf(at);
  const rows = await toTell(tx, county, today, AT_ONCE);
  for (const row of rows) {
    const told = toldOn(row, today);
    const kind = kindOf(row.owed, told);
    markTold(tx, county, { ...row, told }, nextTelling({ day: row.day, told }, aheadDaysOf(house)));
    if (kind === undefined) continue;
    // Beside the steps, under a number of the day and the kind: two tasks of one body are told of in one word.
    const seq = -(daysBetween('2000-01-01', today) * A_DAY + NOTICE_KINDS.indexOf(kind));
    tellOnce(tx, {
      ...{ county, word: 'outcome', ofId: row.outcomeId, seq, told: [{ to: row.body, kind }] },
      ...{ tail: null, at, event: `${row.outcomeId} ${row.day}` },
    });
  }
  return rows.length;
}
