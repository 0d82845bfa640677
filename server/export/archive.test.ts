import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { unzipped } from '../../tests/support/zip.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
let system: Someone;
let security: Someone;
beforeAll(async () => {
  county = await smallCounty();
  system = await county.who('system_admin', PLACES.county);
  security = await county.who('security_admin', PLACES.county);
  for (let n = 0; n < 620; n += 1)
    await ask(county, 'POST', '/api/public/matters', {
      body: commanded({
        matterId: newId(),
        placeCode: PLACES.areas[n % PLACES.areas.length],
        text: '路塌了请来看看',
        category: n % 5 === 0 ? 'hardship.temporary_aid' : 'infrastructure.road',
        name: '王小明',
        phone: '13700001111',
      }),
    });
  await county.house.files.put(Buffer.from('a picture'));
});
afterAll(() => county.close());

const post = (as: Someone, url: string, body = {}) => ask(county, 'POST', url, { as, body: commanded(body) });
const asked = async () =>
  (await post(system, '/api/archives', { why: '每季度移交一次' })).json().archiveId as string;
const take = (id: string) => ask(county, 'GET', `/api/archives/${id}/file`, { as: system });

test('一个人要，另一个人一天之内准，要的人才取得到；没准的、过期的都取不到', async () => {
  const id = await asked();
  expect((await take(id)).json()).toEqual({ reason: 'not-approved-yet' });
  expect((await post(security, `/api/archives/${id}/approve`)).statusCode).toBe(200);
  expect((await post(security, `/api/archives/${id}/approve`)).json()).toEqual({ reason: 'approved-before' });
  const file = await take(id);
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-disposition']).toContain('attachment');
});

test('要的人自己也管安全，也不能自己准', async () => {
  const id = await asked();
  await county.god.query('update office set person_id = $1 where id = $2', [
    system.office.personId,
    security.office.id,
  ]);
  await county.god.query('update session set person_id = $1 where office_id = $2', [
    system.office.personId,
    security.office.id,
  ]);
  expect((await post(security, `/api/archives/${id}/approve`)).json()).toEqual({ reason: 'same-person' });
  for (const table of ['office', 'session'])
    await county.god.query(
      `update ${table} set person_id = $1 where ${table === 'office' ? 'id' : 'office_id'} = $2`,
      [security.office.personId, security.office.id],
    );
});

test('存档读回来：每张表的行数和库里一样，每个成员都对得上清单里的摘要；没有口令和会话', async () => {
  const id = await asked();
  await post(security, `/api/archives/${id}/approve`);
  const members = unzipped((await take(id)).rawPayload);
  const manifest = JSON.parse(members.get('manifest.json')?.toString() ?? '{}') as {
    members: { path: string; sha256: string; bytes: number; rows?: number }[];
  };
  expect(manifest.members.map(({ path }) => path).sort()).toEqual(
    [...members.keys()].filter((path) => path !== 'manifest.json').sort(),
  );
  for (const { path, sha256, bytes } of manifest.members) {
    const content = members.get(path) ?? Buffer.alloc(0);
    expect([createHash('sha256').update(content).digest('hex'), content.length], path).toEqual([
      sha256,
      bytes,
    ]);
  }
  const { rows: tables } = await county.god.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname not in ('migration', 'session', 'matter_words')`,
  );
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) {
    const { rows } = await county.god.query<{ n: number }>(`select count(*)::int as n from ${name}`);
    const archived = (members.get(`tables/${name}.jsonl`)?.toString() ?? '').split('\n').filter(Boolean);
    for (const line of archived) JSON.parse(line);
    // Fetching the archive is itself an act, recorded while it is read.
    if (name === 'audit') expect(archived.length).toBeGreaterThanOrEqual((rows[0]?.n ?? 0) - 1);
    else expect(archived.length, name).toBe(rows[0]?.n);
  }
  const all = Buffer.concat([...members.values()]).toString('latin1');
  expect(all).not.toMatch(/argon2|password_hash"\s*:/);
  expect(members.get('tables/matter_reporter.jsonl')?.toString()).toContain('王小明');
});

test('要、准、取都进审计；别的职务连有没有都不知道', async () => {
  const { rows } = await county.god.query<{ act: string }>(
    `select distinct act from audit where act like 'archive.%' order by act`,
  );
  expect(rows.map(({ act }) => act)).toEqual(['archive.approve', 'archive.ask', 'archive.take']);
  const id = await asked();
  for (const post of ['centre_officer', 'audit_admin', 'security_admin'] as const) {
    const someone = await county.who(post, PLACES.county);
    expect((await ask(county, 'GET', `/api/archives/${id}/file`, { as: someone })).statusCode).toBe(404);
  }
});
