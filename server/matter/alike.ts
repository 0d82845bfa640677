/** 相似: what is open nearby and alike, and what many have raised within a month. Sensitive matters are in neither. */
import * as api from '../../contract/ways.ts';
import { DAY, dayOf } from '../../domain/kernel/day.ts';
import { mayKnowOf } from '../../domain/matter/alike.ts';
import { chosenOf, meantBy, retiredOf } from '../../domain/matter/categories.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { suggest } from '../../domain/matter/suggest.ts';
import { ancestorAt, type PlaceCode } from '../../domain/place/code.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { query } from '../kit/serve.ts';
import { alikeNearby, manyAlike } from './alike.store.ts';
import { categoriesOf } from './timing.ts';
import { matterRow } from './view.ts';

const SHOWN = 5;
/** 五件以上、三十天内 (domain facts, escalation triggers [D]). */
const CANDIDATE = { count: 5, days: 30 };

export const listSimilar = query(api.listSimilar, async ({ query: asked }, { tx, house, office }) => {
  const all = categoriesOf(house);
  const category = chosenOf(all, asked.category ?? '') ?? suggest(asked.text ?? '', all).category;
  const categories = meantBy(all, category);
  const near = ancestorAt(asked.place, 'village') ?? asked.place;
  const alike = { near, categories, not: asked.not, limit: SHOWN };
  const matters = await alikeNearby(tx, house.county, alike);
  const beside = await besideIn(near, { tx, house, office }, alike);
  return {
    matters: matters.map((matter) => matterRow(matter, house.names)),
    beside: beside.slice(0, SHOWN - matters.length).map((matter) => ({
      category: matter.category,
      placeName: house.names(matter.placeCode, dayOf(matter.reportedAt)),
      status: matter.status,
    })),
  };
});

/** Those of the office's own village that it does not see, as far as it may know of them. */
async function besideIn(
  village: PlaceCode,
  { tx, house, office }: Pick<Given, 'tx' | 'house' | 'office'>,
  alike: Parameters<typeof alikeNearby>[2],
): Promise<Matter[]> {
  if (village !== ancestorAt(office.placeCode, 'village') || village === office.placeCode) return [];
  widen(tx, { county: house.county, scope: village });
  return (await alikeNearby(tx, house.county, alike)).filter((matter) => mayKnowOf(office, matter));
}

export const listCandidates = query(api.listCandidates, async (_, { tx, house, office }) => {
  const since = new Date(house.now() - CANDIDATE.days * DAY);
  const found = await manyAlike(tx, house.county, {
    within: office.placeCode,
    since,
    atLeast: CANDIDATE.count,
    retired: retiredOf(categoriesOf(house)),
  });
  return {
    candidates: found.map(({ place, category, count, first, matters }) => ({
      placeCode: place,
      placeName: house.names(place),
      category,
      count,
      since: first,
      matters: [...matters],
    })),
  };
});
