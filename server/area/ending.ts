/**
 * 到期: each minute, what nobody keeps any longer is erased: cards whose day has passed, rosters whose season is over. A month before,
 * whoever keeps a card is told, and once more when it is gone: once each, whoever dies or comes twice, in the transaction itself.
 */
import { getEnding as api } from '../../contract/care-card.ts';
import { ASKED_DAYS_BEFORE } from '../../domain/area/care-card.ts';
import { readSeasons, seasonsOn } from '../../domain/area/season.ts';
import { addDays, type Day, dayOf } from '../../domain/kernel/day.ts';
import type { Told } from '../../domain/notice/kind.ts';
import { toldOfAbsences, toldOfCare } from '../../domain/notice/of-cards.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { keyed } from '../kit/keyed.ts';
import { query } from '../kit/serve.ts';
import { settingOf } from '../kit/settings.ts';
import type { Visiting } from '../kit/visiting.ts';
import { insertNotices } from '../notice/store.ts';
import * as store from './ending.store.ts';

/**
 * Tells of what ends, erases what has ended, and answers how much that was. Twice at once, or killed, it counts no roster twice.
 * What a care card asked for of the day's walk goes with it.
 */
export const eraseEnded =
  (visiting: Visiting) =>
  (house: House): Promise<number> =>
    house.database.transaction({ county: house.county, duty: 'clock' }, async (tx) => {
      const { county } = house;
      const today = dayOf(house.now());
      const running = seasonsOn(settingOf(house, 'area.seasons', readSeasons), today).map(({ key }) => key);
      const care = await store.eraseUnreviewed(tx, county, today);
      for (const { id } of care) await visiting.end({ tx, house }, id);
      const away = await store.eraseExpired(tx, county, today);
      for (const card of care) tell(tx, house, { told: toldOfCare(card, 'card-ended'), of: [card] });
      tellAway(tx, house, away, 'card-ended');
      await tellEnding(tx, house, today);
      return care.length + away.length + (await store.wipeRosters(tx, county, { running, today }));
    });

async function tellEnding(tx: Tx, house: House, today: Day): Promise<void> {
  const by = addDays(today, ASKED_DAYS_BEFORE);
  for (const card of await store.careEndingBy(tx, house.county, by))
    tell(tx, house, { told: toldOfCare(card, 'card-ending'), of: [card] });
  tellAway(tx, house, await store.absencesEndingBy(tx, house.county, by), 'card-ending');
}

/** Each village of its own. */
function tellAway(
  tx: Tx,
  house: House,
  cards: readonly store.AwayCard[],
  kind: 'card-ending' | 'card-ended',
): void {
  const toldOfOne = ({ placeCode }: store.AwayCard) => toldOfAbsences([placeCode], kind);
  const places = cards.map(({ placeCode }) => placeCode);
  for (const one of toldOfAbsences(places, kind)) {
    const of = cards.filter((card) => toldOfOne(card).some(({ to }) => to === one.to));
    tell(tx, house, { told: [one], of });
  }
}

/** Under a name of its own, and by a keyed hash of the cards: which they were is told nowhere. */
function tell(
  tx: Tx,
  house: House,
  { told, of }: { told: readonly Told[]; of: readonly store.AwayCard[] },
): void {
  const cards = of.map(({ id, day }) => `${id} ${day}`).sort();
  insertNotices(tx, {
    ...{ county: house.county, word: 'card', ofId: house.newId(), seq: 0, told, tail: null, at: house.now() },
    event: keyed(house, 'cards', cards.join()).toString('base64url'),
  });
}

/** 待办: how many of the cards this office keeps or cares for end within a month. */
export const getEnding = query(api, async (_, { tx, house }) => {
  const today = dayOf(house.now());
  const by = { today, until: addDays(today, ASKED_DAYS_BEFORE) };
  return {
    care: await store.careSoon(tx, house.county, by),
    away: await store.absencesSoon(tx, house.county, by),
  };
});
