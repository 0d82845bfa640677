/** 匿名: nothing of who raised it is kept, anywhere (quality: C7). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, HOUR, startOf } from '../../domain/kernel/day.ts';
import { ask, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
  // Not at the beginning of a day.
  county.wait(3 * HOUR + 17 * 60_000 + 4321);
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const AGENT = 'Marked-Agent/7.7 (Tell-Tale)';
const ADDRESS = '203.0.113.77';

const speak = (more: object = {}) =>
  county.app.inject({
    method: 'POST',
    url: '/api/public/anonymous',
    remoteAddress: ADDRESS,
    headers: {
      'content-type': 'application/json',
      'user-agent': AGENT,
      cookie: 'session=tell-tale-cookie; device=tell-tale-device',
    },
    payload: JSON.stringify({
      matterId: randomUUID(),
      commandId: randomUUID(),
      text: '河道里有人倒垃圾',
      placeCode: AREA,
      ...more,
    }),
  });

/** Everything that is stored, as text. */
async function dump(): Promise<string> {
  const { rows } = await county.god.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'`,
  );
  const parts: string[] = [];
  for (const { name } of rows)
    parts.push(
      ...(
        await county.god.query(`select '${name} ' || row_to_json(t)::text as row from "${name}" t`)
      ).rows.map(({ row }: { row: string }) => row),
    );
  return parts.join('\n');
}

test('匿名反映两百件：没有地址、设备、饼干，没有具体时刻，地点只到村', async () => {
  const logged: string[] = [];
  county.app.addHook('onSend', async (_, reply) => {
    logged.push(JSON.stringify(reply.getHeaders()));
  });
  const before = await dump();
  for (let n = 0; n < 200; n += 1) {
    county.wait(1017);
    const answer = await speak();
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
  const added = (await dump()).split('\n').filter((line) => !before.includes(line));
  expect(added.length).toBeGreaterThan(200 * 4);
  const all = added.join('\n');
  for (const trace of [ADDRESS, AGENT, 'tell-tale', AREA]) expect(all).not.toContain(trace);
  for (const headers of logged) expect(headers).not.toContain(ADDRESS);

  // Every moment of what was added is the beginning of a day, or a due day's end.
  const moments = [...all.matchAll(/"(\d{4}-\d\d-\d\dT[\d:.]+\+00:00)"/g)].map(([, text = '']) =>
    Date.parse(text),
  );
  expect(moments.length).toBeGreaterThan(200 * 4);
  const today = startOf(dayOf(county.house.now()));
  expect(moments.filter((at) => at > today && at <= county.house.now())).toEqual([]);
  const { rows } = await county.god.query(
    `select distinct place_code, reported_at from matter where reporter_kind = 'anonymous'`,
  );
  expect(rows).toEqual([{ place_code: VILLAGE, reported_at: new Date(today) }]);
  // Ids made in order of time would tell the time.
  const ids = await county.god.query(
    `select id from matter union select id from command union select id from audit`,
  );
  expect(ids.rows.filter(({ id }) => String(id)[14] !== '4')).toEqual([]);
});

test('带时间的编号不收', async () => {
  expect((await speak({ matterId: newId() })).statusCode).toBe(400);
  expect((await speak({ commandId: newId() })).statusCode).toBe(400);
});

test('凭码查得到、答得上；自己的动作也只记日期', async () => {
  const { followCode } = (await speak()).json() as { followCode: string };
  const cadre = await county.who('village_cadre', VILLAGE);
  const page = await ask(county, 'GET', `/api/public/follow/${followCode}`);
  expect(page.statusCode).toBe(200);
  const { rows } = await county.god.query('select id from matter order by ctid desc limit 1');
  const settled = await ask(county, 'POST', `/api/matters/${rows[0].id}/settle`, {
    as: cadre,
    body: { commandId: newId(), answer: '已经清走' },
  });
  expect(settled.statusCode, settled.body).toBe(200);
  county.wait(26 * HOUR);
  const confirmed = await ask(county, 'POST', `/api/public/follow/${followCode}/confirm`, {
    body: { commandId: randomUUID(), satisfaction: 'satisfied' },
  });
  expect(confirmed.statusCode, confirmed.body).toBe(200);
  const steps = await county.god.query(
    `select at from matter_step where matter_id = $1 and kind = 'confirmed'`,
    [rows[0].id],
  );
  expect(steps.rows).toEqual([{ at: new Date(startOf(dayOf(county.house.now()))) }]);
});

test('同一条命令发两次，只有一件', async () => {
  const same = { matterId: randomUUID(), commandId: randomUUID() };
  const [one, two] = [await speak(same), await speak(same)];
  expect(two.body).toBe(one.body);
});
