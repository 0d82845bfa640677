/** 架上: what lists of published things are asked by: a place, whether they go on, and words. */
import type { FastifyRequest } from 'fastify';
import type { PlaceChoice } from '../../contract/site.ts';
import type { ShelfFilter } from '../../contract/site-talk.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import type { House } from '../kit/house.ts';
import { fieldsOf } from './page.ts';
import { choicesBelow } from './places.ts';

/** Town and village as they were asked for, what is neither left out. A village counts inside its own town only. */
export function placeOf(request: FastifyRequest) {
  const asked = fieldsOf(request.query);
  const [town, village] = [asked('town'), asked('village')];
  const within = {
    town: /^\d{9}$/.test(town) ? town : '',
    village: /^\d{12}$/.test(village) && ancestorAt(village, 'town') === town ? village : '',
  };
  const place = within.village || within.town;
  return { ...within, query: place === '' ? {} : { place } };
}

/** What was asked for, with what no list knows left out. */
export function shelfOf(request: FastifyRequest) {
  const asked = fieldsOf(request.query);
  const before = asked('before');
  const { query: place, ...within } = placeOf(request);
  const filter: ShelfFilter = {
    ...within,
    state: asked('state') === 'ended' ? 'ended' : 'now',
    q: asked('q').trim().slice(0, 40),
  };
  const query = {
    state: filter.state,
    ...place,
    ...(filter.q && { q: filter.q }),
    ...(before && { before }),
  };
  return { filter, query, before };
}

/** The towns, and the villages of the chosen one. */
export async function choicesFor(
  house: House,
  { town }: Pick<ShelfFilter, 'town'>,
): Promise<{ towns: readonly PlaceChoice[]; villages: readonly PlaceChoice[] }> {
  const towns = await choicesBelow(house);
  const known = towns.some(({ code }) => code === town);
  return { towns, villages: known ? await choicesBelow(house, town) : [] };
}
