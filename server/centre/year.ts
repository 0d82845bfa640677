/** 年度报告: the year of a place, for everybody: counted from what is published, and from figures that are large enough. */
import * as api from '../../contract/year-public.ts';
import { dayOf, startOf, yearOf } from '../../domain/kernel/day.ts';
import { isYearTold, type Raised, raisedIn } from '../../domain/matter/year.ts';
import { contains, levelOf, type PlaceCode } from '../../domain/place/code.ts';
import { CODE_DIGITS, LEVELS } from '../../domain/place/level.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { fullPlaceName } from '../place/store.ts';
import { tallies } from './rates.store.ts';
import { publishedIn, raisedParts } from './year.store.ts';

export const getYear = query(api.getYear, async ({ query: asked }, { tx, house }) => {
  const place = asked.place ?? house.county;
  // Below the village everybody knows whose matter it was.
  const tooDeep = place.length > CODE_DIGITS.village;
  if (!contains(house.county, place) || levelOf(place) === undefined || tooDeep) throw new NotFoundError();
  const today = dayOf(house.now());
  const year = asked.year === undefined ? yearOf(today) : Number(asked.year);
  const published = await publishedIn(tx, house.county, { place, year });
  const raised = isYearTold(year, today) ? await raisedOf({ tx, house }, place, year) : null;
  const placeName = place === house.county ? house.names(place) : fullPlaceName(house.names, place);
  return {
    placeCode: place,
    placeName,
    year,
    published,
    raised: raised && { ...raised, domains: [...raised.domains] },
  };
});

/** What is hidden depends on the places beside it: the whole county is read, and only this place's numbers leave. */
async function raisedOf(
  { tx, house }: { tx: Tx; house: House },
  place: PlaceCode,
  year: number,
): Promise<Raised> {
  widen(tx, { county: house.county, scope: house.county });
  const parts = await raisedParts(tx, house.county, year);
  const period = { from: new Date(startOf(`${year}-01-01`)), before: new Date(startOf(`${year + 1}-01-01`)) };
  const all = await tallies(tx, house.county, { place: house.county, period });
  const path = LEVELS.map((level) => CODE_DIGITS[level])
    .filter((digits) => digits <= place.length)
    .sort((a, b) => a - b)
    .map((digits) => place.slice(0, digits));
  return raisedIn(parts, all, path);
}
