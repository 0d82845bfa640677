/** 数据: what happened in a place in one month, computed from work already done and never asked for twice. */
import * as api from '../../contract/centre.ts';
import { DAY, dayOf, startOf } from '../../domain/kernel/day.ts';
import { contains, levelOf } from '../../domain/place/code.ts';
import { CODE_DIGITS, levelBelow } from '../../domain/place/level.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { placeNames, placesBelow } from '../place/store.ts';
import { type CountRow, countsByDomain, countsByPart, type Period, ratings } from './store.ts';

const NONE = { reported: 0, accepted: 0, answered: 0, closed: 0, yellow: 0, red: 0 };

export const getFigures = query(api.getFigures, async ({ query: asked }, { tx, house, office }) => {
  const place = asked.place ?? office.placeCode;
  const level = levelOf(place);
  if (!contains(office.placeCode, place) || level === undefined) throw new NotFoundError();

  const today = dayOf(house.now());
  const month = asked.month ?? today.slice(0, 7);
  const period = periodOf(month);
  const below = levelBelow(level);
  const digits = CODE_DIGITS[below ?? level];
  const rows = await countsByPart(tx, house.county, { place, digits, period, at: new Date(house.now()) });
  const byPart = new Map(rows.map((row) => [row.part, countsOf(row)]));
  const parts = below === undefined ? [] : await placesBelow(tx, house.county, place, today);
  const rated = await ratings(tx, house.county, { place, period });
  return {
    placeCode: place,
    placeName: (await placeNames(tx, house.county, [place])).get(place) ?? place,
    month,
    total: [...byPart.values()].reduce(add, NONE),
    below: parts.map(({ code, name }) => ({
      placeCode: code,
      placeName: name,
      counts: byPart.get(code) ?? NONE,
    })),
    categories: await countsByDomain(tx, house.county, { place, period }),
    satisfied: rated.satisfied,
    basicallySatisfied: rated.basically,
    dissatisfied: rated.dissatisfied,
    medianDays: rated.median === null ? null : Math.round((rated.median / DAY) * 10) / 10,
  };
});

type Counts = typeof NONE;

const countsOf = ({ part: _, ...counts }: CountRow): Counts => counts;

const add = (one: Counts, other: Counts): Counts => ({
  reported: one.reported + other.reported,
  accepted: one.accepted + other.accepted,
  answered: one.answered + other.answered,
  closed: one.closed + other.closed,
  yellow: one.yellow + other.yellow,
  red: one.red + other.red,
});

/** A month in Beijing, as half-open moments. */
export function periodOf(month: string): Period {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: new Date(startOf(`${month}-01`)), before: new Date(startOf(`${next}-01`)) };
}
