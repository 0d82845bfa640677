/**
 * 放回副本以后，没有第二封 (quality: A6): letters that a gateway took after a copy was made do not go again when phones send their commands again
 * and the clock tells again; whatever is truly another one goes.
 */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../domain/kernel/day.ts';
import { DEFAULT_CHANNELS } from '../../domain/notice/channel.ts';
import { copyTables, putBack } from '../../tests/simulation/copy.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { plainServer, robot, type Standin } from '../../tests/support/gateways.ts';
import { localHanded } from '../kit/handed.ts';
import { sweep } from '../matter/sweep.ts';
import { forgetNotices, sendNotices } from './work.ts';

const [AREA = ''] = PLACES.areas;
const [TOWN = ''] = PLACES.towns;
const ROBOT = '01a00000-0000-7000-8000-000000000001';
const KEY = '693axxx6-7aoc-4bc4-97a0-0ec2sifa5aaa';
const ADVANCE = 20 * DAY;

let county: SmallCounty;
let group: Standin;
let texts: Standin;
let shared = '';
beforeAll(async () => {
  county = await smallCounty();
  [group, texts] = await Promise.all([robot(KEY, () => county.house.now()), plainServer(() => shared)]);
  connect();
  shared = (await setting('sms/renew', {})).secret;
  const robots = [{ id: ROBOT, name: '片区的群', of: AREA }];
  await setting('notices/wecom', {
    wecom: { on: true, frame: '{kind}（尾号 {no}）', robots },
    keys: [{ id: ROBOT, key: KEY }],
  });
  const sms = { ...DEFAULT_CHANNELS.sms, on: true, provider: 'plain', frame: '{kind}，尾号 {no}' };
  await setting('notices/sms', { sms });
});
afterAll(async () => {
  await Promise.all([group, texts].map((one) => one?.close()));
  await county?.close();
});

/** Where the gateways are is known to the present process. */
function connect(): void {
  const gateways = county.house.gateways as Map<string, URL>;
  gateways.set('wecom', group.url).set('plain', texts.url);
}

const post = async (url: string, body: Record<string, unknown>, as?: Someone) => {
  const reply = await ask(county, 'POST', url, { as, body });
  expect([url, reply.statusCode, reply.body]).toEqual([url, 200, expect.anything()]);
  return reply.json();
};
const setting = async (name: string, body: Record<string, unknown>) =>
  post(
    `/api/settings/${name}`,
    commanded({ ...body, why: '接通网关' }),
    await county.who('system_admin', COUNTY),
  );
const chief = () => county.who('area_chief', AREA);

/** Somebody's matter of before the copy, whose steps are told by text. */
async function raised(): Promise<{ matterId: string; phone: string }> {
  const matterId = county.house.newId();
  const phone = `138${String(phones++).padStart(8, '0')}`;
  const said = { matterId, placeCode: AREA, text: '路塌了请来看看', category: 'infrastructure.road' };
  const who = { name: '王大山', phone };
  const { followCode } = await post('/api/public/matters', commanded({ ...said, ...who }));
  await post(`/api/public/follow/${followCode}/choose`, commanded({ phone }));
  await sendNotices(county.house);
  return { matterId, phone };
}
let phones = 1;

const got = (phone: string) => texts.got.filter(({ to }) => to === phone).length;

/** What a phone saved: it is sent again under its id, word for word. */
interface Saved {
  readonly url: string;
  readonly body: Record<string, unknown>;
}
const saved = (matterId: string, act: string, body: Record<string, unknown> = {}): Saved => ({
  url: `/api/matters/${matterId}/${act}`,
  body: commanded(body),
});
const send = async ({ url, body }: Saved) => post(url, body, await chief());

/** The store is of the copy, in a new process; the folder beside it is of today. */
async function restore(): Promise<void> {
  await putBack(county);
  // Logins of after the copy are gone with it.
  county.wait(1000);
  await county.restart();
  connect();
}

test('副本之后寄出的一封，命令再来一遍也不再寄；库里记着它没有寄；后面的新一封照寄', async () => {
  const { matterId, phone } = await raised();
  await copyTables(county);
  const accept = saved(matterId, 'accept');
  await send(accept);
  await sendNotices(county.house);
  expect(got(phone)).toBe(1);

  await restore();
  await send(accept);
  await sendNotices(county.house);
  expect(got(phone)).toBe(1);
  const { rows } = await county.god.query(
    `select status, said from letter where of_id = $1 and channel = 'sms'`,
    [matterId],
  );
  expect(rows).toEqual([{ status: 'dropped', said: 'restored' }]);

  const answer = saved(matterId, 'answer', { answer: '修好了' });
  await send(answer);
  await sendNotices(county.house);
  expect(got(phone)).toBe(2);

  // And once more: the book knows both.
  await restore();
  for (const one of [accept, answer]) await send(one);
  await sendNotices(county.house);
  expect(got(phone)).toBe(2);
});

test('同一件事的第二次催办是另一封：照寄；第一次的再来一遍，不寄', async () => {
  const { matterId } = await raised();
  await send(saved(matterId, 'accept'));
  await sendNotices(county.house);
  await copyTables(county);
  const before = group.got.length;
  const remind = async (body = commanded({ why: '群众又来问了' })) => {
    await post(`/api/matters/${matterId}/remind`, body, await county.who('town_officer', TOWN));
    await sendNotices(county.house);
    return body;
  };
  const first = await remind();
  expect(group.got.length - before).toBe(1);
  await restore();
  await remind(first);
  expect(group.got.length - before).toBe(1);
  // Told at the very place among the steps where another one stood before.
  await restore();
  await remind();
  expect(group.got.length - before).toBe(2);
  county.wait(DAY);
  await remind(first);
  expect(group.got.length - before).toBe(2);
});

test('时钟说过的逾期，放回副本以后再逾期一遍，不再说', async () => {
  await raised();
  await copyTables(county);
  county.wait(ADVANCE);
  await sweep(county.house);
  await sendNotices(county.house);
  const late = () => group.got.filter(({ text }) => text.startsWith('已逾期')).length;
  const before = late();
  expect(before).toBeGreaterThan(0);
  await restore();
  county.wait(DAY);
  await sweep(county.house);
  await sendNotices(county.house);
  const { rows } = await county.god.query(
    `select 1 from letter l join notice n using (county_code, of_id, seq, to_key) where n.kind = 'late' and l.said = 'restored'`,
  );
  expect([late(), rows.length]).toEqual([before, before]);
});

test('副本里正等着再试的，后来寄出了就不再寄；网关没收下的、没连上的，照寄；没听到回话的，不再寄', async () => {
  const waiting = await raised();
  const refused = await raised();
  const silent = await raised();
  await send(saved(waiting.matterId, 'accept'));
  texts.next({ status: 503, answer: {} });
  await sendNotices(county.house);
  expect(got(waiting.phone)).toBe(0);
  await copyTables(county);

  county.wait(DAY);
  await sendNotices(county.house);
  expect(got(waiting.phone)).toBe(1);
  const acts = [refused, silent].map(({ matterId }) => saved(matterId, 'accept'));
  for (const [n, how] of ([{ status: 503, answer: {} }, 'silent'] as const).entries()) {
    texts.next(how);
    if (acts[n] !== undefined) await send(acts[n]);
    await sendNotices(county.house);
  }
  expect([got(refused.phone), got(silent.phone)]).toEqual([0, 1]);

  await restore();
  for (const one of acts) await send(one);
  await sendNotices(county.house);
  county.wait(DAY);
  await sendNotices(county.house);
  expect([got(waiting.phone), got(refused.phone), got(silent.phone)]).toEqual([1, 1, 1]);
});

test('簿写不上的时候一封也不交出去；写得上了，寄出一封', async () => {
  const { matterId, phone } = await raised();
  await send(saved(matterId, 'accept'));
  const nowhere = localHanded(join(tmpdir(), randomUUID(), 'handed'));
  const said: unknown[] = [];
  const log = (line: unknown) => said.push(line);
  await sendNotices(Object.create(county.house, { handed: { value: nowhere }, log: { value: log } }));
  expect([got(phone), said.length]).toEqual([0, 1]);
  county.wait(DAY);
  await sendNotices(county.house);
  expect(got(phone)).toBe(1);
});

test('三十一天以后簿上不再留', async () => {
  const book = county.house.handed;
  const name = 'x'.repeat(43);
  await book.hand(name, { answers: 0, tries: 1 }, '2026-09-07');
  county.wait(60 * DAY);
  await forgetNotices(county.house);
  expect(await book.isGone(name, { answers: 0, tries: 1 })).toBe(false);
});
