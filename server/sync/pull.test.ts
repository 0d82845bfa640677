/** 拉取: a phone holds what its office carries, all of it and nothing else, whatever happened meanwhile. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdingsOf } from '../../domain/sync/holdings.ts';
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

const [AREA = '', NEXT = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;

let county: SmallCounty;
let chief: Someone;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(() => county?.close());

async function raised(as: Someone, more: Record<string, unknown> = {}): Promise<string> {
  const matterId = newId();
  const body = commanded({ matterId, text: '路灯坏了两盏', category: 'infrastructure.lighting', ...more });
  const reply = await ask(county, 'POST', '/api/matters', { as, body });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return matterId;
}

/** So many more of a matter, in one transaction. */
async function copies(count: number, matterId: string): Promise<void> {
  const { rows } = await county.god.query(
    `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
     where table_name = 'matter' and is_generated = 'NEVER' and column_name not in ('id', 'no', 'changed')`,
  );
  const { names } = rows[0];
  await county.god.query(
    `insert into matter (id, no, ${names}) select gen_random_uuid(), 'copy ' || n, ${names}
     from matter, generate_series(1, ${count}) n where id = $1`,
    [matterId],
  );
}

test('the first pull brings places, settings and the own matters; the next one nothing', async () => {
  const own = await raised(chief);
  const next = await raised(await county.who('area_chief', NEXT));
  const phone = new Phone(county, chief);
  const first = await phone.pullAll();
  expect(first.anew).toBe(true);
  expect(phone.matters()).toContain(own);
  expect(phone.matters()).not.toContain(next);
  expect(phone.held.has(`place ${AREA}`)).toBe(true);
  expect(phone.held.has('setting matter.limits')).toBe(true);
  expect(holdingsOf(phone.held.values())).toEqual(first.holds);
  const second = await phone.pullAll();
  expect([second.anew, second.puts]).toEqual([false, []]);
});

test('what changed comes again as its page reads now', async () => {
  const phone = new Phone(county, chief);
  const matterId = await raised(chief);
  await phone.pullAll();
  await ask(county, 'POST', `/api/matters/${matterId}/settle`, {
    as: chief,
    body: commanded({ answer: '换了灯泡' }),
  });
  const { puts } = await phone.pullAll();
  expect(puts.map(({ id }) => id)).toEqual([matterId]);
  const page = await ask(county, 'GET', `/api/matters/${matterId}`, { as: chief });
  const { acts, ...rest } = page.json();
  const { acts: carried, ...record } = { acts: {}, ...puts[0]?.record };
  expect(record).toEqual(rest);
  expect({ ...carried, publish: acts.publish }).toEqual(acts);
});

test('what is sensitive or sealed is not carried, and nothing tells of it', async () => {
  const before = await new Phone(county, cadre).pullAll();
  const hard = await raised(chief, { category: 'hardship.temporary_aid', text: '家里主要劳力住院了' });
  const about = await raised(chief, { text: '组长办事不公', about: { post: 'group_head' } });
  const phone = new Phone(county, cadre);
  const after = await phone.pullAll();
  expect(phone.matters()).not.toContain(hard);
  expect(phone.matters()).not.toContain(about);
  expect(after.holds).toEqual(before.holds);
});

test('a matter that becomes sensitive is dropped after the sums differ, without being named (41)', async () => {
  const matterId = await raised(chief);
  const phone = new Phone(county, cadre);
  await phone.pullAll();
  expect(phone.matters()).toContain(matterId);
  await county.god.query(`update matter set data_class = 'P3' where id = $1`, [matterId]);
  const pulled = await phone.pullAll();
  expect(JSON.stringify(pulled)).not.toContain(matterId);
  expect(holdingsOf(phone.held.values())).not.toEqual(pulled.holds);
  const held = [...phone.held.values()].map(({ kind, id, version }) => ({ kind, id, version }));
  const compared = await ask(county, 'POST', '/api/sync/compare', { as: cadre, body: { held } });
  expect(compared.json().drop).toEqual([{ kind: 'matter', id: matterId }]);
  const never = { kind: 'matter', id: newId(), version: '1' };
  const asked = await ask(county, 'POST', '/api/sync/compare', {
    as: cadre,
    body: { held: [...held, never] },
  });
  expect(asked.json().drop).toContainEqual({ kind: 'matter', id: never.id });
});

test('two thousand rows of one transaction come in pages, and the pull ends (19)', async () => {
  await copies(2000, await raised(chief));
  const phone = new Phone(county, cadre);
  const first = await phone.pull();
  expect(first.puts.length).toBeLessThanOrEqual(500);
  const { holds } = await phone.pullAll();
  expect(phone.matters().length).toBeGreaterThan(2000);
  expect(holdingsOf(phone.held.values())).toEqual(holds);
  await county.god.query(`delete from matter where no like 'copy %'`);
});

test('a transaction that stays open is seen later, and holds up nothing else (20)', async () => {
  const phone = new Phone(county, chief);
  await phone.pullAll();
  const slow = await raised(chief);
  await county.god.query('begin');
  await county.god.query(
    `update matter set title = '慢的一件', changed = pg_current_xact_id() where id = $1`,
    [slow],
  );
  for (let round = 0; round < 3; round += 1) {
    const meanwhile = await raised(chief);
    await phone.pullAll();
    expect(phone.held.has(`matter ${meanwhile}`)).toBe(true);
  }
  expect(phone.held.get(`matter ${slow}`)?.record).not.toMatchObject({ title: '慢的一件' });
  await county.god.query('commit');
  await phone.pullAll();
  expect(phone.held.get(`matter ${slow}`)?.record).toMatchObject({ title: '慢的一件' });
});

test('a right that ends between two pages ends the reading there (41)', async () => {
  const ending = await county.who('village_cadre', PLACES.villages[1] ?? '');
  await copies(600, await raised(await county.who('area_chief', PLACES.areas[2] ?? '')));
  const phone = new Phone(county, ending);
  expect((await phone.pull()).more).toBe(true);
  await county.god.query(`update office set valid_to = '2026-09-06' where id = $1`, [ending.office.id]);
  expect(await phone.pull()).toMatchObject({ status: 401 });
  expect((await new Phone(county, ending).pull()).status).toBe(401);
  await county.god.query(`delete from matter where no like 'copy %'`);
});

test('another office is another scope: read anew, and the old one leaves (16, 17)', async () => {
  const phone = new Phone(county, chief);
  await phone.pullAll();
  phone.as = await county.who('area_chief', NEXT);
  phone.device = newId();
  phone.ticket = null;
  const page = await phone.pull();
  expect(page.anew).toBe(true);
  expect([...phone.held.keys()].filter((name) => name === `place ${AREA}`)).toEqual([]);
});

test('a cursor of nobody, or one that was changed, reads from the beginning', async () => {
  const phone = new Phone(county, chief);
  await phone.pullAll();
  const good = phone.cursor ?? '';
  for (const cursor of ['', 'x.y', good.slice(0, -2), `A${good.slice(1)}`, '..', `${good.split('.')[0]}.`]) {
    expect((await phone.pull({ cursor })).anew).toBe(true);
  }
});

test('a database put back from a copy is another history: phones read anew and send again (21, A6)', async () => {
  const phone = new Phone(county, chief);
  const { epoch } = await phone.pullAll();
  await county.god.query('select pg_current_xact_id()');
  const ahead = await forge(phone.cursor ?? '');
  const after = await phone.pull({ cursor: ahead });
  const later = await phone.pull();
  expect(after.anew).toBe(true);
  expect(later.epoch).not.toBe(epoch);
  expect((await new Phone(county, chief).pull()).epoch).toBe(later.epoch);
});

/** A cursor as this server would have written it had it come further. */
async function forge(cursor: string): Promise<string> {
  const { readPullCursor, writePullCursor } = await import('./cursor.ts');
  const read = readPullCursor(county.house, cursor);
  if (read === undefined) throw new Error('not ours');
  return writePullCursor(county.house, { ...read, from: read.from + 1_000_000n });
}

test('the county works online; a scope too large for a phone is refused (34)', async () => {
  const centre = new Phone(county, await county.who('centre_officer', PLACES.county));
  expect((await centre.pull()).status).toBe(404);
  await copies(5001, await raised(chief));
  expect(await new Phone(county, cadre).pull()).toMatchObject({ status: 409, reason: 'too-much' });
  await county.god.query(`delete from matter where no like 'copy %'`);
});

test('a cursor of a year ago brings what changed since, and what is over is let go by the sums (37)', async () => {
  const phone = new Phone(county, chief);
  const [over, open] = [await raised(chief), await raised(chief)];
  await ask(county, 'POST', `/api/matters/${over}/settle`, {
    as: chief,
    body: commanded({ answer: '换了' }),
  });
  await phone.pullAll();
  expect(phone.held.has(`matter ${over}`)).toBe(true);
  county.wait(365 * 86_400_000);
  phone.as = await county.who('area_chief', AREA);
  const fresh = await raised(phone.as);
  const pulled = await phone.pullAll();
  expect(pulled.anew).toBe(false);
  expect(phone.matters()).toEqual(expect.arrayContaining([open, fresh]));
  const held = [...phone.held.values()].map(({ kind, id, version }) => ({ kind, id, version }));
  expect(holdingsOf(held)).not.toEqual(pulled.holds);
  const compared = await ask(county, 'POST', '/api/sync/compare', { as: phone.as, body: { held } });
  expect(compared.json().drop).toContainEqual({ kind: 'matter', id: over });
});
