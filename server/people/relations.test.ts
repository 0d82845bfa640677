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
import { relationsOf } from './store.ts';

let county: SmallCounty;
let chief: Someone;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  officer = await county.who('town_officer', PLACES.towns[0] ?? '');
});
afterAll(() => county.close());

const declare = (as: Someone, otherId: string) =>
  ask(county, 'POST', '/api/me/relations', { as, body: commanded({ otherId, kind: 'sibling' }) });

const relativesOf = (personId: string) =>
  county.house.database.transaction({ county: COUNTY }, (tx) => relationsOf(tx, COUNTY, personId));

test('一方申报，两个方向都要回避；不用对方确认', async () => {
  expect((await declare(chief, officer.office.personId)).statusCode).toBe(200);
  expect(await relativesOf(chief.office.personId)).toEqual([officer.office.personId]);
  expect(await relativesOf(officer.office.personId)).toEqual([chief.office.personId]);
});

test('申报只有本人和安全管理员看得到，对方也看不到', async () => {
  const mine = await ask(county, 'GET', '/api/me/relations', { as: chief });
  expect(mine.json()).toMatchObject({ relations: [{ kind: 'sibling', withdrawnAt: null }] });
  const theirs = await ask(county, 'GET', '/api/me/relations', { as: officer });
  expect(theirs.json()).toEqual({ relations: [] });
  const security = await county.who('security_admin', COUNTY);
  const all = await ask(county, 'GET', '/api/relations', { as: security });
  expect(all.json().relations).toHaveLength(1);
  const system = await county.who('system_admin', COUNTY);
  expect((await ask(county, 'GET', '/api/relations', { as: system })).statusCode).toBe(404);
});

test('自己、没有任职的人、申报过的人，都不能申报', async () => {
  expect((await declare(chief, chief.office.personId)).json()).toEqual({ reason: 'yourself' });
  expect((await declare(chief, county.house.newId())).json()).toEqual({ reason: 'holds-no-office' });
  expect((await declare(chief, officer.office.personId)).json()).toEqual({ reason: 'declared-before' });
});

test('撤回要说理由，撤回以后不再回避，记录还在；别人撤不了', async () => {
  const { relations } = (await ask(county, 'GET', '/api/me/relations', { as: chief })).json();
  const url = `/api/me/relations/${relations[0].relationId}/withdraw`;
  const withdraw = (as: Someone) => ask(county, 'POST', url, { as, body: commanded({ why: '认错了人' }) });
  expect((await withdraw(officer)).statusCode).toBe(404);
  expect((await withdraw(chief)).statusCode).toBe(200);
  expect((await withdraw(chief)).statusCode).toBe(404);
  expect(await relativesOf(chief.office.personId)).toEqual([]);
  const after = await ask(county, 'GET', '/api/me/relations', { as: chief });
  expect(after.json().relations).toMatchObject([{ withdrawnWhy: '认错了人' }]);
});
