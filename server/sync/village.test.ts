/** 村里的手机: what a village's offices carry is the village's, all of it and nothing beside; and what they do with it without a signal is done once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_BYTES } from '../../domain/sync/scope.ts';
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

const DAY = 86_400_000;
const SEATS = ['village_cadre', 'supervisor'] as const;
const [HOME = '', NEIGHBOUR = ''] = PLACES.villages;
const [AREA = ''] = PLACES.areas;

let county: SmallCounty;
let cadre: Someone;
let chief: Someone;
/** Everything that was raised, by its place. */
const raisedAt = new Map<string, string>();
beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', HOME);
  chief = await county.who('area_chief', AREA);
  const here = [
    ...PLACES.areas.map((place) => ['area_chief', place] as const),
    ...PLACES.groups.map((place) => ['group_head', place] as const),
    ...PLACES.villages.map((place) => ['village_cadre', place] as const),
    ...PLACES.towns.map((place) => ['town_officer', place] as const),
  ];
  for (const [post, place] of here) raisedAt.set(place, await raised(await county.who(post, place)));
});
afterAll(() => county?.close());

async function done(as: Someone, url: string, request: Record<string, unknown>): Promise<void> {
  const { statusCode, body } = await ask(county, 'POST', url, { as, body: commanded(request) });
  expect(statusCode, body).toBe(200);
}

async function raised(as: Someone, more: Record<string, unknown> = {}): Promise<string> {
  const matterId = newId();
  await done(as, '/api/matters', {
    ...{ matterId, text: '路灯坏了两盏', category: 'infrastructure.lighting' },
    ...more,
  });
  return matterId;
}

async function carried(as: Someone): Promise<Phone> {
  const phone = new Phone(county, as);
  await phone.pullAll();
  return phone;
}

/** Up to the village, step by step, as people do; the village has not taken it yet. */
async function offeredToVillage(text: string): Promise<string> {
  const group = await county.who('group_head', PLACES.groups[0] ?? '');
  const matterId = await raised(chief, { text });
  for (const as of [chief, group]) {
    await done(as, `/api/matters/${matterId}/accept`, {});
    await done(as, `/api/matters/${matterId}/try`, { tried: '看过了，片里办不了' });
    await done(as, `/api/matters/${matterId}/escalate`, { why: '要村里出人' });
  }
  return matterId;
}

test('每个村的两个职务：村里各处的都在手机里，别的村、镇上的一件也没有', async () => {
  for (const village of PLACES.villages)
    for (const post of SEATS) {
      const phone = await carried(await county.who(post, village));
      const own = [...raisedAt].filter(([place]) => place.startsWith(village)).map(([, id]) => id);
      expect(own).toHaveLength(4);
      expect(phone.matters().sort(), `${post} ${village}`).toEqual(own.sort());
    }
});

test('敏感的、反映干部的，哪个村的手机都没有，编号、标题、数目里都看不出', async () => {
  const before = new Map<string, unknown>();
  const seats = await Promise.all(
    PLACES.villages.flatMap((village) => SEATS.map((post) => county.who(post, village))),
  );
  for (const as of seats) before.set(as.office.id, (await carried(as)).held.size);
  const secret = [
    await raised(chief, { category: 'hardship.temporary_aid', text: '绝密之一，主要劳力住院了' }),
    await raised(chief, { about: { post: 'village_cadre' }, text: '绝密之二，村干部办事不公' }),
    await raised(cadre, { category: 'hardship.temporary_aid', text: '绝密之三，自己报的也一样' }),
  ];
  for (const as of seats) {
    const phone = await carried(as);
    const told = JSON.stringify([...phone.held]);
    expect(phone.held.size).toBe(before.get(as.office.id));
    for (const id of secret) expect(told).not.toContain(id);
    expect(told).not.toContain('绝密之');
  }
});

test('办结的带 180 天：第 180 天还在，第 181 天没有；没办结的再久也在', async () => {
  const [edge, over, old] = [await raised(cadre), await raised(cadre), await raised(cadre)];
  for (const id of [edge, over]) await done(cadre, `/api/matters/${id}/settle`, { answer: '换好了' });
  const now = county.house.now();
  await county.god.query('update matter set closed_at = $2 where id = $1', [edge, new Date(now - 180 * DAY)]);
  await county.god.query('update matter set closed_at = $2 where id = $1', [over, new Date(now - 181 * DAY)]);
  await county.god.query('update matter set reported_at = $2 where id = $1', [
    old,
    new Date(now - 900 * DAY),
  ]);
  const matters = (await carried(cadre)).matters();
  expect(matters).toEqual(expect.arrayContaining([edge, old]));
  expect(matters).not.toContain(over);
});

test('每一步都带着，和有信号时的那一页一样；片里的关注点位也在，别的村的不在', async () => {
  const matterId = await offeredToVillage('水渠塌了一段，片里组里都试过');
  const [here, there] = [newId(), newId()];
  const next = await county.who('area_chief', PLACES.areas.find((area) => area.startsWith(NEIGHBOUR)) ?? '');
  await done(chief, '/api/watch-points', { pointId: here, kind: 'gauge', title: '老桥下水位' });
  await done(next, '/api/watch-points', { pointId: there, kind: 'gauge', title: '别村的水位' });
  const phone = await carried(cadre);
  const page = (await ask(county, 'GET', `/api/matters/${matterId}`, { as: cadre })).json();
  const record = phone.held.get(`matter ${matterId}`)?.record as typeof page;
  expect(page.steps.length).toBeGreaterThanOrEqual(7);
  expect(record.steps).toEqual(page.steps);
  expect(record.acts.accept).toBeNull();
  expect(phone.held.get(`point ${here}`)?.record).toMatchObject({ title: '老桥下水位' });
  expect(phone.held.has(`point ${there}`)).toBe(false);
});

test('没有信号时村里能办的：受理、记录、上报、退回、备注，回来各一次；再发一遍还是一次', async () => {
  const [mine, back] = [await offeredToVillage('要村里出人修'), await offeredToVillage('不归村里管')];
  const phone = await carried(cadre);
  const on = (matterId: string, act: string, body: Record<string, unknown> = {}) =>
    phone.saved(`matter.${act}`, { params: { matterId }, body });
  const commands = [
    on(mine, 'accept'),
    on(mine, 'try', { tried: '村里去了四个人' }),
    on(mine, 'escalate', { why: '要挖机' }),
    on(mine, 'add-note', { text: '镇上的挖机在岭沟' }),
    on(back, 'return', { why: '是公路段的路' }),
    phone.report('替桥头一户报：自来水停了', {
      body: { name: '陈某', phone: '13987654321', consent: 'spoken' },
    }),
  ];
  const first = await phone.push(commands);
  expect(first.outcomes.map(({ outcome, reason }) => [outcome, reason])).toEqual(
    commands.map(() => ['APPLIED', null]),
  );
  const again = await phone.push(commands);
  expect(again.outcomes.map(({ outcome }) => outcome)).toEqual(commands.map(() => 'REPLAYED'));
  const { rows } = await county.god.query(
    `select matter_id, kind, count(*)::int as n from matter_step
     where matter_id = any($1) and office_id = $2 group by 1, 2`,
    [[mine, back], cadre.office.id],
  );
  expect(rows).toHaveLength(4);
  expect(rows.every(({ n }) => n === 1)).toBe(true);
  await phone.pullAll();
  expect(phone.held.get(`matter ${mine}`)?.record).toMatchObject({ holder: { placeCode: HOME } });
});

test('别的村的事，知道编号也办不了，当它没有', async () => {
  const other = raisedAt.get(NEIGHBOUR) ?? '';
  const phone = await carried(cadre);
  const { outcomes } = await phone.push(
    [['accept', {}] as const, ['try', { tried: '越了界' }] as const].map(([act, body]) =>
      phone.saved(`matter.${act}`, { params: { matterId: other }, body }),
    ),
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['GONE', 'GONE']);
});

test('三十兆以上的不给：读到那里就说带不下，也告诉管理员（34）', async () => {
  const matterId = await raised(chief, { text: '渠'.repeat(2000) });
  const { rows } = await county.god.query(
    `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
     where table_name = 'matter' and is_generated = 'NEVER' and column_name not in ('id', 'no', 'changed')`,
  );
  const { names } = rows[0];
  await county.god.query(
    `insert into matter (id, no, ${names}) select gen_random_uuid(), 'copy ' || n, ${names}
     from matter, generate_series(1, 4600) n where id = $1`,
    [matterId],
  );
  const phone = new Phone(county, cadre);
  let bytes = 0;
  let page = await phone.pull();
  for (; page.status === 200 && page.more; page = await phone.pull())
    bytes += Buffer.byteLength(JSON.stringify(page.puts));
  expect(page).toMatchObject({ status: 409, reason: 'too-much' });
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES * 1.05);
  expect(bytes).toBeGreaterThan(MOST_BYTES * 0.9);
  await county.god.query(`delete from matter where no like 'copy %'`);
}, 120_000);
