/** 三年: every day, looks and weather notes that are older go. When a point was seen last stays with the point. */
import { addMonths, dayOf } from '../../domain/kernel/day.ts';
import { KEPT_MONTHS } from '../../domain/watch/look-days.ts';
import type { House } from '../kit/house.ts';
import { forgetOldLooks } from './store.ts';
import { forgetOldNotes } from './weather.store.ts';

/** Answers how many rows. */
export const forgetOldWalks = ({ database, county, now }: House): Promise<number> =>
  database.longWriting({ county, duty: 'clock' }, async (tx) => {
    const before = addMonths(dayOf(now()), -KEPT_MONTHS);
    return (await forgetOldLooks(tx, county, before)) + (await forgetOldNotes(tx, county, before));
  });
