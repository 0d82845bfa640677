/** 到期清除: each minute, what nobody keeps any longer is erased: cards whose day has passed, rosters whose season is over. */
import { readSeasons, seasonsOn } from '../../domain/area/season.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';
import { eraseEnded, wipeRosters } from './ending.store.ts';

/** Erases what has ended, and answers how much that was. Twice at once, or killed, it counts no roster twice. */
export const eraseEndedCards = (house: House): Promise<number> =>
  house.database.transaction({ county: house.county, duty: 'clock' }, async (tx) => {
    const today = dayOf(house.now());
    const running = seasonsOn(settingOf(house, 'area.seasons', readSeasons), today).map(({ key }) => key);
    const cards = await eraseEnded(tx, house.county, today);
    return cards + (await wipeRosters(tx, house.county, { running, today }));
  });
