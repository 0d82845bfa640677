/** 后台: every few seconds letters are written and sent; each hour what was told long ago is forgotten. */
import { DAY } from '../../domain/kernel/day.ts';
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

export const forgetNotices = (house: House): Promise<number> =>
  house.database.transaction({ county: house.county, duty: 'notice' }, async (tx) => {
    const before = new Date(house.now() - limitsOf(house).keepDays.n * DAY);
    await deleteOldChoices(tx, house.county, before);
    return forgetBefore(tx, house.county, before);
  });

/** After files were put back from a copy: what waits there may have gone since the copy was made, and nobody is to read it twice. */
export const dropAfterRestore = (house: House): Promise<void> =>
  house.database.transaction({ county: house.county, duty: 'notice' }, (tx) =>
    dropWaiting(tx, house.county, new Date(house.now())),
  );
