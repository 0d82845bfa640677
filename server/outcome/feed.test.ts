/** 随身的成果: what a village's offices carry of its results is what the server's page shows, the village's own and nothing beside. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import { PUT } from '../../domain/outcome/examples.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { ask, COUNTY, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import { insertOutcome, markPublic } from './store.ts';

const DAY = 86_400_000;
const [VILLAGE = '', NEIGHBOUR = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;
const [AREA = ''] = PLACES.areas;

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

const day = (days: number): string => dayOf(county.house.now() + days * DAY);

async function put(part: Partial<Outcome> = {}): Promise<string> {
  const { sourceId: _, ...rest } = PUT;
  const made: Outcome = {
    ...{ ...rest, id: county.house.newId(), placeCode: VILLAGE, to: TOWN, putOn: day(0), answerDue: day(10) },
    ...part,
  };
  await county.house.database.transaction({ county: COUNTY, duty: 'clock' }, (tx) =>
    insertOutcome(tx, COUNTY, made, county.house.newId()),
  );
  return made.id;
}

const SEATS = [
  ['area_chief', AREA],
  ['village_cadre', VILLAGE],
  ['supervisor', VILLAGE],
] as const;

test('片长、村干部、村监委都带着本村的成果，和有信号时的那一页一样；邻村的、早已结束的不在', async () => {
  const here = await put();
  const there = await put({ placeCode: NEIGHBOUR });
  const ended = await put({ status: 'closed', endedOn: day(-30) });
  const old = await put({ status: 'closed', endedOn: day(-400) });
  for (const [post, place] of SEATS) {
    const as = await county.who(post, place);
    const phone = new Phone(county, as);
    await phone.pullAll();
    const page = (await ask(county, 'GET', `/api/outcomes/${here}`, { as })).json();
    const record = phone.held.get(`outcome ${here}`)?.record as Record<string, unknown>;
    expect(record, post).toBeDefined();
    for (const [key, value] of Object.entries(record))
      if (key !== 'tasks') expect([key, value]).toEqual([key, page[key]]);
    expect([there, ended, old].map((id) => phone.held.has(`outcome ${id}`))).toEqual([false, true, false]);
  }
});

test('变了一项，只送这一项；没变的不再送', async () => {
  const [one, other] = [await put(), await put()];
  const phone = new Phone(county, await county.who('area_chief', AREA));
  await phone.pullAll();
  await county.house.database.transaction({ county: COUNTY, duty: 'clock' }, async (tx) =>
    markPublic(tx, COUNTY, one),
  );
  const { puts, holds } = await phone.pullAll();
  expect(puts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([`outcome ${one}`]);
  expect(phone.held.has(`outcome ${other}`)).toBe(true);
  expect(holds?.count).toBe(phone.held.size);
  expect((await phone.pullAll()).puts).toEqual([]);
});

test('答复了，下一次接上就知道', async () => {
  const id = await put();
  const phone = new Phone(county, await county.who('area_chief', AREA));
  await phone.pullAll();
  const carried = () => phone.held.get(`outcome ${id}`)?.record;
  expect(carried()).toMatchObject({ status: 'put', waits: 'answer', due: day(10) });
  const answers = PUT.points.map(({ number }) => ({ point: number, verdict: 'adopted' }));
  const done = await ask(county, 'POST', `/api/outcomes/${id}/answer`, {
    ...{ as: await county.who('town_officer', TOWN), body: commanded({ answers }) },
  });
  expect(done.statusCode, done.body).toBe(200);
  await phone.pullAll();
  expect(carried()).toMatchObject({ status: 'doing', points: [{ answer: { verdict: 'adopted' } }, {}] });
});
