/** 清除: rows hold names and phones, and are forgotten when nobody needs them any more. The clock does it, and every upload. */
import { DAY } from '../../domain/kernel/day.ts';
import { UNDO_DAYS } from '../../domain/kernel/intake.ts';
import type { House } from '../kit/house.ts';
import { PREVIEW_DAYS } from './page.ts';
import { forgetRows } from './store.ts';

/** By the clock's duty, because others' files are forgotten too. Answers how many files. */
export const forgetOldRows = ({ database, county, now }: House): Promise<number> =>
  database.transaction({ county, duty: 'clock' }, (tx) =>
    forgetRows(tx, county, {
      at: new Date(now()),
      done: new Date(now() - UNDO_DAYS * DAY),
      previewed: new Date(now() - PREVIEW_DAYS * DAY),
    }),
  );
