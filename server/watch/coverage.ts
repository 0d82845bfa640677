/** 点位覆盖: by village and by kind. Nothing below a village is told apart, because an area is a person's. */
import * as api from '../../contract/watch.ts';
import { contains, levelOf } from '../../domain/place/code.ts';
import { CODE_DIGITS, type Level } from '../../domain/place/level.ts';
import { type Coverage, firstOf } from '../../domain/watch/coverage.ts';
import { WATCH_KINDS } from '../../domain/watch/kind.ts';
import { widen } from '../kit/database.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { coverageRows } from './coverage.store.ts';
import { today } from './timing.ts';

/** What is told apart inside a place of each level: a village is told as a whole. */
const INSIDE: Partial<Readonly<Record<Level, Level>>> = {
  county: 'town',
  town: 'village',
  village: 'village',
};

export const getCoverage = query(api.getCoverage, async ({ query: asked }, { tx, house, office }) => {
  const place = asked.place ?? office.placeCode;
  const level = levelOf(place);
  const inside = level && INSIDE[level];
  if (inside === undefined || !contains(office.placeCode, place)) throw new NotFoundError();
  const day = today(house);
  widen(tx, { county: house.county, duty: 'count' });
  const days = { today: day, first7: firstOf(7, day), first30: firstOf(30, day) };
  const digits = CODE_DIGITS[inside];
  const rows = await coverageRows(tx, house.county, { place, digits, ...days });
  const codes = [...new Set(rows.map(({ code }) => code))].filter((code) => code !== place);
  return {
    day,
    placeCode: place,
    placeName: house.names(place),
    whole: sum(rows),
    kinds: WATCH_KINDS.map((kind) => ({ kind, ...sum(rows.filter((row) => row.kind === kind)) })).filter(
      ({ points }) => points > 0,
    ),
    below: codes.map((code) => ({
      ...{ placeCode: code, placeName: house.names(code) },
      ...sum(rows.filter((row) => row.code === code)),
    })),
  };
});

const sum = (rows: readonly Coverage[]): Coverage => ({
  points: rows.reduce((n, { points }) => n + points, 0),
  in7: rows.reduce((n, { in7 }) => n + in7, 0),
  in30: rows.reduce((n, { in30 }) => n + in30, 0),
});
