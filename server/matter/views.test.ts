import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

let county: SmallCounty;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  officer = await county.who('town_officer', PLACES.towns[0]);
});
afterAll(() => county.close());

const save = (name: string, as = officer) =>
  ask(county, 'POST', '/api/views', {
    as,
    body: commanded({ name, address: 'status=open&q=%E6%B0%B4%E7%AE%A1' }),
  });

const names = async (as: Someone): Promise<string[]> =>
  (await ask(county, 'GET', '/api/views', { as })).json().views.map(({ name }: { name: string }) => name);

test('一个名字存一次；别人看不到也删不掉', async () => {
  const { viewId } = (await save('水管')).json();
  expect((await save('水管')).json()).toEqual({ reason: 'name-taken' });
  const other = await county.who('town_officer', PLACES.towns[1]);
  expect(await names(other)).toEqual([]);
  const forget = (as: Someone) =>
    ask(county, 'POST', `/api/views/${viewId}/forget`, { as, body: commanded() });
  expect((await forget(other)).statusCode).toBe(404);
  expect(await names(officer)).toEqual(['水管']);
  expect((await forget(officer)).statusCode).toBe(200);
  expect(await names(officer)).toEqual([]);
});

test('最多二十个；地址以外的东西存不进去', async () => {
  for (let i = 0; i < 20; i += 1) expect((await save(`第${i}个`)).statusCode).toBe(200);
  expect((await save('第二十一个')).json()).toEqual({ reason: 'too-many-views' });
  const body = commanded({ name: '坏', address: 'javascript:alert(1)' });
  expect((await ask(county, 'POST', '/api/views', { as: officer, body })).statusCode).toBe(400);
});
