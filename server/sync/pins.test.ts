/** 随身带: a town's phones carry what the town chose, all of them the same, and nothing else; nobody is named beside it. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { holdingsOf } from '../../domain/sync/holdings.ts';
import { MOST_PINNED } from '../../domain/sync/pin.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import { newId } from '../kit/id.ts';

const [TOWN = '', NEXT_TOWN = ''] = PLACES.towns;

let county: SmallCounty;
let town: Someone;
let chief: Someone;
beforeAll(async () => {
  county = await smallCounty();
  town = await county.who('town_officer', TOWN);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
});
afterAll(() => county?.close());
beforeEach(async () => {
  await county.god.query('delete from town_pin');
});

async function raised(more: Record<string, unknown> = {}, as = chief): Promise<string> {
  const matterId = newId();
  const said = { matterId, text: '路灯坏了两盏', category: 'infrastructure.lighting', ...more };
  const reply = await ask(county, 'POST', '/api/matters', { as, body: commanded(said) });
  expect(reply.statusCode, reply.body).toBe(200);
  return matterId;
}

const pin = (matterId: string, pinned = true, as = town) =>
  ask(county, 'POST', `/api/sync/pins/${matterId}`, { as, body: commanded({ pinned }) });

async function carried(as = town): Promise<Phone> {
  const phone = new Phone(county, as);
  const { holds } = await phone.pullAll();
  expect(holdingsOf(phone.held.values())).toEqual(holds);
  return phone;
}

test('镇里选了的在手机里，别的没有；取下来就走', async () => {
  const [kept, other] = [await raised(), await raised()];
  expect((await pin(kept)).statusCode).toBe(200);
  const phone = await carried();
  expect(phone.matters()).toEqual([kept]);
  expect(phone.held.get(`pin ${kept}`)?.record).toEqual({ matterId: kept });
  expect(JSON.stringify([...phone.held])).not.toContain(other);
  expect((await pin(kept, false)).statusCode).toBe(200);
  const { holds } = await phone.pullAll();
  expect(holdingsOf(phone.held.values())).not.toEqual(holds);
  expect((await carried()).matters()).toEqual([]);
});

test('名单是镇里的：表里只有镇和事项，没有人；别的镇看不到也选不了', async () => {
  const kept = await raised();
  await pin(kept);
  const { rows } = await county.god.query('select * from town_pin');
  expect(rows).toEqual([{ county_code: county.house.county, town_code: TOWN, matter_id: kept }]);
  const next = await county.who('town_officer', NEXT_TOWN);
  expect((await carried(next)).matters()).toEqual([]);
  expect((await pin(kept, true, next)).statusCode).toBe(404);
  expect((await pin(newId())).statusCode).toBe(404);
  const cadre = await county.who('village_cadre', PLACES.villages[0] ?? '');
  expect((await pin(kept, true, cadre)).statusCode).toBe(404);
  expect([...(await carried(cadre)).held.keys()].filter((name) => name.startsWith('pin'))).toEqual([]);
});

test('敏感的选了也不上手机，名单里也看不出', async () => {
  const hard = await raised({ category: 'hardship.temporary_aid', text: '家里主要劳力住院了' });
  const plain = await raised();
  await pin(plain);
  await county.god.query('insert into town_pin values ($1, $2, $3)', [county.house.county, TOWN, hard]);
  expect(JSON.stringify([...(await carried()).held])).not.toContain(hard);
  await county.god.query(`update matter set data_class = 'P3' where id = $1`, [plain]);
  expect((await carried()).matters()).toEqual([]);
});

test('满了就说满了；再点一次已经带着的不算多，取下一件又能加；两个人同时加，不会多出来', async () => {
  const [first, second, third] = [await raised(), await raised(), await raised()];
  const { rows } = await county.god.query(
    `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
     where table_name = 'matter' and is_generated = 'NEVER' and column_name not in ('id', 'no', 'changed')`,
  );
  const { names } = rows[0];
  await county.god.query(
    `with made as (insert into matter (id, no, ${names}) select gen_random_uuid(), 'copy ' || n, ${names}
       from matter, generate_series(1, $2::int) n where id = $1 returning county_code, id)
     insert into town_pin select county_code, $3, id from made`,
    [first, MOST_PINNED - 1, TOWN],
  );
  const both = await Promise.all([pin(second), pin(third)]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  const [kept, left] = both[0]?.statusCode === 200 ? [second, third] : [third, second];
  expect((await pin(left)).json()).toMatchObject({ reason: 'pins-full' });
  expect((await pin(kept)).statusCode).toBe(200);
  expect((await pin(kept, false)).statusCode).toBe(200);
  expect((await pin(left)).statusCode).toBe(200);
  expect((await carried()).matters()).toHaveLength(MOST_PINNED);
});

test('随身带的，没有信号时补充的一句，回来只添一次', async () => {
  const kept = await raised();
  await pin(kept);
  const phone = await carried();
  const said = phone.saved('matter.add-note', {
    params: { matterId: kept },
    body: { text: '路上看了，灯杆也歪了' },
  });
  const first = await phone.push([said]);
  const again = await phone.push([said]);
  expect([first, again].map(({ outcomes: [one] }) => one?.outcome)).toEqual(['APPLIED', 'REPLAYED']);
  const { notes } = (await ask(county, 'GET', `/api/matters/${kept}/notes`, { as: town })).json();
  expect(notes.map(({ text }: { text: string }) => text)).toEqual(['路上看了，灯杆也歪了']);
});

test('两个镇并成一个，随身带的名单跟着走，两边都带的是一件', async () => {
  const next = await county.who('town_officer', NEXT_TOWN);
  const there = await raised({}, await county.who('area_chief', PLACES.areas.at(-1) ?? ''));
  const here = await raised();
  await pin(here);
  await pin(there, true, next);
  const system = await county.who('system_admin', PLACES.county);
  const joined = await ask(county, 'POST', `/api/places/${TOWN}/join`, {
    as: system,
    body: commanded({ into: NEXT_TOWN }),
  });
  expect(joined.statusCode, joined.body).toBe(200);
  expect((await carried(next)).matters().sort()).toEqual([here, there].sort());
});
