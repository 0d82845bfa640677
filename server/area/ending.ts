/** 到期清除: each minute, what nobody keeps any longer is erased: cards whose day has passed, rosters whose season is over. */
import { readSeasons, seasonsOn } from '../../domain/area/season.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';
import type { Visiting } from '../kit/visiting.ts';
import { eraseExpired, eraseUnreviewed, wipeRosters } from './ending.store.ts';

/**
 * Erases what has ended, and answers how much that was. Twice at once, or killed, it counts no roster twice. What a care card
 * asked for of the day's walk goes with it.
 */
export const eraseEnded =
  (visiting: Visiting) =>
  (house: House): Promise<number> =>
    house.database.transaction({ county: house.county, duty: 'clock' }, async (tx) => {
      const today = dayOf(house.now());
      const running = seasonsOn(settingOf(house, 'area.seasons', readSeasons), today).map(({ key }) => key);
      const care = await eraseUnreviewed(tx, house.county, today);
      for (const id of care) await visiting.end({ tx, house }, id);
      const away = await eraseExpired(tx, house.county, today);
      return care.length + away + (await wipeRosters(tx, house.county, { running, today }));
    });
