/** 成果的阅读: the list, the page of an outcome, whom it can be put to, and the indicators. */
import * as api from '../../contract/outcome.ts';
import { dayOf, yearOf } from '../../domain/kernel/day.ts';
import { bodyOf } from '../../domain/outcome/dues.ts';
import { figuresOf } from '../../domain/outcome/figures.ts';
import type { Given } from '../kit/admission.ts';
import { type Tx, widen } from '../kit/database.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import { bodiesAround } from '../place/bodies.store.ts';
import { countOwedBy, outcomesOwedBy } from './due.store.ts';
import { issuedSlips, roundOf, toldSaid } from './say.store.ts';
import { alsoMembers } from './sight.ts';
import { findWithSteps, listOutcomes, outcomesOfYear } from './store.ts';
import { outcomePage, outcomeRow } from './view.ts';

const list = query(api.listOutcomes, async ({ query: asked }, given) => {
  const { tx, house } = given;
  alsoMembers(given);
  if (asked.state === 'mine') return await mine(given, asked.after);
  const found = await listOutcomes(tx, house.county, {
    state: asked.sourceId === undefined ? (asked.state ?? 'now') : undefined,
    place: asked.place,
    sourceId: asked.sourceId,
    after: afterOf(asked.after),
    limit: ONE_MORE,
  });
  const rows = found.map((it) => ({ ...it, id: it.state.id }));
  const { page, next } = pageOf(rows, ({ state }) => state.putOn);
  return { outcomes: page.map((it) => outcomeRow(house, it)), next };
});

/** What waits for the office, what is due first before the others. */
async function mine({ tx, house, office }: Given, after: string | undefined) {
  const body = bodyOf(office);
  if (body === undefined) return { outcomes: [], next: null };
  const found = await outcomesOwedBy(tx, house.county, body, { after: afterOf(after), limit: ONE_MORE });
  const rows = found.map((it) => ({ ...it, id: it.state.id }));
  const { page, next } = pageOf(rows, ({ day }) => day);
  return { outcomes: page.map((it) => outcomeRow(house, it, body)), next };
}

const owed = query(api.countOwed, async (_, given) => {
  const { tx, house, office } = given;
  alsoMembers(given);
  const body = bodyOf(office);
  return { owed: body === undefined ? 0 : await countOwedBy(tx, house.county, body) };
});

const get = query(api.getOutcome, async ({ params }, given) => {
  const { tx, house, office } = given;
  alsoMembers(given);
  const found = must(await findWithSteps(tx, house.county, params.outcomeId));
  const { state } = found;
  const issued = await issuedSlips(tx, house.county, state.id);
  // What was said before it was sent back, or accepted, stands beside that.
  const said = state.status === 'done' ? await toldSaid(tx, house.county, roundOf(state)) : null;
  return outcomePage(house, office, found, { issued, said });
});

const bodies = query(api.listBodies, async (_, { tx, house, office }) => ({
  bodies: await bodiesAround(tx, house.county, {
    ...{ place: office.placeCode, day: dayOf(house.now()), groups: false },
  }),
}));

/** The indicators of a year and a place, for the page and for the file. */
export async function outcomeFiguresFor(
  tx: Tx,
  house: House,
  asked: { readonly year?: string | undefined; readonly place?: string | undefined },
) {
  // Counts are the same for everybody who reads them; what is counted stays unseen.
  widen(tx, { county: house.county, duty: 'members' });
  const place = asked.place ?? house.county;
  const year = asked.year === undefined ? yearOf(dayOf(house.now())) : Number(asked.year);
  const all = await outcomesOfYear(tx, house.county, { year, place });
  return { year, placeName: house.names(place), rows: [...figuresOf(all)] };
}

const figures = query(api.countOutcomes, async ({ query: asked }, { tx, house }) =>
  outcomeFiguresFor(tx, house, asked),
);

export const outcomeReads: readonly Served[] = [list, owed, get, bodies, figures];
