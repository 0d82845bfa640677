import sharp from 'sharp';
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
let cadre: Someone;
let town: Someone;
let office: Someone;
let member: Someone;
let neighbour: Someone;
beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
  neighbour = await county.who('village_cadre', SIBLING);
  town = await county.who('town_officer', TOWN);
  office = await county.who('cppcc_officer', COUNTY);
  member = await county.who('cppcc_member', COUNTY);
});
afterAll(() => county?.close());

const [TOWN] = PLACES.towns;
const [VILLAGE = '', SIBLING = ''] = PLACES.villages;
const TODAY = '2026-09-07';

const get = async (url: string, as?: Someone) => (await ask(county, 'GET', url, { as })).json();
const post = async (url: string, body: Record<string, unknown>, as: Someone) =>
  (await ask(county, 'POST', url, { as, body: commanded(body) })).json();
const status = async (method: 'GET' | 'POST', url: string, as: Someone, body?: Record<string, unknown>) =>
  (await ask(county, method, url, { as, ...(body && { body: commanded(body) }) })).statusCode;

const CARD = {
  ...{ name: '万寿村协商议事室', address: '村委会一楼', hours: '周一至周五', phone: '0914-5322000' },
  signs: ['deliberation', 'congress_station'],
  week: [{ weekday: 3, sign: 'congress_station' }],
};

async function opened(placeCode: string, as: Someone): Promise<string> {
  const roomId = newId();
  expect(await post('/api/rooms', { roomId, placeCode, ...CARD, hostOfficeId: as.office.id }, as)).toEqual({
    roomId,
  });
  return roomId;
}

const asking = (said: object = {}) => ({
  bookingId: newId(),
  ...{ day: '2026-09-10', from: '09:00', to: '10:30', sign: 'deliberation', title: '广场音响几点关' },
  ...said,
});

let room: string;
test('村里设一间，谁都看得到卡片和今天挂的牌；一村只一间，邻村改不了', async () => {
  room = await opened(VILLAGE, cadre);
  const card = await get(`/api/rooms/${room}`);
  expect(card).toMatchObject({
    name: CARD.name,
    host: { personName: '某village_cadre', post: 'village_cadre' },
    today: [{ sign: 'deliberation', because: 'usual' }],
    url: `http://localhost/rooms/${room}`,
  });
  expect(card.days[2]).toEqual({
    day: '2026-09-09',
    signs: [{ sign: 'congress_station', because: 'standing' }],
  });
  expect(
    (await get(`/api/rooms?place=${TOWN}`)).rooms.map(({ roomId }: { roomId: string }) => roomId),
  ).toEqual([room]);
  expect(await post('/api/rooms', { roomId: newId(), placeCode: VILLAGE, ...CARD }, town)).toEqual({
    reason: 'place-has-a-room',
  });
  expect(await status('POST', `/api/rooms/${room}/change`, neighbour, { version: 1, ...CARD })).toBe(404);
  expect(await status('GET', `/api/rooms/${room}/sheet`, neighbour)).toBe(404);
  expect(
    await post(`/api/rooms/${room}/change`, { version: 1, ...CARD, hostOfficeId: cadre.office.id }, town),
  ).toEqual({
    roomId: room,
    version: 2,
  });
  const last = { version: 2_147_483_647, ...CARD };
  expect(await status('POST', `/api/rooms/${room}/change`, cadre, last)).toBe(400);
  expect(await post(`/api/rooms/${room}/change`, { version: 1, ...CARD }, cadre)).toMatchObject({
    reason: 'changed-meanwhile',
    now: { version: 2 },
  });
});

test('约了就占着，撞了说得出撞了谁；取消了再约得上；公众看得到牌子和时间，看不到事由', async () => {
  const first = asking();
  expect(await post(`/api/rooms/${room}/book`, first, cadre)).toEqual({ bookingId: first.bookingId });
  expect(await post(`/api/rooms/${room}/book`, asking({ from: '10:00', to: '11:00' }), town)).toEqual({
    reason: 'taken',
    now: { from: '09:00', to: '10:30', sign: 'deliberation' },
  });
  const open = await ask(county, 'GET', `/api/rooms/${room}`);
  expect(open.body).toContain('"from":"09:00"');
  expect(open.body).not.toContain(first.title);
  const url = `/api/rooms/${room}/bookings/${first.bookingId}/cancel`;
  expect(await status('POST', url, neighbour, { why: '改期' })).toBe(404);
  expect(await post(url, { why: '改期' }, town)).toEqual({ bookingId: first.bookingId });
  const again = asking();
  expect(await post(`/api/rooms/${room}/book`, again, town)).toEqual({ bookingId: again.bookingId });
  const { bookings } = await get(`/api/rooms/${room}/calendar?month=2026-09`, cadre);
  expect(bookings.map((one: { cancelledWhy: string }) => one.cancelledWhy)).toEqual(
    expect.arrayContaining(['改期', null]),
  );
});

test('四十个人同时约同一间的同一段，一个约上，其余都知道被占；从不重叠', async () => {
  const at = (n: number) => {
    const from = 8 * 2 + (n % 3);
    const text = (half: number) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
    return asking({ day: '2026-09-15', from: text(from), to: text(from + 3) });
  };
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) => post(`/api/rooms/${room}/book`, at(n), n % 2 ? cadre : town)),
  );
  expect(answers.filter(({ bookingId }) => bookingId !== undefined)).toHaveLength(1);
  expect(answers.filter(({ reason }) => reason === 'taken')).toHaveLength(39);
  const { rows } = await county.god.query(
    `select count(*)::int as n from room_booking a join room_booking b on a.room_id = b.room_id and a.day = b.day
       and a.id < b.id and a.from_time < b.to_time and b.from_time < a.to_time
     where a.cancelled_why is null and b.cancelled_why is null`,
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test('忘了上锁，半小时的主键也拦得住第二个', async () => {
  const insert = (n: number) =>
    county.god.query(
      `insert into room_half select county_code, room_id, day, half, booking_id from room_half
       where room_id = $1 and half = $2`,
      [room, n],
    );
  const { rows } = await county.god.query('select half from room_half where room_id = $1 limit 1', [room]);
  await expect(insert(rows[0].half)).rejects.toThrow(/room_half_pkey/);
});

test('固定成员：姓名只有本村、镇里、政协办和联系的委员看得到；离开就清除', async () => {
  const memberId = newId();
  const seat = { memberId, name: '章桂兰', side: 'villager', woman: true, consent: 'spoken' };
  expect(await post(`/api/rooms/${room}/members`, seat, cadre)).toEqual({ memberId });
  for (const as of [cadre, town, office])
    expect((await get(`/api/rooms/${room}/sheet`, as)).members).toHaveLength(1);
  expect(await status('GET', `/api/rooms/${room}/sheet`, member)).toBe(404);
  expect(await post(`/api/rooms/${room}/members/${memberId}/leave`, {}, cadre)).toEqual({});
  const { rows } = await county.god.query('select 1 from room_member');
  expect(rows).toEqual([]);
});

test('政协办安排委员联系；最后一位走不了；委员记室日、记走访，镇里看得到听到了什么，看不到是谁记的', async () => {
  const { personId } = member.office;
  expect((await get('/api/cppcc-members', office)).withoutCount).toBe(1);
  expect(await status('POST', `/api/rooms/${room}/link`, cadre, { personId })).toBe(404);
  expect(await post(`/api/rooms/${room}/link`, { personId }, office)).toEqual({ roomId: room });
  expect(await post(`/api/rooms/${room}/link`, { personId }, office)).toEqual({ reason: 'linked-already' });
  expect(await post(`/api/rooms/${room}/unlink`, { personId }, office)).toEqual({ reason: 'last-member' });
  expect((await get('/api/cppcc-members', office)).members).toMatchObject([{ rooms: [{ roomId: room }] }]);

  const said = {
    roomDayId: newId(),
    kind: 'room_day',
    day: TODAY,
    households: 6,
    sides: 2,
    heard: '路灯、吃水。',
  };
  expect((await get(`/api/rooms/${room}/sheet`, member)).roomDaysDue).toBe(1);
  expect(await post(`/api/rooms/${room}/days`, said, member)).toEqual({ roomDayId: said.roomDayId });
  const sheet = await ask(county, 'GET', `/api/rooms/${room}/sheet`, { as: town });
  expect(sheet.json()).toMatchObject({ roomDaysDue: 0, days: [{ heard: said.heard }] });
  expect(JSON.stringify(sheet.json().days)).not.toContain(personId);
  expect(await get(`/api/rooms/${room}/year?year=2026`, office)).toMatchObject({
    ...{ roomDays: 1, visits: 0, households: 6, sides: 2, quarters: [0, 0, 1, 0] },
  });
});

test('一位委员同时被安排到四间，只成三间', async () => {
  const third = PLACES.villages[2] ?? '';
  const far = await county.who('village_cadre', third);
  const rooms = [await opened(SIBLING, neighbour), await opened(TOWN, town), await opened(third, far)];
  const answers = await Promise.all(
    rooms.map((id) => post(`/api/rooms/${id}/link`, { personId: member.office.personId }, office)),
  );
  expect(answers.filter(({ roomId }) => roomId !== undefined)).toHaveLength(2);
  expect(answers.filter(({ reason }) => reason === 'too-many-rooms')).toHaveLength(1);
});

test('六有：一个按钮，查出差什么；补了制度和照片，缺口就少了；别村看不到照片', async () => {
  expect(await post(`/api/rooms/${room}/check`, {}, cadre)).toEqual({ on: TODAY, gaps: 6 });
  const text = '每月逢五议事，先听利益相关方，每人不超过五分钟，当场定下谁来办。';
  expect(await post(`/api/rooms/${room}/rules`, { text, adoptedOn: '2026-03-01' }, cadre)).toEqual({
    roomId: room,
  });
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#00ff00' } })
    .jpeg()
    .toBuffer();
  const stored = await ask(county, 'POST', '/api/photos', { as: cadre, bytes, type: 'image/jpeg' });
  const { photo } = stored.json() as { photo: string };
  const pictures = ['place', 'sign', 'equipment'].map((of) => ({ of, photo }));
  expect(await post(`/api/rooms/${room}/pictures`, { pictures }, cadre)).toEqual({ roomId: room });
  const url = `/api/rooms/${room}/pictures/${photo}`;
  expect(await status('GET', url, town)).toBe(200);
  expect(await status('GET', url, neighbour)).toBe(404);
  expect(await post(`/api/rooms/${room}/check`, {}, cadre)).toEqual({ reason: 'checked-today' });
  county.wait(24 * 3_600_000);
  const tomorrow = await county.who('village_cadre', VILLAGE);
  expect(await post(`/api/rooms/${room}/check`, {}, tomorrow)).toEqual({ on: '2026-09-08', gaps: 2 });
  const { findings, checks, checkDue } = await get(`/api/rooms/${room}/sheet`, tomorrow);
  expect(findings.filter(({ gap }: { gap: string }) => gap !== null)).toMatchObject([
    { gap: 'too-few-records' },
    { gap: 'members-missing', lacking: 7 },
  ]);
  expect([checks.length, checkDue]).toEqual([2, false]);
  const lacking = async (): Promise<number | undefined> =>
    (await get(`/api/rooms/${room}/sheet`, tomorrow)).findings.find(
      ({ evidence }: { evidence: string }) => evidence === 'records',
    )?.lacking;
  const before = Number(await lacking());
  // Signed in this village within the year; not yet signed; signed elsewhere; signed too long ago.
  for (const [place, status, day] of [
    [VILLAGE, 'archived', '2026-05-04'],
    [VILLAGE, 'opened', '2026-05-05'],
    [SIBLING, 'signed', '2026-05-06'],
    [VILLAGE, 'signed', '2025-05-07'],
  ])
    await county.god.query(
      `insert into meeting (county_code, id, kind, place_code, title, status, starts, state, steps, last_at)
       values ($1, $2, 'council_session', $3, '议事会', $4, $5, '{}', 1, $5)`,
      [COUNTY, newId(), place, status, `${day}T09:00:00+08:00`],
    );
  expect(await lacking()).toBe(before - 1);
});

test('村并了，议事室跟着走；接替的村已有一间，它就关了', async () => {
  const system = await county.who('system_admin', COUNTY);
  expect(await status('POST', `/api/places/${SIBLING}/join`, system, { into: VILLAGE })).toBe(200);
  const { rows } = await county.god.query(
    'select place_code, closed_why from room where place_code = $1 order by 2',
    [VILLAGE],
  );
  expect(rows).toEqual([
    { place_code: VILLAGE, closed_why: 'place-joined' },
    { place_code: VILLAGE, closed_why: null },
  ]);
});
