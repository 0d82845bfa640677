/** 在路上: what becomes of a push that breaks off in the middle of its letter, and of acts on what went along or was handed on meanwhile. */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROTOCOL } from '../../domain/sync/command.ts';
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

let county: SmallCounty;
let chief: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
});
afterAll(() => county?.close());

async function done(as: Someone, matterId: string, verb: string, request: object = {}): Promise<void> {
  const body = commanded({ ...request });
  const reply = await ask(county, 'POST', `/api/matters/${matterId}/${verb}`, { as, body });
  expect(reply.statusCode, reply.body).toBe(200);
}

const rowsOf = async (table: 'matter' | 'command', id: string): Promise<number> =>
  (await county.god.query(`select 1 from ${table} where id = $1`, [id])).rowCount ?? 0;

/** Of a push that says how long it is, so much goes out; then the line is dead. */
async function cutAfter(share: number, body: string): Promise<void> {
  const { port } = county.app.server.address() as AddressInfo;
  const head = [
    'POST /api/sync/push HTTP/1.1',
    ...[`host: localhost:${port}`, `cookie: ${chief.cookie}`, 'content-type: application/json'],
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  const socket = connect(port, '127.0.0.1');
  const arrived = once(county.app.server, 'request');
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  const [request] = await arrived;
  const half = Buffer.from(body).subarray(0, Math.floor(Buffer.byteLength(body) * share));
  const broken = new Promise((resolve) => request.once('close', resolve));
  socket.end(half);
  await broken;
}

test('a push cut in the middle of its body: nothing of it is done; the whole one is done once (2)', async () => {
  await county.app.listen({ port: 0, host: '127.0.0.1' });
  const phone = new Phone(county, chief);
  const commands = Array.from({ length: 10 }, (_, at) => phone.report(`第${at}件事`));
  const { device, epoch, ticket, opening, ticks } = phone;
  const state = { waiting: 10, oldest: null, refused: 0, app: 'test', persisted: true, freeMegabytes: 9 };
  const body = JSON.stringify({
    ...{ protocol: PROTOCOL, device, epoch, ticket, phone: state, commands },
    sent: { at: county.house.now(), ticks, opening },
  });
  for (const share of [0, 0.1, 0.5, 0.9, 0.999]) await cutAfter(share, body);
  for (const { commandId } of commands) expect(await rowsOf('command', commandId)).toBe(0);
  const whole = await phone.push(commands);
  expect(whole.outcomes.map(({ outcome }) => outcome)).toEqual(Array(10).fill('APPLIED'));
  for (const { body: said } of commands) expect(await rowsOf('matter', said.matterId)).toBe(1);
});

/** Raised by a resident in person at the chief's door, so that it is not the chief's own. */
async function raised(text: string): Promise<string> {
  const matterId = newId();
  const reporter = { name: '王大山', phone: '13900000000', consent: 'spoken' };
  const body = commanded({ matterId, text, category: 'infrastructure.road', ...reporter });
  const reply = await ask(county, 'POST', '/api/matters', { as: chief, body });
  expect(reply.statusCode, reply.body).toBe(200);
  return matterId;
}

/** Tried, passed up and taken by the group. */
async function handOn(matterId: string): Promise<void> {
  await done(chief, matterId, 'try', { tried: '人手不够' });
  await done(chief, matterId, 'escalate', { why: '片里修不了' });
  await done(await county.who('group_head', PLACES.groups[0] ?? ''), matterId, 'accept');
}

/** What becomes of something written about it on a phone that has not heard. */
async function lateOn(matterId: string) {
  const words = `没有信号时写的 ${newId()}`;
  const phone = new Phone(county, chief);
  const late = phone.saved('matter.try', { params: { matterId }, body: { tried: words } });
  const { outcomes } = await phone.push([late]);
  const { rows } = await county.god.query(
    `select (select count(*)::int from matter_note where matter_id = $1 and text = $2) as notes,
       (select count(*)::int from matter_step where matter_id = $1 and words::text like '%' || $2 || '%') as steps`,
    [matterId, words],
  );
  const { outcome, reason, kept } = outcomes[0] ?? {};
  return { outcome, reason, kept, ...rows[0] };
}

const NOT_DONE = { outcome: 'REFUSED', steps: 0, reason: expect.any(String) };

test('merged, or handed on and taken, meanwhile: the act is refused, what was written stays as a note (15)', async () => {
  const [merged, lead, handed] = [
    await raised('路灯坏了'),
    await raised('还是坏的'),
    await raised('水渠塌了'),
  ];
  for (const matterId of [merged, lead, handed]) await done(chief, matterId, 'accept');
  await done(chief, merged, 'merge', { into: lead, why: '是同一盏' });
  await handOn(handed);
  expect(await lateOn(merged)).toEqual({ ...NOT_DONE, kept: true, notes: 1 });
  expect(await lateOn(handed)).toEqual({ ...NOT_DONE, kept: true, notes: 1 });
});

test('of a matter one raised oneself and no longer handles no note is written: it says so, and the words stay on the phone (15)', async () => {
  const phone = new Phone(county, chief);
  const own = phone.report('自己报的一件');
  await phone.push([own]);
  await done(chief, own.entity, 'accept');
  await handOn(own.entity);
  expect(await lateOn(own.entity)).toEqual({ ...NOT_DONE, kept: false, notes: 0 });
});
