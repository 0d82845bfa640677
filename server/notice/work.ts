/** 后台: every few seconds letters are written and sent; each hour what was told long ago is forgotten. */
import { addDays, DAY, dayOf } from '../../domain/kernel/day.ts';
import { KEPT_DAYS } from '../../domain/sync/outcome.ts';
import type { House } from '../kit/house.ts';
import { deliver, type IsOver, limitsOf } from './deliver.ts';
import { deleteOldChoices } from './own.store.ts';
import { spread } from './spread.ts';
import { dropWaiting, forgetBefore } from './store.ts';

/** `isOver`: what later words know of their notices; by itself none of theirs is over. */
export async function sendNotices(house: House, isOver: IsOver = async () => false): Promise<void> {
  await spread(house);
  await deliver(house, isOver);
}

/** What was handed over is known for as long as a phone says again what led to it, and one day more: a letter may go the day after. */
export async function forgetNotices(house: House): Promise<number> {
  await house.handed.forgetBefore(addDays(dayOf(house.now()), -KEPT_DAYS - 1));
  return house.database.transaction({ county: house.county, duty: 'notice' }, async (tx) => {
    const before = new Date(house.now() - limitsOf(house).keepDays.n * DAY);
    await deleteOldChoices(tx, house.county, before);
    return forgetBefore(tx, house.county, before);
  });
}

/**
 * After files were put back from a copy: what waits there and has gone since stands in the book, and does not go again. Where the book is lost
 * too nobody knows, and nothing that waits goes: nobody is to read it twice.
 */
export async function dropAfterRestore(house: House): Promise<void> {
  if (await house.handed.isKept()) return;
  await house.database.transaction({ county: house.county, duty: 'notice' }, (tx) =>
    dropWaiting(tx, house.county, new Date(house.now())),
  );
}
