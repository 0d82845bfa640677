/** 同时办理: two acts on one matter in the same moment. One wins, the other hears why not; nothing is silent, nothing is half. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/kit/id.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';

let county: SmallCounty;
let chief: Someone;
let head: Someone;
let town: Someone;
let station: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  head = await county.who('group_head', PLACES.groups[0] ?? '');
  town = await county.who('town_officer', PLACES.towns[0]);
  station = await county.who('unit_handler', `${PLACES.towns[0]}-shuili`);
});
afterAll(() => county?.close());

const why = '因为这里办不了';

type Deed = readonly [as: Someone, verb: string, request: Record<string, unknown>];

const act = (matterId: string, [as, verb, request]: Deed) =>
  ask(county, 'POST', `/api/matters/${matterId}/${verb}`, { as, body: commanded(request) });

async function done(matterId: string, deed: Deed): Promise<void> {
  const reply = await act(matterId, deed);
  if (reply.statusCode !== 200) throw new Error(`${deed[1]}: ${reply.statusCode} ${reply.body}`);
}

async function raised(by: Someone = chief): Promise<string> {
  const matterId = newId();
  const body = commanded({
    matterId,
    text: '水管坏了请来看看',
    category: 'utilities.water',
    placeCode: by.office.placeCode,
  });
  expect((await ask(county, 'POST', '/api/matters', { as: by, body })).statusCode).toBe(200);
  return matterId;
}

/** Accepted by the chief. */
async function owned(): Promise<string> {
  const matterId = await raised();
  await done(matterId, [chief, 'accept', {}]);
  return matterId;
}

/** Offered to the group by the chief, who tried. */
async function offered(): Promise<string> {
  const matterId = await owned();
  await done(matterId, [chief, 'try', { tried: '已经去看过' }]);
  await done(matterId, [chief, 'escalate', { why }]);
  return matterId;
}

/** Offered to the station by the town. */
async function dispatched(): Promise<string> {
  const matterId = await raised(town);
  await done(matterId, [town, 'accept', {}]);
  await done(matterId, [town, 'dispatch', { unitCode: station.office.unitCode, why }]);
  return matterId;
}

async function answered(): Promise<string> {
  const matterId = await owned();
  await done(matterId, [chief, 'answer', { answer: '已经修好了' }]);
  return matterId;
}

/** Pairs of which only one can be: how the matter stands, and what two do at once. */
const PAIRS: Readonly<Record<string, readonly [() => Promise<string>, () => readonly [Deed, Deed]]>> = {
  受理与退回: [
    offered,
    () => [
      [head, 'accept', {}],
      [head, 'return', { why }],
    ],
  ],
  两次受理: [
    raised,
    () => [
      [chief, 'accept', {}],
      [chief, 'accept', {}],
    ],
  ],
  承办单位受理与退回: [
    dispatched,
    () => [
      [station, 'accept', {}],
      [station, 'return', { why }],
    ],
  ],
  答复与上报: [
    async () => {
      const matterId = await owned();
      await done(matterId, [chief, 'try', { tried: '已经去看过' }]);
      return matterId;
    },
    () => [
      [chief, 'answer', { answer: '已经修好了' }],
      [chief, 'escalate', { why }],
    ],
  ],
  两份答复: [
    owned,
    () => [
      [chief, 'answer', { answer: '甲说已修好' }],
      [chief, 'answer', { answer: '乙说已修好' }],
    ],
  ],
  确认与退回: [
    answered,
    () => [
      [chief, 'confirm', { satisfaction: 'satisfied' }],
      [chief, 'send-back', { why }],
    ],
  ],
  两次挂起: [
    owned,
    () => [
      [chief, 'set-aside', { as: 'suspended', review: '2026-09-20', why }],
      [chief, 'set-aside', { as: 'suspended', review: '2026-09-21', why }],
    ],
  ],
};

const ROUNDS = 65;

test.each(Object.entries(PAIRS))('%s：一个成，另一个听到理由，没有第三种结果', async (_, [stand, deeds]) => {
  for (let n = 0; n < ROUNDS; n += 1) {
    const matterId = await stand();
    const [one, other] = deeds();
    const pair = n % 2 === 0 ? [one, other] : [other, one];
    const replies = await Promise.all(pair.map((deed) => act(matterId, deed)));
    const won = replies.filter(({ statusCode }) => statusCode === 200);
    const [lost] = replies.filter(({ statusCode }) => statusCode !== 200);
    expect(won.length, replies.map(({ body }) => body).join()).toBe(1);
    // Whom the matter does not concern any more hears that it is not there.
    if (lost?.statusCode === 404) expect(lost.json()).toEqual({ problem: 'not-found' });
    else expect([lost?.statusCode, lost?.json()]).toEqual([409, { reason: expect.any(String) }]);
  }
});

test('两件事同时互相并案：不成环，不死锁，谁也不悬着', async () => {
  for (let n = 0; n < ROUNDS; n += 1) {
    const [one, other] = [await owned(), await owned()];
    const replies = await Promise.all([
      act(one, [chief, 'merge', { into: other, why }]),
      act(other, [chief, 'merge', { into: one, why }]),
    ]);
    const told = replies.map(({ statusCode }) => statusCode).sort();
    expect(told, replies.map(({ body }) => body).join()).toEqual([200, 409]);
  }
});

test('三件事同时并成一圈：至少一件仍然自己办', async () => {
  for (let n = 0; n < 20; n += 1) {
    const ring = [await owned(), await owned(), await owned()];
    const replies = await Promise.all(
      ring.map((matterId, i) => act(matterId, [chief, 'merge', { into: ring[(i + 1) % 3], why }])),
    );
    for (const { statusCode } of replies) expect([200, 409]).toContain(statusCode);
    const { rows } = await county.god.query<{ status: string; id: string; merged_into: string | null }>(
      'select id, status, merged_into from matter where id = any($1)',
      [ring],
    );
    const leads = new Set(rows.filter(({ status }) => status === 'accepted').map(({ id }) => id));
    expect(leads.size).toBeGreaterThan(0);
    for (const { merged_into } of rows) if (merged_into !== null) expect(leads).toContain(merged_into);
  }
});

test('争过之后，每一行仍是它的步骤叠加出来的', async () => {
  const { differences, matters } = await verifyCounty(county.house);
  expect(matters).toBeGreaterThan(500);
  expect(differences).toEqual([]);
});
