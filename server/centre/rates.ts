/** 三率: computed for a place inside the office's own and one quarter, by unit and by category. */
import * as api from '../../contract/rates.ts';
import { dayOf, startOf } from '../../domain/kernel/day.ts';
import { type RateTable, rateTable } from '../../domain/matter/rates.ts';
import type { Office } from '../../domain/people/office.ts';
import { contains, levelOf } from '../../domain/place/code.ts';
import { CODE_DIGITS, LEVELS } from '../../domain/place/level.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { type Period, tallies } from './rates.store.ts';

interface Asked {
  readonly place?: string | undefined;
  readonly quarter?: string | undefined;
}

/** The rates of a place inside the office's own, for the page and for the file; else 404. */
export async function ratesFor(tx: Tx, house: House, office: Office, asked: Asked) {
  const place = asked.place ?? office.placeCode;
  const level = levelOf(place);
  if (!contains(office.placeCode, place) || level === undefined || !api.RATED_LEVELS.includes(level))
    throw new NotFoundError();

  const quarter = asked.quarter ?? quarterOf(dayOf(house.now()));
  const all = await tallies(tx, house.county, { place: office.placeCode, period: periodOf(quarter) });
  const path = LEVELS.map((one) => place.slice(0, CODE_DIGITS[one]))
    .filter((code, at, codes) => contains(office.placeCode, code) && codes.indexOf(code) === at)
    .sort((a, b) => a.length - b.length);
  const byUnit = rateTable(all, path, 'unit');
  return {
    placeCode: place,
    placeName: house.names(place),
    quarter,
    total: byUnit.total,
    byUnit: named(house, byUnit.rows),
    byDomain: rateTable(all, path, 'domain').rows.map(({ key, rates }) => ({ domain: key, ...rates })),
  };
}

export const getRates = query(api.getRates, async ({ query: asked }, { tx, house, office }) =>
  ratesFor(tx, house, office, asked),
);

/** In order of name. */
const named = ({ names }: House, rows: RateTable['rows']) =>
  rows
    .map(({ key, rates }) => ({ name: names(key), ...rates }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'));

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** A quarter in Beijing, as half-open moments. */
function periodOf(quarter: string): Period {
  const [year = 0, n = 1] = quarter.split('-Q').map(Number);
  const start = (at: number, month: number) =>
    new Date(startOf(`${at}-${String(month).padStart(2, '0')}-01`));
  return { from: start(year, n * 3 - 2), before: n === 4 ? start(year + 1, 1) : start(year, n * 3 + 1) };
}
