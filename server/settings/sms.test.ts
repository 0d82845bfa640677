import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  COUNTY,
  commanded,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';

let county: SmallCounty;
let admin: Someone;
beforeAll(async () => {
  county = await smallCounty();
  admin = await county.who('system_admin', COUNTY);
});
afterAll(() => county.close());

const post = (url: string, body: Record<string, unknown>) =>
  ask(county, 'POST', url, { as: admin, body: commanded(body) });

/** A text signed with a secret, whatever it says. */
async function inbound(secret: string): Promise<number> {
  const body = { phone: '13700009999', text: '1', at: county.house.now() };
  const signature = createHmac('sha256', secret).update(JSON.stringify(body)).digest('hex');
  const headers = { 'x-signature': signature, 'content-type': 'application/json' };
  return (
    await county.app.inject({
      method: 'POST',
      url: '/api/sms/inbound',
      headers,
      payload: JSON.stringify(body),
    })
  ).statusCode;
}

test('密钥只在换的时候给一次；换了旧的马上不认，停了就没有这个接口', async () => {
  const first = (await post('/api/settings/sms/renew', { why: '接通短信网关' })).json().secret;
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await inbound(first)).toBe(200);
  const second = (await post('/api/settings/sms/renew', { why: '换人保管' })).json().secret;
  expect([await inbound(first), await inbound(second)]).toEqual([404, 200]);
  const shown = await ask(county, 'GET', '/api/settings/sms', { as: admin });
  expect(shown.json()).toMatchObject({
    isSet: true,
    versions: [{ why: '换人保管' }, { why: '接通短信网关' }],
  });
  for (const secret of [first, second]) expect(shown.body).not.toContain(secret);
  await post('/api/settings/sms/stop', { why: '合同到期' });
  expect(await inbound(second)).toBe(404);
  expect((await ask(county, 'GET', '/api/settings/sms', { as: admin })).json().isSet).toBe(false);
});

test('同一个请求再发一次，给的还是那一个；库里哪里都没有它', async () => {
  const body = commanded({ why: '接通短信网关' });
  const renew = () => ask(county, 'POST', '/api/settings/sms/renew', { as: admin, body });
  const { secret } = (await renew()).json();
  expect((await renew()).json().secret).toBe(secret);
  const { rows: tables } = await county.god.query(
    "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  for (const { table_name } of tables) {
    const { rows } = await county.god.query(
      `select 1 from "${table_name}" t where t::text like '%' || $1 || '%' limit 1`,
      [secret],
    );
    expect([table_name, rows.length]).toEqual([table_name, 0]);
  }
});
