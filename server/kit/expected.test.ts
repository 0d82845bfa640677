import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { beginSession } from './session.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [VILLAGE = ''] = PLACES.villages;
const LIST = '/api/matters';

test('用过一次的会话，第二次照样先核对：结束了、换了职务、职务到期，都立刻按新的办', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const status = async () => (await ask(county, 'GET', LIST, { as: cadre })).statusCode;
  expect([await status(), await status()]).toEqual([200, 200]);

  await county.god.query(`update office set valid_to = '2020-01-01' where id = $1`, [cadre.office.id]);
  expect(await status()).toBe(401);
  await county.god.query('update office set valid_to = null where id = $1', [cadre.office.id]);
  expect([await status(), await status()]).toEqual([200, 200]);

  const clerk = await county.who('system_admin', PLACES.county);
  await county.god.query('update session set office_id = $1 where office_id = $2', [
    clerk.office.id,
    cadre.office.id,
  ]);
  expect(await status()).toBe(404);
  await county.god.query('delete from session');
  expect(await status()).toBe(401);
});

test('照旧职务能办、照新职务不能办的，不办，一条不留', async () => {
  const [village = '', other = ''] = PLACES.villages;
  const cadre = await county.who('village_cadre', village);
  const next = await county.who('village_cadre', other);
  const say = (commandId: string, matterId: string) =>
    ask(county, 'POST', LIST, {
      as: next,
      body: { commandId, matterId, text: '桥面裂了一道缝', placeCode: other },
    });
  const ids = () => [county.house.newId(), county.house.newId()] as const;
  expect((await say(...ids())).statusCode).toBe(200);
  await county.god.query('update session set office_id = $1 where office_id = $2', [
    cadre.office.id,
    next.office.id,
  ]);
  const [command, matter] = ids();
  expect((await say(command, matter)).statusCode).toBe(409);
  const { rows } = await county.god.query(
    'select id from matter where id = $1 union all select id from command where id = $2',
    [matter, command],
  );
  expect(rows).toEqual([]);
});

test('会话改绑了设备，没有新设备的证明就不算数', async () => {
  const { office } = await county.who('village_cadre', VILLAGE);
  const { token } = await county.house.database.transaction({ county: PLACES.county }, (tx) =>
    beginSession(tx, county.house, { office, client: 'test' }),
  );
  const as = { office, cookie: `session=${token}` };
  const status = async () => (await ask(county, 'GET', LIST, { as })).statusCode;
  expect([await status(), await status()]).toEqual([200, 200]);
  await county.god.query("update session set device_key = '\\x0102'");
  expect(await status()).toBe(401);
});
