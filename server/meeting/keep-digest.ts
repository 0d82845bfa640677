/**
 * 汇总留底: a month's digest is kept as of the day it was complete: its counts, and which matters stood in which line. Their words stay with
 * the matters and are read there, so that what is erased there is gone here too.
 */
import { addDays, addMonths, dayOf, startOf } from '../../domain/kernel/day.ts';
import {
  type Digest,
  type DigestLine,
  digestMonth,
  digestOf,
  periodOf,
} from '../../domain/meeting/digest.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import * as store from './digest.store.ts';
import { meetingNumbers } from './numbers.ts';

/** Every village of a county has its turn within a few minutes. */
const AT_ONCE = 50;

/** Keeps what is complete and not kept yet; answers how many. Two at once keep nothing twice. */
export async function keepDigests(house: House): Promise<number> {
  const sight = { county: house.county, duty: 'clock' } as const;
  const { cutOff, tooLong } = meetingNumbers(house);
  const today = dayOf(house.now());
  const month = addMonths(`${digestMonth(today, cutOff.n)}-01`, -1).slice(0, 7);
  const period = periodOf(month, cutOff.n);
  const times = { from: new Date(startOf(period.from)), before: new Date(startOf(addDays(period.to, 1))) };
  return house.database.transaction(sight, async (tx) => {
    const villages = await store.villagesWithout(tx, house.county, { month, day: today, limit: AT_ONCE });
    for (const village of villages) {
      const matters = await store.mattersFor(tx, house.county, { village, ...times });
      const kept = keptOf(digestOf(matters, period, tooLong.n));
      await store.insertDigest(tx, house.county, { village, month, at: new Date(house.now()), kept });
    }
    return villages.length;
  });
}

const keptOf = ({ lines, ...digest }: Digest): store.KeptDigest => ({
  ...digest,
  lines: lines.map(({ title: _, matters, ...line }) => ({ ...line, matters: matters.map(({ id }) => id) })),
});

/** A digest as it was kept, with the words of its matters as far as they are still there; undefined when it was not kept. */
export async function keptDigest(
  tx: Tx,
  county: string,
  asked: { village: PlaceCode; month: string },
): Promise<(Digest & { readonly keptAt: number }) | undefined> {
  const found = await store.findDigest(tx, county, asked);
  if (found === undefined) return undefined;
  const { kept, keptAt } = found;
  const ids = kept.lines.flatMap(({ matters }) => matters);
  const there = new Map((await store.mattersAmong(tx, county, ids)).map((it) => [it.id, it]));
  const lines = kept.lines.flatMap(({ matters, ...line }): DigestLine[] => {
    const still = matters.flatMap((id) => there.get(id) ?? []);
    const [oldest] = still;
    return oldest === undefined ? [] : [{ ...line, title: oldest.title, matters: still }];
  });
  return { ...kept, lines, keptAt };
}
