/** 回避: whoever is concerned sees no trace of a sealed matter, in any answer, count or record (quality: C6). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Post } from '../../domain/people/post.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { served } from '../app.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
let everyone: Someone[];
beforeAll(async () => {
  county = await smallCounty();
  const { rows } = await county.god.query<{ post: Post; at: string }>(
    'select post, coalesce(unit_code, place_code) as at from office order by place_code, post',
  );
  everyone = await Promise.all(rows.map(({ post, at }) => county.who(post, at)));
});
afterAll(() => county.close());

const [AREA = ''] = PLACES.areas;
const [GROUP = ''] = PLACES.groups;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;
const MARKER = '片长收了礼还骂人';
const DISCIPLINE = '611025-jiwei';

/** A resident's complaint, and where it went. */
async function complain(about: object | undefined, placeCode = AREA) {
  const matterId = newId();
  const body = commanded({ matterId, placeCode, text: MARKER, ...(about && { about }) });
  const response = await ask(county, 'POST', '/api/public/matters', { body });
  const { reason, no, followCode } = response.json() as { reason?: string; no: string; followCode: string };
  if (reason !== undefined) return { reason, matterId, no: '', followCode: '', holder: '' };
  const { rows } = await county.god.query('select holder_key, sealed_from from matter where id = $1', [
    matterId,
  ]);
  return { reason, matterId, no, followCode, holder: rows[0].holder_key as string };
}

/** Everything a person can read without naming a thing; sessions tell of themselves. */
const readable = () =>
  served(county.house)
    .map(({ endpoint }) => endpoint)
    .filter(
      ({ method, params, name }) => method === 'GET' && params === undefined && name !== 'people.sessions',
    );

async function readAll(someone: Someone): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const { name, path } of readable()) {
    const search = name === 'matter.similar' ? `?place=${AREA}&category=conduct.feedback` : '';
    seen[name] = (await ask(county, 'GET', path + search, { as: someone })).body;
  }
  for (const q of [MARKER.slice(0, 2), '收了礼', '骂人'])
    seen[`search ${q}`] = (
      await ask(county, 'GET', `/api/matters?q=${encodeURIComponent(q)}`, { as: someone })
    ).body;
  return seen;
}

/** What everybody read last: after one complaint is before the next. */
let lately: Record<string, string>[] | undefined;
const readByAll = async (): Promise<Record<string, string>[]> => Promise.all(everyone.map(readAll));

const acting = ({ office }: Someone): string => office.unitCode ?? office.placeCode;

test.each([
  ['片长', { post: 'area_chief' }, AREA, TOWN],
  ['组长', { post: 'group_head' }, AREA, TOWN],
  ['村干部', { post: 'village_cadre' }, AREA, TOWN],
  ['监委会成员', { post: 'supervisor' }, VILLAGE, TOWN],
  ['镇干部', { post: 'town_officer' }, AREA, PLACES.county],
  ['镇水利站', { unitCode: '611025001-shuili' }, AREA, TOWN],
  ['县水利局', { unitCode: '611025-shuili' }, AREA, TOWN],
  ['综治中心', { post: 'centre_officer' }, PLACES.county, DISCIPLINE],
  ['县领导', { post: 'county_leader' }, PLACES.county, DISCIPLINE],
])('反映%s：第一个不相关的上级收到，被反映的人一点痕迹也看不到', async (_, about, placeCode, receiver) => {
  const before = lately ?? (await readByAll());
  const { matterId, no, holder } = await complain(about, placeCode);
  expect(holder).toBe(receiver);
  const { rows } = await county.god.query('select sealed_from from matter where id = $1', [matterId]);
  const sealed = rows[0].sealed_from as string[];
  lately = await readByAll();

  for (const [index, someone] of everyone.entries()) {
    const where = `${someone.office.post}@${acting(someone)}`;
    const owning =
      acting(someone) === holder && !['supervisor', 'county_leader'].includes(someone.office.post);
    const handles =
      owning && !someone.office.post.endsWith('_admin') && !someone.office.post.startsWith('cppcc_');
    const concerned = sealed.includes(someone.office.personId) || sealed.includes(acting(someone));
    expect(handles && concerned, where).toBe(false);
    const got = await ask(county, 'GET', `/api/matters/${matterId}`, { as: someone });
    expect(got.statusCode === 200, where).toBe(handles);
    if (handles) continue;
    const byNumber = await ask(county, 'GET', `/api/matters/by-number/${no}`, { as: someone });
    expect(byNumber.statusCode, where).toBe(404);
    for (const [name, body] of Object.entries(lately[index] ?? {})) {
      expect(body, `${where} ${name}`).not.toContain(MARKER);
      if (name !== 'people.audit') expect(body, `${where} ${name}`).not.toContain(matterId);
      // Not one figure moves.
      if (name !== 'people.audit') expect(body, `${where} ${name}`).toBe(before[index]?.[name]);
    }
  }
});

test('被反映的人在别处也任职，那里也收不到；亲属申报过的，亲属那里也收不到', async () => {
  const chief = await county.who('area_chief', AREA);
  const officer = await county.who('town_officer', TOWN);
  await county.god.query(
    `insert into relation (county_code, id, person_id, other_id, kind, declared_at) values ($1, $2, $3, $4, 'spouse', now())`,
    [PLACES.county, newId(), officer.office.personId, chief.office.personId],
  );
  expect((await complain({ post: 'area_chief' })).holder).toBe(PLACES.county);
  await county.god.query(
    `insert into office (county_code, id, person_id, post, place_code, valid_from) values ($1, $2, $3, 'centre_officer', $4, '2026-01-01')`,
    [PLACES.county, newId(), chief.office.personId, PLACES.county],
  );
  const { holder, matterId } = await complain({ post: 'area_chief' });
  expect(holder).toBe(DISCIPLINE);
  const centre = await county.who('centre_officer', PLACES.county);
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: centre })).statusCode).toBe(404);
  await county.god.query(`delete from office where person_id = $1 and post = 'centre_officer'`, [
    chief.office.personId,
  ]);
  await county.god.query('delete from relation');
});

test('后来才申报的亲属、后来才到任的人，也看不到', async () => {
  const { matterId, holder } = await complain({ post: 'village_cadre' });
  expect(holder).toBe(TOWN);
  const officer = await county.who('town_officer', TOWN);
  const cadre = await county.who('village_cadre', VILLAGE);
  const sees = async () =>
    (await ask(county, 'GET', `/api/matters/${matterId}`, { as: officer })).statusCode === 200;
  expect(await sees()).toBe(true);
  await county.god.query(
    `insert into relation (county_code, id, person_id, other_id, kind, declared_at) values ($1, $2, $3, $4, 'sibling', now())`,
    [PLACES.county, newId(), cadre.office.personId, officer.office.personId],
  );
  expect(await sees()).toBe(false);
  await county.god.query('delete from relation');
});

test('谁都牵涉到了，就说清楚，不收下再压着', async () => {
  const handler = await county.who('unit_handler', DISCIPLINE);
  const centre = await county.who('centre_officer', PLACES.county);
  await county.god.query(
    `insert into relation (county_code, id, person_id, other_id, kind, declared_at) values ($1, $2, $3, $4, 'spouse', now())`,
    [PLACES.county, newId(), handler.office.personId, centre.office.personId],
  );
  expect((await complain({ post: 'centre_officer' }, PLACES.county)).reason).toBe('nobody-to-receive');
  await county.god.query('delete from relation');
});

test('敏感事项要先说明用途才看得到内容，提出人看得到谁看过', async () => {
  const { matterId, followCode } = await complain({ post: 'area_chief' });
  const officer = await county.who('town_officer', TOWN);
  const page = async () =>
    (await ask(county, 'GET', `/api/matters/${matterId}`, { as: officer })).json() as {
      text: string;
      title: string;
      textOpen: boolean;
    };
  expect(await page()).toMatchObject({ text: '', title: '', textOpen: false });
  const listed = await ask(county, 'GET', '/api/waiting', { as: officer });
  expect(listed.body).not.toContain(MARKER);
  const body = { what: 'text', purpose: 'verify' };
  expect((await ask(county, 'POST', `/api/matters/${matterId}/open`, { as: officer, body })).statusCode).toBe(
    200,
  );
  expect(await page()).toMatchObject({ text: MARKER, textOpen: true });
  county.wait(31 * 60_000);
  expect(await page()).toMatchObject({ text: '', textOpen: false });
  const seen = (await ask(county, 'GET', `/api/public/follow/${followCode}`)).json() as {
    openings: { post: string; purpose: string; what: string }[];
  };
  expect(seen.openings).toMatchObject([{ post: 'town_officer', purpose: 'verify', what: 'text' }]);
  expect(JSON.stringify(seen.openings)).not.toContain('某town_officer');
});

test('记录写不进去，就什么也看不到', async () => {
  const { matterId } = await complain({ post: 'group_head' });
  const officer = await county.who('town_officer', TOWN);
  await county.god.query('revoke insert on matter_access from xiezhi_app');
  const body = { what: 'text', purpose: 'verify' };
  const refused = await ask(county, 'POST', `/api/matters/${matterId}/open`, { as: officer, body });
  await county.god.query('grant insert on matter_access to xiezhi_app');
  expect(refused.statusCode).toBeGreaterThanOrEqual(500);
  expect(refused.body).not.toContain(MARKER);
  expect((await ask(county, 'GET', `/api/matters/${matterId}`, { as: officer })).body).not.toContain(MARKER);
});

test('审计管理员如果就是被反映的人，也看不到这件事的记录', async () => {
  const audit = await county.who('audit_admin', PLACES.county);
  await county.god.query(
    `insert into office (county_code, id, person_id, post, place_code, valid_from) values ($1, $2, $3, 'group_head', $4, '2026-01-01')`,
    [PLACES.county, newId(), audit.office.personId, GROUP],
  );
  const before = (await ask(county, 'GET', '/api/audit', { as: audit })).body;
  const { matterId } = await complain({ post: 'group_head' });
  const officer = await county.who('town_officer', TOWN);
  await ask(county, 'POST', `/api/matters/${matterId}/accept`, { as: officer, body: commanded() });
  expect((await ask(county, 'GET', '/api/audit', { as: audit })).body).toBe(before);
});
