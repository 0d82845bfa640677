/** 村民名册: through HTTP, on a real database: whose it is, what a file brings, and what is gone when somebody is struck off. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { actedOn, broughtIn } from '../../tests/support/intake.ts';
import { enteredRoll } from '../../tests/support/roll.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

const [VILLAGE = '', NEXT = ''] = PLACES.villages;
const [GROUP = ''] = PLACES.groups;
const cadre = () => county.who('village_cadre', VILLAGE);

const listed = async (query = '') =>
  (await ask(county, 'GET', `/api/roll${query}`, { as: await cadre() })).json();

test('本村和监督它的看得到，看一次留一条记录；镇里、县里、别的村看不到', async () => {
  const [first] = await enteredRoll(county, await cadre(), GROUP, 3);
  expect(await listed()).toMatchObject({
    counts: { all: 6, adults: 6, households: 3, representatives: 3, members: 6, eve: 0 },
  });
  expect((await listed('?which=represents')).entries).toHaveLength(3);
  expect((await listed(`?q=${encodeURIComponent('甲1')}`)).entries).toHaveLength(1);
  const supervisor = await county.who('supervisor', VILLAGE);
  expect((await ask(county, 'GET', '/api/roll', { as: supervisor })).json().counts.all).toBe(6);
  const next = await county.who('village_cadre', NEXT);
  expect((await ask(county, 'GET', '/api/roll', { as: next })).json().counts.all).toBe(0);
  const town = await county.who('town_officer', PLACES.towns[0]);
  expect((await ask(county, 'GET', '/api/roll', { as: town })).statusCode).toBe(404);
  const strike = { as: next, body: commanded() };
  expect((await ask(county, 'POST', `/api/roll/${first?.entryId}/strike`, strike)).statusCode).toBe(404);
  const { rows } = await county.god.query(`select count(*)::int as n from audit where act = 'roll.list'`);
  expect(rows[0].n).toBeGreaterThan(2);
});

test('改的时候别人改过了，两边都看得见；划掉的人一个字也不留', async () => {
  const [entry] = (await listed()).entries;
  const { entryId, placeName: _, adult: __, ...fields } = entry;
  const url = `/api/roll/${entryId}`;
  const change = (more: object) => ({ ...fields, ...more });
  const as = await cadre();
  expect(
    (await ask(county, 'POST', url, { as, body: commanded(change({ member: false })) })).json(),
  ).toMatchObject({ version: 2 });
  const late = await ask(county, 'POST', url, { as, body: commanded(change({ represents: false })) });
  expect(late.statusCode).toBe(409);
  expect(late.json()).toMatchObject({ reason: 'changed-meanwhile', now: { version: 2, member: false } });
  await ask(county, 'POST', `${url}/strike`, { as, body: commanded() });
  const { rows } = await county.god.query('select count(*)::int as n from roll_entry where id = $1', [
    entryId,
  ]);
  expect(rows[0].n).toBe(0);
});

test('名册可以用文件搬入：新的、变的、不收的分得清，撤销后和原来一样', async () => {
  const admin = await county.who('system_admin', PLACES.county);
  const before = (await county.god.query('select name, household, represents from roll_entry order by 1, 2'))
    .rows;
  const file = [
    '地方代码,户号,姓名,出生年,户代表,村民代表,集体成员',
    `${GROUP},1,村民甲2,1961,,是,`,
    `${GROUP},21,新来的,1980,是,,`,
    `${GROUP},21,写错的,八零年,,,`,
    `${PLACES.areas[0]},22,写到片的,1980,,,`,
  ].join('\n');
  const page = await broughtIn(county, admin, 'roll', Buffer.from(file));
  expect(page.counts).toMatchObject({ created: 1, changed: 1, refused: 2 });
  await actedOn(county, admin, page, ['confirm', { without: 2 }]);
  const brought = (await listed('?which=represents')).entries.map(({ name }: { name: string }) => name);
  expect(brought).toContain('村民甲2');
  expect((await ask(county, 'GET', '/api/roll', { as: admin })).statusCode).toBe(404);
  await actedOn(county, admin, page, ['undo', { why: '传错了村' }]);
  const after = (await county.god.query('select name, household, represents from roll_entry order by 1, 2'))
    .rows;
  expect(after).toEqual(before);
});
