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
let admin: Someone;
let cadre: Someone;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', COUNTY);
  cadre = await county.who('village_cadre', VILLAGE);
  officer = await county.who('town_officer', TOWN);
});
afterAll(() => county.close());

const [TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;
const SAND = 'environment.river.c01';
const entries = [{ code: SAND, zh: '河道采砂', en: 'Sand digging', words: ['挖沙'] }];

const get = async (url: string, as: Someone = cadre) => (await ask(county, 'GET', url, { as })).json();
const post = (url: string, body: Record<string, unknown>, as: Someone = admin) =>
  ask(county, 'POST', url, { as, body: commanded(body) });

const seen = async (): Promise<number> =>
  (await get('/api/settings/matter.categories')).versions[0]?.version ?? 0;
const set = async (categories: { readonly entries: readonly object[] }, why = '县里发文') =>
  (
    await post('/api/settings/categories', {
      categories: { order: [], ...categories },
      seen: await seen(),
      why,
    })
  ).json();

const raise = async (said: { category?: string; text?: string } = {}) => {
  const matterId = county.house.newId();
  const body = commanded({ matterId, placeCode: VILLAGE, text: '桥下有人在河里作业', ...said });
  const answer = await ask(county, 'POST', '/api/public/matters', { body });
  return { matterId, ...answer.json() };
};
const under = async (category: string): Promise<string[]> =>
  (await get(`/api/matters?category=${category}`)).matters.map((it: { matterId: string }) => it.matterId);

test('县里没有的类别，报不上来；加了，马上能报、能筛、能建议', async () => {
  expect(await raise({ category: SAND })).toMatchObject({ reason: 'no-such-category' });
  expect(await set({ entries })).toEqual({ version: 1 });
  expect(await get('/api/categories')).toEqual({ entries, order: [] });
  const chosen = await raise({ category: SAND });
  const guessed = await raise({ text: '夜里有车在河边挖沙' });
  expect((await get(`/api/matters/${guessed.matterId}`)).category).toBe(SAND);
  expect(new Set(await under(SAND))).toEqual(new Set([chosen.matterId, guessed.matterId]));
  expect(await under('environment.river')).toContain(chosen.matterId);
  expect(await under('environment')).toContain(chosen.matterId);
  expect(await under('environment.moon')).toEqual([]);
});

test('停用的类别：旧事项还是那个编码和名称，在并入的类别下找得到；再报的算并入的那一类', async () => {
  const { matterId } = await raise({ category: SAND });
  const led = [{ ...entries[0], into: 'environment.mining' }];
  expect(await set({ entries: led }, '合并')).toEqual({ version: 2 });
  expect((await get(`/api/matters/${matterId}`)).category).toBe(SAND);
  expect(await under('environment.mining')).toContain(matterId);
  expect(await under(SAND)).toEqual(await under('environment.mining'));
  expect(await under('environment.river')).not.toContain(matterId);
  const later = await raise({ category: SAND });
  expect((await get(`/api/matters/${later.matterId}`)).category).toBe('environment.mining');
  const similar = await get(`/api/similar?place=${VILLAGE}&category=environment.mining`);
  expect(similar.matters.map((it: { matterId: string }) => it.matterId)).toContain(matterId);
});

test('议题线索把停用的和并入的算在一起，给的是在用的类别', async () => {
  await raise({ category: SAND });
  const { candidates } = await get('/api/topic-candidates');
  const mining = candidates.find((it: { category: string }) => it.category === 'environment.mining');
  expect(mining).toMatchObject({ placeCode: VILLAGE });
  expect(candidates.map((it: { category: string }) => it.category)).not.toContain(SAND);
  expect(await under(mining.category)).toHaveLength(mining.count);
});

test('经办更正类别：只能改成县里有的，停用的算并入的那一类', async () => {
  const { matterId } = await raise({ category: 'environment.river' });
  const classify = async (category: string) =>
    (await post(`/api/matters/${matterId}/classify`, { category }, cadre)).json();
  expect(await classify('environment.river.c77')).toEqual({ reason: 'no-such-category' });
  expect(await classify(SAND)).toMatchObject({ matterId });
  expect((await get(`/api/matters/${matterId}`)).category).toBe('environment.mining');
});

test('填错了说得出错在哪里；两个人同时改，后一个看得到前一个', async () => {
  expect(await set({ entries: [] })).toEqual({ reason: 'code-vanished' });
  expect(await set({ entries: [{ code: SAND, zh: '村民打分' }] })).toEqual({ reason: 'label-banned' });
  const late = await post('/api/settings/categories', {
    categories: { entries, order: [] },
    seen: 1,
    why: '县里发文',
  });
  expect(late.json()).toEqual({ reason: 'changed-meanwhile' });
});

test('退回没有它的那一版：不再用，名称还在', async () => {
  const own = [...entries, { code: 'agri.pest.c01', zh: '茶园虫害' }];
  expect(await set({ entries: own })).toEqual({ version: 3 });
  const back = await post('/api/settings/matter.categories/take-back', { version: 1, why: '还没研究' });
  expect(back.json()).toEqual({ version: 4 });
  const { categories, versions } = await get('/api/settings/matter.categories');
  expect(categories.entries).toEqual([...entries, { ...own[1], into: 'agri.pest' }]);
  expect(versions[0]).toMatchObject({ version: 4, byPost: 'system_admin', why: '还没研究' });
});

test('改之前看得到涉及多少件；敏感的不数', async () => {
  await raise({ category: 'hardship.temporary_aid' });
  const count = (code: string, as = admin) => get(`/api/settings/categories/${code}/count`, as);
  expect((await count(SAND)).count).toBeGreaterThan(2);
  expect(await count('hardship.temporary_aid')).toEqual({ count: 0, open: 0, more: false });
  expect(await count(SAND, officer)).toEqual({ problem: 'not-found' });
});

test('县里的类别不会让敏感事项变成普通的', async () => {
  const family = 'dispute.family.c01';
  await set({ entries: [...(await get('/api/categories')).entries, { code: family, zh: '子女探望' }] });
  const { matterId } = await raise({ category: family });
  const chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: chief })).statusCode).toBe(404);
  expect(await get(`/api/matters/${matterId}`)).toMatchObject({ dataClass: 'P3' });
});

test('承办单位可以只办县里的某一类，派单时排在前面', async () => {
  const change = (handles: string[]) => post(`/api/units/${TOWN}-shuili/change`, { name: '水利站', handles });
  expect((await change(['environment.river.c88'])).json()).toEqual({ reason: 'no-such-category' });
  expect((await change(['agri.pest', SAND])).statusCode).toBe(200);
  const matterId = county.house.newId();
  const body = commanded({ matterId, placeCode: TOWN, text: '桥下有人在河里作业', category: SAND });
  await ask(county, 'POST', '/api/public/matters', { body });
  const { units } = await get(`/api/matters/${matterId}/units`, officer);
  expect(units[0]).toMatchObject({ code: `${TOWN}-shuili`, usual: true });
  expect(units[1]).toMatchObject({ usual: false });
});

test('单位、答复模板、常用视图的名称里不能有禁用词；民族宗教事务局可以有', async () => {
  await post('/api/settings/banned', { words: ['躺平'], why: '按县里意见' });
  const unit = (name: string) => post('/api/units', { name, placeCode: COUNTY, handles: [] });
  expect((await unit('重点人员管控办')).json()).toEqual({ reason: 'banned-word' });
  expect((await unit('躺平办')).json()).toEqual({ reason: 'banned-word' });
  expect((await unit('民族宗教事务局')).statusCode).toBe(200);
  const said = { title: '村民积分', text: '已经办好', acts: ['answer'] };
  expect((await post('/api/templates', said, officer)).json()).toEqual({ reason: 'banned-word' });
  const view = { name: '上访户', address: 'status=open' };
  expect((await post('/api/views', view, officer)).json()).toEqual({ reason: 'banned-word' });
});

test('法律不许的词，县里拿不掉', async () => {
  await post('/api/settings/banned', { words: [], why: '全部拿掉试试' });
  const unit = await post('/api/units', { name: '打分排名办', placeCode: COUNTY, handles: [] });
  expect(unit.json()).toEqual({ reason: 'banned-word' });
});
