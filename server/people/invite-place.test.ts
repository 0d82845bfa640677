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
import { newId } from '../kit/id.ts';

let county: SmallCounty;
let system: Someone;
const [TOWN = '', OTHER_TOWN = ''] = PLACES.towns;
const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
/** More than one part of twenty. */
const NEWCOMERS = 25;

interface Slip {
  readonly personId: string;
  readonly personName: string;
  readonly post: string;
  readonly placeCode: string;
  readonly code: string;
}

beforeAll(async () => {
  county = await smallCounty();
  system = await county.who('system_admin', COUNTY);
  const places = Array.from({ length: NEWCOMERS }, (_, at) => (at % 2 === 0 ? AREA : VILLAGE));
  for (const [at, place] of places.entries()) {
    const personId = newId();
    const post = place === AREA ? 'area_chief' : 'supervisor';
    await county.god.query(`insert into person (county_code, id, name, account) values ($1, $2, $3, $4)`, [
      COUNTY,
      personId,
      `新人${at}`,
      `new${at}`,
    ]);
    await county.god.query(
      `insert into office (county_code, id, person_id, post, place_code, valid_from) values ($1, $2, $3, $4, $5, '2026-01-01')`,
      [COUNTY, newId(), personId, post, place],
    );
  }
});
afterAll(() => county.close());

const waiting = async (place: string, as = system) =>
  (await ask(county, 'GET', `/api/places/${place}/uninvited`, { as })).json();

/** Every slip of a place, part by part, as the page asks for them. */
async function slipsOf(
  place: string,
  { anew, as = system }: { anew: boolean; as?: Someone },
): Promise<Slip[]> {
  const slips: Slip[] = [];
  let after: string | null = null;
  do {
    const body = commanded({ anew, ...(after !== null && { after }) });
    const answer = await ask(county, 'POST', `/api/places/${place}/invite`, { as, body });
    expect(answer.statusCode, answer.body).toBe(200);
    const part = answer.json() as { slips: Slip[]; after: string | null };
    slips.push(...part.slips);
    after = part.after;
  } while (after !== null);
  return slips;
}

const opens = async (code: string): Promise<boolean> =>
  (await ask(county, 'POST', '/api/invitations/open', { body: { code } })).statusCode === 200;

test('镇里还没有登录过的人一人一条，各有各的码；登录过的人没有', async () => {
  expect(await waiting(TOWN)).toEqual({ notSignedIn: NEWCOMERS, withoutCode: NEWCOMERS });
  const slips = await slipsOf(TOWN, { anew: false });
  expect(slips).toHaveLength(NEWCOMERS);
  expect(new Set(slips.map(({ code }) => code)).size).toBe(NEWCOMERS);
  expect(new Set(slips.map(({ personName }) => personName)).size).toBe(NEWCOMERS);
  for (const { code } of slips.slice(0, 3)) expect(await opens(code)).toBe(true);
  expect(await waiting(TOWN)).toEqual({ notSignedIn: NEWCOMERS, withoutCode: 0 });
  expect(await slipsOf(TOWN, { anew: false })).toEqual([]);
});

test('重新生成以后，旧码作废；设了密码的人不再在里面', async () => {
  const [before] = await slipsOf(TOWN, { anew: true });
  const again = await slipsOf(TOWN, { anew: true });
  expect(again).toHaveLength(NEWCOMERS);
  expect(await opens(before?.code ?? '')).toBe(false);
  const body = { code: again[0]?.code, password: 'lao huai po 2026' };
  expect((await ask(county, 'POST', '/api/invitations/take', { body })).statusCode).toBe(200);
  expect(await waiting(TOWN)).toEqual({ notSignedIn: NEWCOMERS - 1, withoutCode: 0 });
});

test('同一个请求再来一次，还是那几条，不多生成；库里没有码', async () => {
  const body = commanded({ anew: true });
  const url = `/api/places/${TOWN}/invite`;
  const first = await ask(county, 'POST', url, { as: system, body });
  expect((await ask(county, 'POST', url, { as: system, body })).body).toBe(first.body);
  const { code } = (first.json() as { slips: Slip[] }).slips[0] as Slip;
  expect(await opens(code)).toBe(true);
  for (const table of ['invitation', 'command', 'office_step', 'audit'])
    expect(JSON.stringify((await county.god.query(`select * from ${table}`)).rows)).not.toContain(code);
});

test('镇里只能打自己镇的；一个一个发不了的人，成批也发不了', async () => {
  const officer = await county.who('town_officer', TOWN);
  const other = await county.who('town_officer', OTHER_TOWN);
  expect((await ask(county, 'GET', `/api/places/${TOWN}/uninvited`, { as: other })).statusCode).toBe(404);
  const foreign = { as: other, body: commanded({ anew: true }) };
  expect((await ask(county, 'POST', `/api/places/${TOWN}/invite`, foreign)).statusCode).toBe(404);
  expect((await slipsOf(VILLAGE, { anew: true, as: officer })).length).toBeGreaterThan(0);

  const { rows } = await county.god.query(
    `select person_id from office o join person p on p.county_code = o.county_code and p.id = o.person_id
     where o.place_code = $1 and p.password_hash is null limit 1`,
    [VILLAGE],
  );
  const wide = rows[0].person_id as string;
  await county.god.query(
    `insert into office (county_code, id, person_id, post, place_code, valid_from) values ($1, $2, $3, 'centre_officer', $1, '2026-01-01')`,
    [COUNTY, newId(), wide],
  );
  const ids = (await slipsOf(VILLAGE, { anew: true, as: officer })).map(({ personId }) => personId);
  expect(ids).not.toContain(wide);
});
