/** 成果的阅读: the list, the page of an outcome, whom it can be put to, and the indicators. */
import * as api from '../../contract/outcome.ts';
import { type Day, dayOf, yearOf } from '../../domain/kernel/day.ts';
import { figuresOf } from '../../domain/outcome/figures.ts';
import { must } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import { alsoMembers } from './sight.ts';
import { bodiesAround, findOutcome, listOutcomes, outcomesOfYear } from './store.ts';
import { outcomePage, outcomeRow } from './view.ts';

const PAGE = 20;

const list = query(api.listOutcomes, async ({ query: asked }, given) => {
  const { tx, house } = given;
  alsoMembers(given);
  const found = await listOutcomes(tx, house.county, {
    state: asked.sourceId === undefined ? (asked.state ?? 'now') : undefined,
    place: asked.place,
    theme: asked.theme,
    sourceId: asked.sourceId,
    after: readAfter(asked.after),
    limit: PAGE + 1,
  });
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    outcomes: page.map((it) => outcomeRow(house, it)),
    next: found.length > PAGE && last !== undefined ? `${last.putOn}~${last.id}` : null,
  };
});

function readAfter(text: string | undefined): { day: Day; id: string } | undefined {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
  return day === undefined || id === undefined ? undefined : { day, id };
}

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
  alsoMembers(given);
  const place = asked.place ?? house.county;
  const year = asked.year === undefined ? yearOf(dayOf(house.now())) : Number(asked.year);
  const all = await outcomesOfYear(tx, house.county, { year, place });
  return { year, placeName: house.names(place), rows: [...figuresOf(all)] };
});

export const outcomeReads: readonly Served[] = [list, get, bodies, figures];
