import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

let county: SmallCounty;
let bureau: Someone;
let other: Someone;
let town: Someone;
let chief: Someone;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  await everybody();
});
afterAll(() => county.close());

/** Whoever waited signs in again. */
async function everybody(): Promise<void> {
  bureau = await county.who('unit_handler', '611025-shuili');
  other = await county.who('unit_handler', '611025-renshe');
  town = await county.who('town_officer', TOWN);
  chief = await county.who('area_chief', AREA);
  cadre = await county.who('village_cadre', VILLAGE);
}

const [TOWN, FAR_TOWN] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;
const [AREA = '', NEXT_AREA = ''] = PLACES.areas;
const TODAY = '2026-09-07';

const get = async (url: string, as: Someone) => (await ask(county, 'GET', url, { as })).json();
const post = async (url: string, body: Record<string, unknown>, as: Someone) =>
  (await ask(county, 'POST', url, { as, body: commanded(body) })).json();

async function asked(said: Record<string, unknown> = {}, as = bureau): Promise<string> {
  const campaignId = county.house.newId();
  const answer = await post('/api/campaigns', { ...request(campaignId), ...said }, as);
  expect(answer).toEqual({ campaignId });
  return campaignId;
}
const request = (campaignId: string) => ({
  campaignId,
  ...{ title: '自建房排查', kind: 'house', purpose: '找出有危险的自建房', basis: '县安委会文件' },
  ...{ places: [VILLAGE], deadline: '2026-09-20', until: '2026-09-30' },
});
const toldOf = async (campaignId: string) =>
  (await county.god.query('select to_key, kind from notice where of_id = $1', [campaignId])).rows;
const approved = (campaignId: string, as = town) => post(`/api/campaigns/${campaignId}/approve`, {}, as);
const ended = (campaignId: string, as = bureau) => post(`/api/campaigns/${campaignId}/end`, {}, as);
const walkTitles = async (as: Someone): Promise<string[]> =>
  (await get('/api/walk', as)).due.map(({ title }: { title: string }) => title);

test('县直单位提出，镇里同意，每片有了一个点位；看过、记录、报成事项，提出的单位只看到数', async () => {
  const campaignId = await asked({ existing: '产权不动产登记里有' });
  expect(await get(`/api/campaigns/${campaignId}`, town)).toMatchObject({
    status: 'asked',
    waitsForMe: true,
    mayRefuse: true,
  });
  expect(await get('/api/campaigns-waiting', town)).toEqual({ waiting: 1 });
  expect(await toldOf(campaignId)).toEqual([{ to_key: TOWN, kind: 'campaign-asked' }]);
  expect(await walkTitles(chief)).not.toContain('自建房排查');
  expect(await approved(campaignId)).toEqual({ campaignId });
  expect(await get('/api/campaigns-waiting', town)).toEqual({ waiting: 0 });
  expect(await walkTitles(chief)).toContain('自建房排查');

  const { due } = await get('/api/walk', chief);
  const { pointId } = due.find(({ title }: { title: string }) => title === '自建房排查');
  const look = { lookId: county.house.newId(), day: TODAY, words: '三层加建，墙有裂缝' };
  await post(`/api/watch-points/${pointId}/look`, look, chief);
  const matterId = county.house.newId();
  const mark = { pointId, lookId: county.house.newId(), day: TODAY };
  await post('/api/matters', { matterId, text: '自建房加层，墙有裂缝', look: mark }, chief);

  const seen = await get(`/api/campaigns/${campaignId}`, bureau);
  expect(seen).toMatchObject({ status: 'open', existing: '产权不动产登记里有', mayEnd: true });
  expect(seen.results).toEqual({ points: 2, seen: 1, told: 1, matters: 1 });
  expect(JSON.stringify(seen)).not.toMatch(/裂缝|某area_chief/);
  expect((await ask(county, 'GET', `/api/watch-points/${pointId}`, { as: bureau })).statusCode).toBe(404);
  await ended(campaignId);
  expect(await walkTitles(chief)).not.toContain('自建房排查');
});

test('别的单位、别的镇看不到，也批不了', async () => {
  const campaignId = await asked();
  for (const who of [other, await county.who('town_officer', FAR_TOWN)])
    expect((await ask(county, 'GET', `/api/campaigns/${campaignId}`, { as: who })).statusCode).toBe(404);
  expect(await approved(campaignId, await county.who('town_officer', FAR_TOWN))).toEqual({
    problem: 'not-found',
  });
  await ended(campaignId);
});

test('全县的排查分到各镇，各批各的；不同意的写了原因，提出的单位看得到', async () => {
  const campaignId = await asked({ places: [COUNTY] });
  const far = await county.who('town_officer', FAR_TOWN);
  await approved(campaignId);
  await post(`/api/campaigns/${campaignId}/refuse`, { why: '上个月刚查过' }, far);
  const { parts } = await get(`/api/campaigns/${campaignId}`, bureau);
  expect(parts).toMatchObject([
    { placeCode: TOWN, state: 'approved', why: null },
    { placeCode: FAR_TOWN, state: 'refused', why: '上个月刚查过' },
  ]);
  expect((await get(`/api/campaigns/${campaignId}`, far)).parts).toHaveLength(1);
  await ended(campaignId);
});

test('第三项提不出来，说得出是哪两项；结束一项就可以了', async () => {
  const first = await asked({ title: '第一项' });
  const second = await asked({ title: '第二项', places: [AREA] }, other);
  const third = await asked({ title: '第三项' });
  await approved(first);
  await approved(second);
  const two = {
    open: [
      { title: '第一项', until: '2026-09-30' },
      { title: '第二项', until: '2026-09-30' },
    ],
  };
  expect(await approved(third)).toEqual({ reason: 'two-open-already', now: two });
  const fourth = await post('/api/campaigns', { ...request(county.house.newId()), title: '第四项' }, bureau);
  expect(fourth).toEqual({ reason: 'two-open-already', now: two });
  await ended(first);
  expect(await approved(third)).toEqual({ campaignId: third });
  await ended(second, other);
  await ended(third);
});

test('同时批，也不会批出三项来', async () => {
  const ids = await Promise.all(['甲', '乙', '丙', '丁'].map((title) => asked({ title: `${title}项排查` })));
  const answers = await Promise.all(ids.map((id) => approved(id)));
  expect(answers.filter(({ reason }) => reason === 'two-open-already')).toHaveLength(2);
  expect(await walkTitles(chief)).toHaveLength(2);
  for (const id of ids) await ended(id);
});

test('片里不接：自己的点位没了，别的片照旧，原因只有提出的单位和上面看得到', async () => {
  const campaignId = await asked({ title: '不接的排查' });
  await approved(campaignId);
  const neighbour = await county.who('area_chief', NEXT_AREA);
  await post(`/api/campaigns/${campaignId}/refuse`, { why: '正在抢收，下月再说' }, chief);
  expect(await walkTitles(chief)).not.toContain('不接的排查');
  expect(await walkTitles(neighbour)).toContain('不接的排查');
  for (const who of [bureau, cadre, town])
    expect((await get(`/api/campaigns/${campaignId}`, who)).declined).toMatchObject([
      { why: '正在抢收，下月再说' },
    ]);
  expect((await get(`/api/campaigns/${campaignId}`, neighbour)).declined).toEqual([]);
  expect(await post(`/api/campaigns/${campaignId}/refuse`, { why: '再说一遍' }, chief)).toEqual({
    reason: 'declined-before',
  });
  const extra = { pointId: county.house.newId(), kind: 'house', title: '另一处', campaignId };
  expect(await post('/api/watch-points', extra, chief)).toEqual({ reason: 'no-such-campaign' });
  expect(
    await post('/api/watch-points', { ...extra, pointId: county.house.newId() }, neighbour),
  ).toMatchObject({});
  await ended(campaignId);
});

test('过了最后一天，自己结束，谁也不用管', async () => {
  const campaignId = await asked({ title: '自己结束的排查' });
  await approved(campaignId);
  county.wait(24 * 86_400_000);
  await everybody();
  expect(await walkTitles(chief)).not.toContain('自己结束的排查');
  expect(await get(`/api/campaigns/${campaignId}`, bureau)).toMatchObject({ status: 'ended', mayEnd: false });
  const { campaigns } = await get('/api/campaigns?state=ended', bureau);
  expect(campaigns.map(({ campaignId: id }: { campaignId: string }) => id)).toContain(campaignId);
  expect(await post(`/api/campaigns/${campaignId}/refuse`, { why: '晚了' }, chief)).toEqual({
    reason: 'campaign-over',
  });
});
