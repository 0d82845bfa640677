/** 户联系与便民联系卡: through HTTP, on a real database: who sees what, who changes what, and what is gone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

const [AREA = '', NEXT = '', , ELSEWHERE = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const PHONE = '13987654321';

const chief = () => county.who('area_chief', AREA);
const village = () => county.who('village_cadre', VILLAGE);

async function added(as: Someone, more: object = {}): Promise<string> {
  const householdId = newId();
  const body = commanded({
    householdId,
    placeCode: AREA,
    label: '老槐树下第二家',
    phone: PHONE,
    consent: 'spoken',
    ...more,
  });
  const { statusCode, body: answer } = await ask(county, 'POST', '/api/households', { as, body });
  expect(statusCode, answer).toBe(200);
  return householdId;
}

const listed = async (as: Someone, area = AREA) =>
  (await ask(county, 'GET', `/api/areas/${area}/households`, { as })).json().households as {
    householdId: string;
    phone: string | null;
    hasPhone: boolean;
    version: number;
    openings: { purpose: string; post: string }[];
  }[];

test('片长看得到电话；村里先看不到，选了用途才看到，片长看得到谁看过', async () => {
  const id = await added(await chief());
  const own = (await listed(await chief())).find(({ householdId }) => householdId === id);
  expect(own).toMatchObject({ phone: PHONE, openings: [] });

  const atVillage = await ask(county, 'GET', `/api/areas/${AREA}/households`, { as: await village() });
  expect(atVillage.statusCode).toBe(200);
  expect(atVillage.body).not.toContain(PHONE);

  const url = `/api/contacts/${id}/open`;
  expect((await ask(county, 'POST', url, { as: await village(), body: {} })).statusCode).toBe(400);
  const opened = await ask(county, 'POST', url, { as: await village(), body: { purpose: 'verify' } });
  expect(opened.json()).toEqual({ phone: PHONE });
  const again = (await listed(await chief())).find(({ householdId }) => householdId === id);
  expect(again?.openings).toMatchObject([{ purpose: 'verify', post: 'village_cadre' }]);
});

test('别的片、别的村、镇、县、管理员，都没有这回事', async () => {
  const id = await added(await chief());
  const others = await Promise.all([
    county.who('area_chief', NEXT),
    county.who('group_head', PLACES.groups[0] ?? ''),
    county.who('village_cadre', PLACES.villages[1] ?? ''),
    county.who('supervisor', VILLAGE),
    county.who('town_officer', PLACES.towns[0]),
    county.who('centre_officer', PLACES.county),
    county.who('county_leader', PLACES.county),
    county.who('system_admin', PLACES.county),
  ]);
  for (const as of others) {
    const asked = [
      await ask(county, 'GET', `/api/areas/${AREA}/households`, { as }),
      await ask(county, 'POST', `/api/contacts/${id}/open`, { as, body: { purpose: 'handle' } }),
      await ask(county, 'POST', `/api/households/${id}/withdraw`, { as, body: commanded() }),
    ];
    for (const { statusCode, body } of asked)
      expect([statusCode, body], as.office.post).toEqual([404, '{"problem":"not-found"}']);
  }
});

test('墙后还有一堵墙：查询忘了限制，数据库也不给', async () => {
  await added(await chief());
  const seen = (holder: string | undefined) =>
    county.house.database.transaction({ county: PLACES.county, holder, scope: PLACES.county }, async (tx) => {
      const { sql } = await import('kysely');
      // county_code: row-level security alone is looked at here.
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from household`.execute(tx);
      return rows[0]?.n ?? 0;
    });
  expect(await seen(AREA)).toBeGreaterThan(0);
  expect(await seen(VILLAGE)).toBeGreaterThan(0);
  expect(await seen(NEXT)).toBe(0);
  expect(await seen(ELSEWHERE)).toBe(0);
  expect(await seen(PLACES.towns[0])).toBe(0);
  expect(await seen(undefined)).toBe(0);
});

test('两个人改同一户：一个成，另一个看到现在的内容', async () => {
  const id = await added(await chief());
  const change = async (as: Someone, label: string) =>
    ask(county, 'POST', `/api/households/${id}`, {
      as,
      body: commanded({ version: 1, label, phone: PHONE }),
    });
  const [one, other] = await Promise.all([change(await chief(), '井边'), change(await village(), '桥头')]);
  expect([one.statusCode, other.statusCode].sort()).toEqual([200, 409]);
  const lost = one.statusCode === 409 ? one : other;
  const { reason, now } = lost.json();
  expect(reason).toBe('changed-meanwhile');
  expect(now).toMatchObject({ version: 2, label: one.statusCode === 200 ? '井边' : '桥头' });
});

test('不想留了：一点不剩，谁看过的记录也没有了；再发一次还是同一个答复', async () => {
  const id = await added(await chief(), { phone: '13911112222' });
  await ask(county, 'POST', `/api/contacts/${id}/open`, { as: await village(), body: { purpose: 'handle' } });
  const gone = commanded();
  const url = `/api/households/${id}/withdraw`;
  expect((await ask(county, 'POST', url, { as: await chief(), body: gone })).statusCode).toBe(200);
  expect((await ask(county, 'POST', url, { as: await chief(), body: gone })).statusCode).toBe(200);
  expect((await ask(county, 'POST', url, { as: await chief(), body: commanded() })).statusCode).toBe(404);
  const { rows } = await county.god.query(
    `select (select count(*)::int from household where id = $1) + (select count(*)::int from card_opening where card_id = $1) as n`,
    [id],
  );
  expect(rows).toEqual([{ n: 0 }]);
  const { rows: kept } = await county.god.query(
    `select count(*)::int as n from command where answer::text like '%13911112222%'`,
  );
  expect(kept).toEqual([{ n: 0 }]);
});

test('便民联系卡：片长没同意，卡上没有手机号；同意了才有，随时收回', async () => {
  const as = await chief();
  await county.god.query(`update person set phone = '13933334444' where id = $1`, [as.office.personId]);
  const card = async (who: Someone, code = AREA) =>
    (await ask(county, 'GET', `/api/areas/${code}/cards`, { as: who })).json();
  expect((await card(as)).cards).toMatchObject([{ code: AREA, chief: { phone: null } }]);
  const agree = (agreed: boolean) =>
    ask(county, 'POST', '/api/me/door-card', { as, body: commanded({ agreed }) });
  expect((await agree(true)).statusCode).toBe(200);
  const whole = await card(await village(), VILLAGE);
  expect(whole.agreed).toBeNull();
  expect(whole.cards.map(({ code }: { code: string }) => code)).toEqual([AREA, NEXT]);
  expect(whole.cards[0]).toMatchObject({ chief: { phone: '13933334444' } });
  expect(whole.cards[0].sayUrl).toBe(`http://localhost/say?place=${AREA}`);
  expect((await agree(false)).statusCode).toBe(200);
  expect((await card(as)).cards[0].chief.phone).toBeNull();
});

test('没有登记手机号的片长，卡上印不了', async () => {
  const as = await county.who('area_chief', NEXT);
  const { statusCode, body } = await ask(county, 'POST', '/api/me/door-card', {
    as,
    body: commanded({ agreed: true }),
  });
  expect([statusCode, JSON.parse(body)]).toEqual([409, { reason: 'no-phone' }]);
});

test('村委会电话由本村设，别处看不到也改不了别的村', async () => {
  const set = async (as: Someone, version: number) =>
    ask(county, 'POST', `/api/areas/${VILLAGE}/hall-phone`, {
      as,
      body: commanded({ version, phone: '0914-5322000' }),
    });
  expect((await set(await county.who('village_cadre', PLACES.villages[1] ?? ''), 0)).statusCode).toBe(404);
  expect((await set(await village(), 0)).json()).toEqual({ version: 1 });
  const late = await set(await village(), 0);
  expect(late.json()).toEqual({ reason: 'changed-meanwhile', now: { version: 1, phone: '0914-5322000' } });
  const { cards } = (await ask(county, 'GET', `/api/areas/${NEXT}/cards`, { as: await village() })).json();
  expect(cards[0].hallPhone).toBe('0914-5322000');
});
