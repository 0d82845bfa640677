/** 今日走访: what is due in this place, on one way, with the weather that was entered for it. */
import * as api from '../../contract/watch.ts';
import { isInSeason } from '../../domain/watch/times.ts';
import { walkOf } from '../../domain/watch/walk.ts';
import { query } from '../kit/serve.ts';
import { pointsToWalk } from './store.ts';
import { timesOf, today } from './timing.ts';
import { pointView } from './view.ts';
import { weatherFor } from './weather.store.ts';
import { weatherView } from './weather.ts';

/** More than anybody walks. */
const MOST = 500;

export const getWalk = query(api.getWalk, async (_, { tx, house, office }) => {
  const day = today(house);
  const { placeCode, personId } = office;
  const points = await pointsToWalk(tx, house.county, {
    place: placeCode,
    personId,
    today: day,
    limit: MOST,
  });
  const { due, later } = walkOf(points, day);
  const weather = await weatherFor(tx, house.county, { place: placeCode, day });
  const times = timesOf(house);
  return {
    day,
    seasons: (['flood', 'forest_fire'] as const).filter((season) => isInSeason(day, season, times)),
    weather: weather.map((note) => weatherView(house, note)),
    due: due.map((point) => ({ ...pointView(house, office, point), metres: point.metres })),
    later: later.map((point) => pointView(house, office, point)),
  };
});
