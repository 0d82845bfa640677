/** 反映对象: the units a matter can be about, near a place. */
import { listAccusable as api } from '../../contract/ways.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { ancestorAt, type PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { query } from '../kit/serve.ts';
import { unitsOfPlace } from '../place/store.ts';

export const listAccusable = query(api, async ({ query: { place } }, { tx, house }) => ({
  units: await unitsAround(tx, house, place),
}));

/** The units of the town a place lies in, then those of the county. */
export async function unitsAround(tx: Tx, house: House, code: PlaceCode) {
  const town = ancestorAt(code, 'town');
  const day = dayOf(house.now());
  return [
    ...(town === undefined ? [] : await unitsOfPlace(tx, house.county, town, day)),
    ...(await unitsOfPlace(tx, house.county, house.county, day)),
  ];
}
