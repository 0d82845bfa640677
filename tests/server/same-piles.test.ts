/** 一样的清单: what waits, what an office has and what somebody raised is the same on a phone without a signal as the server says it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Me } from '../../contract/people.ts';
import { newId } from '../../server/kit/id.ts';
import type { Own } from '../../web/phone/keeping/own.ts';
import { mineKept, waitingKept } from '../../web/phone/keeping/reading.ts';
import { MemoryStore } from '../../web/phone/outbox/memory-store.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';
import { Phone } from '../support/phone.ts';

const [AREA = ''] = PLACES.areas;
const [GROUP = ''] = PLACES.groups;
const [VILLAGE = ''] = PLACES.villages;
const SEATS = [
  ['area_chief', AREA],
  ['group_head', GROUP],
  ['village_cadre', VILLAGE],
] as const;

let county: SmallCounty;
let chief: Someone;
let group: Someone;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  [chief, group, cadre] = (await Promise.all(SEATS.map(([post, place]) => county.who(post, place)))) as [
    Someone,
    Someone,
    Someone,
  ];
  await everySituation();
}, 60_000);
afterAll(() => county?.close());

async function done(as: Someone, url: string, request: object): Promise<void> {
  const { statusCode, body } = await ask(county, 'POST', url, { as, body: commanded({ ...request }) });
  expect(statusCode, `${url}: ${body}`).toBe(200);
}

async function raised(text: string, as = chief): Promise<string> {
  const matterId = newId();
  await done(as, '/api/matters', { matterId, text, category: 'infrastructure.road', placeCode: AREA });
  return matterId;
}

async function tried(matterId: string, as: Someone): Promise<void> {
  await done(as, `/api/matters/${matterId}/accept`, {});
  await done(as, `/api/matters/${matterId}/try`, { tried: '看过了，这里办不了' });
}

async function passedUp(matterId: string, as: Someone): Promise<void> {
  await tried(matterId, as);
  await done(as, `/api/matters/${matterId}/escalate`, { why: '要上一级出人' });
}

/** One of each way in which a matter may stand between an area, its group and its village. */
async function everySituation(): Promise<void> {
  await raised('刚报的');
  await raised('组里报的', group);
  await tried(await raised('片里在办的'), chief);
  await passedUp(await raised('报到组里、还没有人接的'), chief);
  const withGroup = await raised('组里在办的');
  await passedUp(withGroup, chief);
  await tried(withGroup, group);
  const back = await raised('组里退回来的');
  await passedUp(back, chief);
  await done(group, `/api/matters/${back}/return`, { why: '片里自己能办' });
  const answered = await raised('村里答复了的');
  await passedUp(answered, chief);
  await passedUp(answered, group);
  await tried(answered, cadre);
  await done(cadre, `/api/matters/${answered}/answer`, { answer: '路基垫好了' });
  const byArea = await raised('片里答复了组里报的', group);
  await tried(byArea, chief);
  await done(chief, `/api/matters/${byArea}/answer`, { answer: '清过了' });
  await done(chief, `/api/matters/${await raised('当场办结的')}/settle`, { answer: '搬走了' });
}

const idsOf = (rows: readonly { matterId: string }[]) => rows.map(({ matterId }) => matterId).sort();

/** The phone as it is after a reading. */
async function carried(as: Someone): Promise<Own> {
  const phone = new Phone(county, as);
  await phone.pullAll();
  const store = new MemoryStore();
  for (const [name, { record }] of phone.held)
    await store.write([{ box: 'record', key: name, value: record }]);
  const { post, placeCode, unitCode } = as.office;
  const me = { office: { post, placeCode, unitCode } } as unknown as Me;
  return { store, me: async () => me, outbox: { about: async () => ({ pulledAt: 1 }) } } as unknown as Own;
}

test.each(SEATS)('%s：等着办的，手机里和服务器上是同样几件', async (post, place) => {
  const as = await county.who(post, place);
  const said = (await ask(county, 'GET', '/api/waiting', { as })).json();
  const kept = (await waitingKept(await carried(as)))?.answer;
  // What is to be published is seen and approved at the desk.
  for (const pile of ['toTake', 'toDo', 'toAssist', 'toConfirm'] as const)
    expect(idsOf(kept?.[pile] ?? []), pile).toEqual(idsOf(said[pile]));
});

test.each(SEATS)('%s：在我这里的、我上报的，手机里和服务器上是同样几件', async (post, place) => {
  const as = await county.who(post, place);
  const own = await carried(as);
  for (const which of ['holding', 'raised'] as const) {
    const said = (await ask(county, 'GET', `/api/matters?mine=${which}`, { as })).json();
    expect(idsOf((await mineKept(own, which))?.answer.matters ?? []), which).toEqual(idsOf(said.matters));
  }
});
