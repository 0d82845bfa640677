/** 调阅留痕: personal data and its record stand in one transaction. As many lines as openings; no line, no data. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';

const NAME = '阮秋实';
const PHONE = '13912345678';

let county: SmallCounty;
let chief: Someone;
let matterId: string;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  matterId = newId();
  const body = commanded({
    matterId,
    text: '水管坏了请来看看',
    category: 'utilities.water',
    placeCode: chief.office.placeCode,
    name: NAME,
    phone: PHONE,
  });
  const said = await ask(county, 'POST', '/api/public/matters', { body });
  expect(said.statusCode, said.body).toBe(200);
});
afterEach(async () => {
  for (const table of ['matter_access', 'audit'])
    await county.god.query(`grant select, insert on ${table} to xiezhi_app`);
});
afterAll(() => county?.close());

const open = (as: Someone = chief) =>
  ask(county, 'POST', `/api/matters/${matterId}/open`, { as, body: { what: 'reporter', purpose: 'handle' } });

const countOf = async (table: string, where = 'true'): Promise<number> =>
  Number((await county.god.query(`select count(*) from ${table} where ${where}`)).rows[0].count);
const lines = async () => [await countOf('matter_access'), await countOf('audit', "act = 'matter.open'")];

test('看了几次，就有几行；看不到的人不留行', async () => {
  const before = await lines();
  const replies = await Promise.all(Array.from({ length: 40 }, () => open()));
  expect(replies.map(({ statusCode }) => statusCode)).toEqual(replies.map(() => 200));
  expect(replies[0]?.json()).toEqual({ name: NAME, phone: PHONE });
  expect(await lines()).toEqual(before.map((count) => count + 40));

  const stranger = await county.who('area_chief', PLACES.areas[3] ?? '');
  expect((await open(stranger)).statusCode).toBe(404);
  expect(await lines()).toEqual(before.map((count) => count + 40));
});

test.each(['matter_access', 'audit'])('%s 写不进去，就看不到，也没有半行', async (table) => {
  const before = await lines();
  await county.god.query(`revoke insert on ${table} from xiezhi_app`);
  const replies = await Promise.all(Array.from({ length: 10 }, () => open()));
  for (const { statusCode, body } of replies) {
    expect(statusCode).toBeGreaterThanOrEqual(500);
    expect(body).not.toContain(NAME);
    expect(body).not.toContain(PHONE);
  }
  expect(await lines()).toEqual(before);
});

test('没有开过的页面、列表、导出里没有姓名电话', async () => {
  for (const path of [`/api/matters/${matterId}`, '/api/matters', '/api/waiting']) {
    const { statusCode, body } = await ask(county, 'GET', path, { as: chief });
    expect(statusCode).toBe(200);
    expect(body).not.toContain(NAME);
    expect(body).not.toContain(PHONE);
  }
});

/** One more named report in the chief's area; answers its id and number. */
async function another(): Promise<{ id: string; no: string }> {
  const id = newId();
  const body = commanded({
    matterId: id,
    text: '水管坏了请来看看',
    category: 'utilities.water',
    placeCode: chief.office.placeCode,
    name: NAME,
    phone: PHONE,
  });
  const said = await ask(county, 'POST', '/api/public/matters', { body });
  return { id, no: (said.json() as { no: string }).no };
}

const openOne = (id: string) =>
  ask(county, 'POST', `/api/matters/${id}/open`, {
    as: chief,
    body: { what: 'reporter', purpose: 'handle' },
  });

async function alarms(): Promise<string[]> {
  const audit = await county.who('audit_admin', PLACES.county);
  const told = await ask(county, 'GET', '/api/audit/alarms', { as: audit });
  return (told.json() as { alarms: { alarm: string }[] }).alarms.map(({ alarm }) => alarm);
}

test('一小时打开三十一件，审计管理员马上看到一次警示；过一小时重新算', async () => {
  county.wait(2 * 3_600_000);
  const matters = [];
  for (let n = 0; n < 32; n += 1) matters.push(await another());
  for (const { id } of matters.slice(0, 30)) expect((await openOne(id)).statusCode).toBe(200);
  await openOne(matters[0]?.id ?? '');
  expect(await alarms()).toEqual([]);
  expect((await openOne(matters[30]?.id ?? '')).json()).toEqual({ name: NAME, phone: PHONE });
  expect(await alarms()).toEqual(['alarm.many-openings']);
  await openOne(matters[31]?.id ?? '');
  expect(await alarms()).toEqual(['alarm.many-openings']);
  county.wait(3_600_001);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  await openOne(matters[0]?.id ?? '');
  expect(await alarms()).toEqual(['alarm.many-openings']);
});

test('打开诱饵，马上有警示；诱饵的单子只有审计管理员看得到', async () => {
  const audit = await county.who('audit_admin', PLACES.county);
  const decoy = await another();
  const set = await ask(county, 'POST', '/api/audit/decoys', {
    as: audit,
    body: commanded({ decoys: [decoy.no], why: '年度检查' }),
  });
  expect(set.statusCode, set.body).toBe(200);
  const before = await alarms();
  await openOne(decoy.id);
  expect(await alarms()).toEqual(['alarm.decoy', ...before]);
  const admin = await county.who('system_admin', PLACES.county);
  expect((await ask(county, 'GET', '/api/audit/alarms', { as: admin })).statusCode).toBe(404);
  expect((await ask(county, 'GET', '/api/settings/access.decoys', { as: admin })).statusCode).toBe(400);
});

const act = async (as: Someone, id: string, verb: string, body = {}): Promise<void> => {
  const done = await ask(county, 'POST', `/api/matters/${id}/${verb}`, { as, body: commanded(body) });
  expect(done.statusCode, done.body).toBe(200);
};

/** One more, answered, whose reporter is to be asked by text. */
async function askedByText(): Promise<string> {
  const { id } = await another();
  await act(chief, id, 'accept');
  await act(chief, id, 'answer', { answer: '已经修好' });
  await act(chief, id, 'ask-by-sms');
  return id;
}

test('一次取走三十个电话也是打开三十件：再看一个就有警示；里面有诱饵，当场就有', async () => {
  county.wait(2 * 3_600_000);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  const take = () => ask(county, 'POST', '/api/sms/take', { as: chief, body: {} });
  const queued: string[] = [];
  for (let n = 0; n < 30; n += 1) queued.push(await askedByText());
  const before = await alarms();

  const taken = (await take()).json() as { texts: { phone: string }[] };
  expect(taken.texts.map(({ phone }) => phone)).toEqual(queued.map(() => PHONE));
  const per = await countOf('matter_access', `matter_id = any('{${queued.join()}}')`);
  expect(per).toBe(30);
  await take();
  expect(await alarms()).toEqual(before);

  await openOne((await another()).id);
  expect(await alarms()).toEqual(['alarm.many-openings', ...before]);

  county.wait(3_600_001);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  const { rows } = await county.god.query<{ no: string }>('select no from matter where id = $1', [queued[7]]);
  const audit = await county.who('audit_admin', PLACES.county);
  const decoys = { decoys: [rows[0]?.no], why: '年度检查' };
  await ask(county, 'POST', '/api/audit/decoys', { as: audit, body: commanded(decoys) });
  await take();
  expect(await alarms()).toEqual(['alarm.decoy', 'alarm.many-openings', ...before]);
});
