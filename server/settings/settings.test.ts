import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import { DEFAULT_LIMITS } from '../../domain/matter/limits.ts';
import {
  ask,
  COUNTY,
  commanded,
  MONDAY,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { openKnowledge } from '../known.ts';

let county: SmallCounty;
let admin: Someone;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', COUNTY);
  officer = await county.who('town_officer', TOWN);
});
afterAll(() => county.close());

const [TOWN = ''] = PLACES.towns;
const DAY = 24 * 3_600_000;

const post = (url: string, body: Record<string, unknown>, as: Someone = admin) =>
  ask(county, 'POST', url, { as, body: commanded(body) });
const get = async (url: string, as: Someone = officer) => (await ask(county, 'GET', url, { as })).json();

const raise = async () => {
  const matterId = county.house.newId();
  const body = commanded({
    matterId,
    placeCode: TOWN,
    text: '路灯坏了两盏',
    category: 'infrastructure.lighting',
  });
  await ask(county, 'POST', '/api/public/matters', { body });
  return matterId;
};
const clockOf = async (matterId: string) => (await get(`/api/matters/${matterId}`)).clock;

const ownLimits = {
  ...DEFAULT_LIMITS,
  levels: {
    ...DEFAULT_LIMITS.levels,
    town: {
      ...DEFAULT_LIMITS.levels.town,
      sign: {
        unit: 'workdays' as const,
        count: 3,
        source: 'county-own' as const,
        said: '镇综治发〔2026〕3号',
      },
    },
  },
};

test('改了时限，不用重启，下一件事就按新的算；已经在走的时钟不动', async () => {
  const before = await raise();
  const { due } = await clockOf(before);
  const changed = await post('/api/settings/limits', { limits: ownLimits, why: '县里发文调整' });
  expect(changed.statusCode, changed.body).toBe(200);
  expect((await clockOf(before)).due).toBe(due);
  expect(dayOf((await clockOf(await raise())).due)).toBe('2026-09-10');
  expect(await get('/api/limits')).toMatchObject({ own: true });
});

test('谁在什么时候因为什么改的，都看得到；改得回去', async () => {
  await post('/api/settings/limits', { limits: DEFAULT_LIMITS, why: '试运行结束' });
  const { versions, limits } = await get('/api/settings/matter.limits');
  expect(limits.levels.town.sign.count).toBe(1);
  expect(versions).toMatchObject([
    { version: 2, byPost: 'system_admin', why: '试运行结束', since: MONDAY },
    { version: 1, why: '县里发文调整' },
  ]);
  const back = await post('/api/settings/matter.limits/take-back', { version: 1, why: '改早了' });
  expect(back.json()).toEqual({ version: 3 });
  expect((await get('/api/limits')).limits.levels.town.sign.said).toBe('镇综治发〔2026〕3号');
  const again = await post('/api/settings/matter.limits/take-back', { version: 3, why: '再退' });
  expect(again.json()).toEqual({ reason: 'is-in-force' });
});

test('别的进程读一次就知道', async () => {
  const other = await openKnowledge(county.house.database, COUNTY);
  await post('/api/settings/banned', { words: ['打分', '排名'], why: '按县里意见' });
  expect(other.now().settings.get('fields.banned')).toBeUndefined();
  await other.reread();
  expect(other.now().settings.get('fields.banned')).toEqual(['打分', '排名']);
});

test('公布下一年放假安排，跨年的暂定期限转正，每件留一步', async () => {
  county.wait(Date.UTC(2026, 11, 30, 1) - county.house.now());
  await renew();
  const matterId = await raise();
  expect(await clockOf(matterId)).toMatchObject({ provisional: true });
  const rest = ['2027-01-01', '2027-02-08'];
  const source = '国办发明电〔2026〕9号';
  const done = await post('/api/settings/calendar', { year: 2027, rest, work: [], source });
  expect(done.json()).toEqual({ version: 2, retimed: 1 });
  const page = await get(`/api/matters/${matterId}`);
  expect(page.clock.provisional).toBe(false);
  expect(page.steps.at(-1)).toMatchObject({ kind: 'retimed', byPost: 'system_admin' });
  expect(county.house.calendar.published).toEqual([2025, 2026, 2027]);
});

/** Sessions that are old by now go on. */
const renew = () =>
  county.god.query('update session set last_used = $1, expires = $2', [
    new Date(county.house.now()),
    new Date(county.house.now() + 8 * DAY),
  ]);

test('承办单位：新设、改名、改办理范围；有没办完的事、有人任职就撤不了', async () => {
  const opened = await post('/api/units', { name: '农业农村局', placeCode: COUNTY, handles: ['agri'] });
  const { code } = opened.json();
  const twice = await post('/api/units', { name: '农业农村局', placeCode: COUNTY, handles: [] });
  expect(twice.json()).toEqual({ reason: 'unit-name-taken' });
  const village = await post('/api/units', { name: '村里的局', placeCode: `${TOWN}200`, handles: [] });
  expect(village.json()).toEqual({ reason: 'not-at-this-level' });
  await post(`/api/units/${code}/change`, { name: '农业局', handles: ['agri', 'flood'] });
  const { units } = await get('/api/units');
  expect(units.find((unit: { code: string }) => unit.code === code)).toMatchObject({
    name: '农业局',
    handles: ['agri', 'flood'],
  });
  const busy = await post(`/api/units/${TOWN}-shuili/retire`, { why: '机构改革' });
  expect(busy.json()).toEqual({ reason: 'unit-has-offices' });
  expect((await post(`/api/units/${code}/retire`, { why: '机构改革' })).statusCode).toBe(200);
  expect((await post(`/api/units/${code}/retire`, { why: '再撤' })).json()).toEqual({
    reason: 'unit-retired',
  });
});

test('只有系统管理员能改；办事的人都能看', async () => {
  const refused = await post('/api/settings/limits', { limits: ownLimits, why: '我来改' }, officer);
  expect(refused.statusCode).toBe(404);
  const chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  await renew();
  expect((await ask(county, 'GET', '/api/settings/calendar', { as: chief })).statusCode).toBe(200);
});
