/** 随身的点位、天气与户: a phone holds what its pages show, hears of every change, and nothing of what is another's. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { holdingsOf } from '../../domain/sync/holdings.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import type { Given } from '../kit/admission.ts';
import { newId } from '../kit/id.ts';
import { sightOf } from '../kit/session.ts';
import { visiting } from '../watch/visiting.ts';

const [AREA = '', NEXT = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const PHONE = '13987654321';

let county: SmallCounty;
let chief: Someone;
let next: Someone;
let cadre: Someone;
beforeEach(async () => {
  county ??= await smallCounty();
  chief = await county.who('area_chief', AREA);
  next = await county.who('area_chief', NEXT);
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(() => county?.close());

async function done(as: Someone, url: string, request: Record<string, unknown>): Promise<void> {
  const { statusCode, body } = await ask(county, 'POST', url, { as, body: commanded(request) });
  expect(statusCode, body).toBe(200);
}
const read = async (as: Someone, url: string) => (await ask(county, 'GET', url, { as })).json();

async function addedPoint(as = chief, more: object = {}): Promise<string> {
  const pointId = newId();
  await done(as, '/api/watch-points', { pointId, kind: 'gauge', title: '老桥下水位', ...more });
  return pointId;
}

async function addedHousehold(as = chief): Promise<string> {
  const householdId = newId();
  const said = { householdId, placeCode: AREA, label: '桥头第一家', phone: PHONE, consent: 'spoken' };
  await done(as, '/api/households', said);
  return householdId;
}

async function wished(carer: Someone): Promise<string> {
  const pointId = newId();
  await county.house.database.transaction(sightOf(county.house, chief.office), (tx) =>
    visiting.wish({ house: county.house, tx, office: chief.office } as Given, {
      ...{ pointId, cardId: newId(), placeCode: AREA, title: '柿树下张婆婆', until: null },
      carers: [carer.office.personId],
    }),
  );
  return pointId;
}

async function carried(as: Someone): Promise<Phone> {
  const phone = new Phone(county, as);
  const { holds } = await phone.pullAll();
  expect(holdingsOf(phone.held.values())).toEqual(holds);
  return phone;
}
const of = (phone: Phone, kind: string): string[] =>
  [...phone.held.values()].filter((one) => one.kind === kind).map(({ id }) => id);

/** What a phone whose sum differs is told to drop. */
async function toDrop(phone: Phone): Promise<{ kind: string; id: string }[]> {
  const held = [...phone.held.values()].map(({ kind, id, version }) => ({ kind, id, version }));
  return (await ask(county, 'POST', '/api/sync/compare', { as: phone.as, body: { held } })).json().drop;
}

test('the walk can be made from what is carried: its points as the page reads them', async () => {
  await addedPoint();
  await addedPoint(chief, { title: '后坡裂缝', kind: 'slope', spot: { lat: 33.4, lon: 109.1 } });
  const phone = await carried(chief);
  const { due, later } = await read(chief, '/api/walk');
  const shown = [...due, ...later].map(({ metres: _, ...point }) => point);
  const records = of(phone, 'point').map((id) => phone.held.get(`point ${id}`)?.record);
  expect(records).toHaveLength(shown.length);
  expect(records).toEqual(expect.arrayContaining(shown));
  expect(phone.held.get('setting watch.rhythms')).toBeDefined();
  expect(phone.held.get('setting area.seasons')).toBeDefined();
});

test('a look comes with the next pull', async () => {
  const pointId = await addedPoint();
  const phone = await carried(chief);
  await done(chief, `/api/watch-points/${pointId}/look`, { lookId: newId(), day: '2026-09-07' });
  await phone.pullAll();
  expect(phone.held.get(`point ${pointId}`)?.record).toMatchObject({
    ...{ due: false, lastLook: '2026-09-07', nextLook: '2026-09-14' },
  });
});

test('points of another area are not carried; one that is handed to another area leaves and arrives', async () => {
  const pointId = await addedPoint();
  const [mine, theirs] = [await carried(chief), await carried(next)];
  expect(of(mine, 'point')).toContain(pointId);
  expect(of(theirs, 'point')).not.toContain(pointId);
  const { version } = (await read(cadre, `/api/watch-points/${pointId}`)).point;
  await done(cadre, `/api/watch-points/${pointId}/change`, { version, placeCode: NEXT });
  expect((await mine.pullAll()).holds).not.toEqual(holdingsOf(mine.held.values()));
  expect(await toDrop(mine)).toEqual([{ kind: 'point', id: pointId }]);
  await theirs.pullAll();
  expect(theirs.held.get(`point ${pointId}`)?.record).toMatchObject({ placeCode: NEXT });
});

test('one that was given up leaves', async () => {
  const pointId = await addedPoint();
  const phone = await carried(chief);
  await done(chief, `/api/watch-points/${pointId}/retire`, { why: '井已经填了' });
  expect(of(await carried(chief), 'point')).not.toContain(pointId);
  expect(await toDrop(phone)).toEqual([{ kind: 'point', id: pointId }]);
});

test('a visit is on the phones of the chief and of whoever visits, and of nobody else', async () => {
  const pointId = await wished(next);
  for (const as of [chief, next]) expect(of(await carried(as), 'point')).toContain(pointId);
  const others = [
    cadre,
    await county.who('group_head', PLACES.groups[0] ?? ''),
    await county.who('supervisor', VILLAGE),
    await county.who('area_chief', PLACES.areas[2] ?? ''),
  ];
  for (const as of others) expect(JSON.stringify([...(await carried(as)).held])).not.toContain(pointId);
});

test('who walks carries the weather that is here or coming; it is over on the phone when it is taken back', async () => {
  const officer = await county.who('town_officer', PLACES.towns[0]);
  const [now, later] = [newId(), newId()];
  const note = { placeCode: PLACES.towns[0], text: '今夜有大到暴雨，河边少走', until: '2026-09-12' };
  await done(officer, '/api/weather-notes', { ...note, weatherId: now, from: '2026-09-07' });
  await done(officer, '/api/weather-notes', { ...note, weatherId: later, from: '2026-09-10' });
  const phone = await carried(chief);
  expect(of(phone, 'weather').sort()).toEqual([now, later].sort());
  expect(phone.held.get(`weather ${now}`)?.record).toEqual((await read(chief, '/api/walk')).weather[0]);
  expect(of(await carried(await county.who('area_chief', PLACES.areas.at(-1) ?? '')), 'weather')).toEqual([]);
  expect(of(await carried(await county.who('supervisor', VILLAGE)), 'weather')).toEqual([]);
  await done(officer, `/api/weather-notes/${now}/take-back`, {});
  expect(await toDrop(phone)).toEqual([{ kind: 'weather', id: now }]);
});

test('who walks carries what an open campaign is for, without having opened it; it leaves when it is refused or over', async () => {
  const campaignId = newId();
  const bureau = await county.who('unit_handler', '611025-shuili');
  const officer = await county.who('town_officer', PLACES.towns[0]);
  await done(bureau, '/api/campaigns', {
    ...{
      campaignId,
      title: '自建房排查',
      kind: 'house',
      purpose: '找出有危险的自建房',
      basis: '县安委会文件',
    },
    ...{ places: [VILLAGE], deadline: '2026-09-20', until: '2026-09-30' },
  });
  expect(of(await carried(chief), 'campaign')).toEqual([]);
  await done(officer, `/api/campaigns/${campaignId}/approve`, {});
  const [mine, theirs] = [await carried(chief), await carried(next)];
  const {
    results: _,
    parts,
    declined,
    endedOn,
    mayEnd,
    ...brief
  } = await read(chief, `/api/campaigns/${campaignId}`);
  expect(mine.held.get(`campaign ${campaignId}`)?.record).toEqual(brief);
  expect(of(await carried(await county.who('supervisor', VILLAGE)), 'campaign')).toEqual([]);
  await done(chief, `/api/campaigns/${campaignId}/refuse`, { why: '上月刚查过' });
  expect(await toDrop(mine)).toContainEqual({ kind: 'campaign', id: campaignId });
  await done(bureau, `/api/campaigns/${campaignId}/end`, {});
  expect(await toDrop(theirs)).toContainEqual({ kind: 'campaign', id: campaignId });
});

test('the chief carries the households of the area as the page shows them; village, group and neighbour do not', async () => {
  const householdId = await addedHousehold();
  const phone = await carried(chief);
  const { households } = await read(chief, `/api/areas/${AREA}/households`);
  expect(households.length).toBeGreaterThan(0);
  expect(of(phone, 'household').map((id) => phone.held.get(`household ${id}`)?.record)).toEqual(
    expect.arrayContaining(households),
  );
  for (const as of [cadre, next, await county.who('group_head', PLACES.groups[0] ?? '')]) {
    const told = JSON.stringify([...(await carried(as)).held]);
    expect(told).not.toContain(householdId);
    expect(told).not.toContain(PHONE);
  }
});

test('a household that was changed, or whose number was opened, comes again; one that wants no contact leaves', async () => {
  const householdId = await addedHousehold();
  const phone = await carried(chief);
  await done(cadre, `/api/households/${householdId}`, { version: 1, label: '井边', phone: null });
  await phone.pullAll();
  const record = () => phone.held.get(`household ${householdId}`)?.record;
  expect(record()).toMatchObject({ label: '井边', phone: null, version: 2, openings: [] });
  await ask(county, 'POST', `/api/contacts/${householdId}/open`, { as: cadre, body: { purpose: 'verify' } });
  await phone.pullAll();
  expect(record()).toMatchObject({ openings: [{ purpose: 'verify', post: 'village_cadre' }] });
  await done(chief, `/api/households/${householdId}/withdraw`, {});
  const pulled = await phone.pullAll();
  expect(JSON.stringify(pulled)).not.toContain(householdId);
  expect(await toDrop(phone)).toEqual([{ kind: 'household', id: householdId }]);
});

test('an area that joins another takes points and households along: its phones drop them, the others’ get them', async () => {
  const [pointId, householdId] = [await addedPoint(), await addedHousehold()];
  const theirs = await carried(next);
  const system = await county.who('system_admin', PLACES.county);
  await done(system, `/api/places/${AREA}/join`, { into: NEXT });
  await theirs.pullAll();
  expect(of(theirs, 'point')).toContain(pointId);
  expect(theirs.held.get(`household ${householdId}`)?.record).toMatchObject({ phone: PHONE });
  expect(holdingsOf(theirs.held.values())).toEqual((await theirs.pullAll()).holds);
});
