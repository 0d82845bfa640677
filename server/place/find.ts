/** 区域树: one level at a time, or by name; a place with those in office there. */
import * as api from '../../contract/place.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { contains } from '../../domain/place/code.ts';
import { must } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { codesAbove, findPlace, officesAt, placesBelow, searchPlaces as search } from './store.ts';

const MOST_FOUND = 20;

export const listPlaces = query(api.listPlaces, async ({ query: { parent } }, { tx, house }) => {
  const code = parent ?? house.county;
  return { places: await placesBelow(tx, house, code, dayOf(house.now())) };
});

export const searchPlaces = query(api.searchPlaces, async ({ query: { q, within } }, { tx, house }) => {
  const inside = within !== undefined && contains(house.county, within) ? within : house.county;
  const places = await search(tx, house, {
    q,
    within: inside,
    day: dayOf(house.now()),
    limit: MOST_FOUND,
  });
  return { places };
});

export const getPlace = query(api.getPlace, async ({ params: { code } }, { tx, house }) => {
  const place = must(await findPlace(tx, house, code));
  const above = [];
  for (const one of [house.county, ...codesAbove(code)].filter((other) => other !== code))
    above.push(must(await findPlace(tx, house, one)));
  const offices = await officesAt(tx, house.county, code, dayOf(house.now()));
  return {
    place,
    above,
    offices: offices.map((row) => ({
      officeId: row.id,
      post: row.post,
      personName: row.person_name,
      phone: row.phone,
      unitName: row.unit_name,
      since: row.valid_from,
    })),
  };
});
