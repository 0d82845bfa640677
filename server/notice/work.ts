/** 后台: every few seconds letters are written and sent; each hour what was told long ago is forgotten. */
import { DAY } from '../../domain/kernel/day.ts';
import type { House } from '../kit/house.ts';
import { deliver, limitsOf } from './deliver.ts';
import { deleteOldChoices } from './own.store.ts';
import { spread } from './spread.ts';
import { forgetBefore } from './store.ts';

export async function sendNotices(house: House): Promise<void> {
  await spread(house);
  await deliver(house);
}

export const forgetNotices = (house: House): Promise<number> =>
  house.database.transaction({ county: house.county, duty: 'notice' }, async (tx) => {
    const before = new Date(house.now() - limitsOf(house).keepDays.n * DAY);
    await deleteOldChoices(tx, house.county, before);
    return forgetBefore(tx, house.county, before);
  });
