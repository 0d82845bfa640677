/** 成果的阅读: the list, the page of an outcome, whom it can be put to, and the indicators. */
import * as api from '../../contract/outcome.ts';
import { dayOf, yearOf } from '../../domain/kernel/day.ts';
import { figuresOf } from '../../domain/outcome/figures.ts';
import { widen } from '../kit/database.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import { must } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import { alsoMembers } from './sight.ts';
import { bodiesAround, findOutcome, listOutcomes, outcomesOfYear } from './store.ts';
import { outcomePage, outcomeRow } from './view.ts';

const list = query(api.listOutcomes, async ({ query: asked }, given) => {
  const { tx, house } = given;
  alsoMembers(given);
  const found = await listOutcomes(tx, house.county, {
    state: asked.sourceId === undefined ? (asked.state ?? 'now') : undefined,
    place: asked.place,
    sourceId: asked.sourceId,
    after: afterOf(asked.after),
    limit: ONE_MORE,
  });
  const { page, next } = pageOf(found, ({ putOn }) => putOn);
  return { outcomes: page.map((it) => outcomeRow(house, it)), next };
});

const get = query(api.getOutcome, async ({ params }, given) => {
  const { tx, house, office } = given;
  alsoMembers(given);
  return outcomePage(house, office, must(await findOutcome(tx, house.county, params.outcomeId)));
});

const bodies = query(api.listBodies, async (_, { tx, house, office }) => ({
  bodies: await bodiesAround(tx, house.county, office.placeCode, dayOf(house.now())),
}));

const figures = query(api.countOutcomes, async ({ query: asked }, given) => {
  const { tx, house } = given;
  // Counts are the same for everybody who reads them; what is counted stays unseen.
  widen(tx, { county: house.county, duty: 'members' });
  const place = asked.place ?? house.county;
  const year = asked.year === undefined ? yearOf(dayOf(house.now())) : Number(asked.year);
  const all = await outcomesOfYear(tx, house.county, { year, place });
  return { year, placeName: house.names(place), rows: [...figuresOf(all)] };
});

export const outcomeReads: readonly Served[] = [list, get, bodies, figures];
