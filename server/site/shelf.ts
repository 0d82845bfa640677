/** 架上: what lists of published things are asked by: a place, whether they go on, and words. */
import type { FastifyRequest } from 'fastify';
import type { PlaceChoice } from '../../contract/site.ts';
import type { ShelfFilter } from '../../contract/site-talk.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import type { House } from '../kit/house.ts';
import { fieldsOf } from './page.ts';
import { choicesBelow } from './places.ts';

/** What was asked for, with what no list knows left out. A village counts inside its own town only. */
export function shelfOf(request: FastifyRequest) {
  const asked = fieldsOf(request.query);
  const [town, village, before] = [asked('town'), asked('village'), asked('before')];
  const filter: ShelfFilter = {
    state: asked('state') === 'ended' ? 'ended' : 'now',
    town: /^\d{9}$/.test(town) ? town : '',
    village: /^\d{12}$/.test(village) && ancestorAt(village, 'town') === town ? village : '',
    q: asked('q').trim().slice(0, 40),
  };
  const place = filter.village || filter.town;
  const query = {
    state: filter.state,
    ...(place && { place }),
    ...(filter.q && { q: filter.q }),
    ...(before && { before }),
  };
  return { filter, query, before };
}

/** The towns, and the villages of the chosen one. */
export async function choicesFor(
  house: House,
  { town }: ShelfFilter,
): Promise<{ towns: readonly PlaceChoice[]; villages: readonly PlaceChoice[] }> {
  const towns = await choicesBelow(house);
  const known = towns.some(({ code }) => code === town);
  return { towns, villages: known ? await choicesBelow(house, town) : [] };
}
