/** 相似: what is open nearby and alike, and what many have raised within a month. Sensitive matters are in neither. */
import * as api from '../../contract/ways.ts';
import { DAY } from '../../domain/kernel/day.ts';
import { chosenOf, meantBy, retiredOf } from '../../domain/matter/categories.ts';
import { suggest } from '../../domain/matter/suggest.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import { query } from '../kit/serve.ts';
import { alikeNearby, manyAlike } from './alike.store.ts';
import { categoriesOf } from './timing.ts';
import { matterRow } from './view.ts';

const SHOWN = 5;
/** 五件以上、三十天内 (domain facts, escalation triggers [D]). */
const CANDIDATE = { count: 5, days: 30 };

export const listSimilar = query(api.listSimilar, async ({ query: asked }, { tx, house }) => {
  const all = categoriesOf(house);
  const category = chosenOf(all, asked.category ?? '') ?? suggest(asked.text ?? '', all).category;
  const categories = meantBy(all, category);
  const near = ancestorAt(asked.place, 'village') ?? asked.place;
  const matters = await alikeNearby(tx, house.county, { near, categories, not: asked.not, limit: SHOWN });
  return { matters: matters.map((matter) => matterRow(matter, house.names)) };
});

export const listCandidates = query(api.listCandidates, async (_, { tx, house, office }) => {
  const since = new Date(house.now() - CANDIDATE.days * DAY);
  const found = await manyAlike(tx, house.county, {
    within: office.placeCode,
    since,
    atLeast: CANDIDATE.count,
    retired: retiredOf(categoriesOf(house)),
  });
  return {
    candidates: found.map(({ place, category, count, first }) => ({
      placeCode: place,
      placeName: house.names(place),
      category,
      count,
      since: first,
    })),
  };
});
