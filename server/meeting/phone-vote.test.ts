/** 手机表决: through HTTP, on a real database: one say of each seat under retries and races, nothing after the end, and nobody's say kept. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../domain/kernel/day.ts';
import { fold } from '../../domain/meeting/acts.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { recordDifferences } from '../../tests/support/record.ts';
import { enteredRoll } from '../../tests/support/roll.ts';
import { builtSite } from '../../tests/support/site.ts';
import { openApp } from '../app.ts';
import { newId } from '../kit/id.ts';
import { findMeeting, stepsOf } from './store.ts';

const [VILLAGE = '', NEXT = ''] = PLACES.villages;
const SEATS = 12;
const TEXT = '垃圾桶放三个点，各组轮流清运';

let county: SmallCounty;
let cadre: Someone;
let site: FastifyInstance;
beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
  await enteredRoll(county, cadre, VILLAGE, SEATS);
  site = await openApp(county.house, { dist: '/nowhere', render: await builtSite() });
});
afterAll(async () => {
  await site?.close();
  await county?.close();
});

const tried = (id: string, act: string, body: Record<string, unknown>) =>
  ask(county, 'POST', `/api/meetings/${id}/${act}`, { as: cadre, body: commanded(body) });
async function did(id: string, act: string, body: Record<string, unknown>): Promise<void> {
  const answer = await tried(id, act, body);
  expect(answer.statusCode, `${act} ${answer.body}`).toBe(200);
}
const why = async (id: string, act: string, body: Record<string, unknown>): Promise<string> =>
  (await tried(id, act, body)).json().reason;

interface Voting {
  readonly id: string;
  readonly motionId: string;
  readonly itemId: string;
  /** By seat. */
  readonly codes: ReadonlyMap<number, string>;
}

/** Ten of twelve representatives are there, and a motion is voted on by phone. */
async function voting(): Promise<Voting> {
  const [id, motionId, itemId] = [newId(), newId(), newId()];
  const item = { id: itemId, title: '垃圾桶放哪里', subject: 'shared_life', authorised: false };
  const plan = {
    ...{ meetingId: id, kind: 'villager_rep_meeting', placeCode: VILLAGE, title: '九月的会' },
    ...{ venue: '村委会二楼', basis: 'representatives', declared: null, inPrivate: '不公开的会' },
    ...{ starts: county.house.now() + 3 * DAY, items: [{ ...item, minutes: 20, matterId: null }] },
  };
  const answer = await ask(county, 'POST', '/api/meetings', { as: cadre, body: commanded(plan) });
  expect(answer.statusCode, answer.body).toBe(200);
  await did(id, 'notice', { shortWhy: null });
  county.wait(3 * DAY);
  cadre = await county.who('village_cadre', VILLAGE);
  await did(id, 'open', { chair: '王主任', recorder: '李文书' });
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  await did(id, 'arrive', { numbers, how: 'number', speaksFor: [], guest: null });
  await did(id, 'move', { motionId, itemId, text: TEXT, amends: null });
  const { codes } = await listed(id);
  return { id, motionId, itemId, codes: new Map(codes.map(({ seat, code }) => [seat, code])) };
}

interface Listed {
  readonly open: { readonly seats: number; readonly said: number } | null;
  readonly codes: readonly { readonly seat: number; readonly code: string; readonly svg: string | null }[];
}
const listed = async (id: string, query = ''): Promise<Listed> =>
  (await ask(county, 'GET', `/api/meetings/${id}/vote-codes${query}`, { as: cadre })).json();

const saying = (code: string | undefined, stance: string) => commanded({ code, stance, blind: newId() });
const say = (body: object) =>
  ask(county, 'POST', '/api/public/votes', { body: body as Record<string, unknown> });
const said = async (code: string | undefined, stance: string): Promise<string> => {
  const answer = await say(saying(code, stance));
  return answer.statusCode === 200 ? 'taken' : answer.json().reason;
};
const rowsOf = async (id: string): Promise<number> =>
  (await county.god.query('select 1 from meeting_say where meeting_id = $1', [id])).rows.length;
const voteOf = async (id: string) =>
  (await ask(county, 'GET', `/api/meetings/${id}`, { as: cadre })).json().meeting.motions[0].vote;
const NO_HANDS = { hands: { for: 0, against: 0, abstain: 0 }, tellers: null };

test('一席一票：两部手机同时、同一票重发、改了再改都只算一票；离场的不算；手机和举手合起来不超过在场的', async () => {
  const { id, motionId, codes } = await voting();
  const code = (seat: number) => codes.get(seat);
  expect(codes.size).toBe(SEATS);
  expect(await said(code(1), 'for')).toBe('no-vote-now');
  await did(id, 'open-phone-vote', { motionId });

  const twins = await Promise.all(Array.from({ length: 6 }, () => say(saying(code(1), 'against'))));
  expect(twins.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(200));
  const one = saying(code(2), 'for');
  const again = await Promise.all([say(one), say(one), say(one)]);
  expect(again.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  expect(await said(code(1), 'for')).toBe('taken');
  // The same request as before, come late: it acted once, and what was said since stands.
  expect(await said(code(2), 'abstain')).toBe('taken');
  expect((await say(one)).statusCode).toBe(200);
  expect(await rowsOf(id)).toBe(2);

  expect(await said(code(3), 'for')).toBe('taken');
  await did(id, 'leave', { no: 3 });
  expect(await said(code(3), 'against')).toBe('not-counted');
  expect(await said(code(11), 'for')).toBe('not-counted');
  expect(await said('0001-AAAA-AAAA', 'for')).toBe('no-vote-now');
  expect((await listed(id)).open).toMatchObject({ seats: 9, said: 2 });

  const closing = { motionId, hands: { for: 6, against: 1, abstain: 0 }, tellers: [4, 5] };
  const over = { ...closing, hands: { ...closing.hands, abstain: 1 } };
  expect(await why(id, 'close-phone-vote', over)).toBe('more-than-present');
  expect(await why(id, 'close-phone-vote', { ...closing, tellers: null })).toBe('two-tellers');
  expect(await rowsOf(id)).toBe(3);
  await did(id, 'close-phone-vote', closing);
  expect(await voteOf(id)).toMatchObject({
    ...{ way: 'phone', counts: { for: 7, against: 1, abstain: 1, invalid: 0 }, byHand: 7 },
    ...{ quorum: { present: 9, met: true }, tally: { for: 7, passed: true } },
  });
  expect(await said(code(4), 'against')).toBe('no-vote-now');
  expect(await why(id, 'close-phone-vote', closing)).toBe('no-phone-vote');

  expect(await rowsOf(id)).toBe(0);
  const sight = { county: PLACES.county, scope: VILLAGE };
  const [row, steps] = await county.house.database.transaction(sight, async (tx) => [
    await findMeeting(tx, PLACES.county, id),
    await stepsOf(tx, PLACES.county, id),
  ]);
  expect(fold(steps)).toEqual(row);
  expect(JSON.stringify(steps)).not.toMatch(/stance|seat/);
  expect(await recordDifferences(county)).toEqual([]);
});

test('一边表决一边结束：答应收下的都算，没收的都不算，结束以后一票不多', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { id, motionId, codes } = await voting();
    await did(id, 'open-phone-vote', { motionId });
    const seats = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const says = seats.map((seat) => said(codes.get(seat), 'for'));
    const closed = Promise.all(says.slice(0, round * 3)).then(() =>
      tried(id, 'close-phone-vote', { motionId, ...NO_HANDS }),
    );
    const answers = await Promise.all(says);
    expect((await closed).statusCode).toBe(200);
    expect(new Set([...answers, 'taken', 'no-vote-now']).size).toBe(2);
    expect((await voteOf(id)).counts.for).toBe(answers.filter((it) => it === 'taken').length);
    expect(await rowsOf(id)).toBe(0);
  }
});

test('作罢以后说过的都没了，可以再开；码只给开这个会的人', async () => {
  const { id, motionId, codes } = await voting();
  await did(id, 'open-phone-vote', { motionId });
  expect(await said(codes.get(1), 'for')).toBe('taken');
  await did(id, 'call-off-phone-vote', { motionId });
  expect(await rowsOf(id)).toBe(0);
  await did(id, 'open-phone-vote', { motionId });
  expect((await listed(id)).open).toMatchObject({ said: 0 });
  const [shown, ...others] = (await listed(id, '?seat=2')).codes;
  expect(shown).toMatchObject({ code: codes.get(2), svg: expect.stringContaining('<svg') });
  expect(others).toEqual([]);
  for (const other of [
    await county.who('village_cadre', NEXT),
    await county.who('town_officer', PLACES.towns[0] ?? ''),
  ]) {
    const answer = await ask(county, 'GET', `/api/meetings/${id}/vote-codes`, { as: other });
    expect(answer.statusCode).toBe(404);
  }
  await did(id, 'call-off-phone-vote', { motionId });
});

test('会场里照码打开的页：看得到动议，点一下就收，结束了说明白；不带脚本', async () => {
  const { id, motionId, codes } = await voting();
  await did(id, 'open-phone-vote', { motionId });
  const code = codes.get(7) ?? '';
  const typed = await site.inject(`/vote?code=${code.toLowerCase().replaceAll('-', '')}`);
  expect(typed.headers.location).toBe(`/vote/${code}`);
  const page = await site.inject(`/vote/${code}?lang=en`);
  expect(page.body).toContain(TEXT);
  expect(page.body).not.toMatch(/<script/);
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page.body)?.[1] ?? '';
  const press = (stance: string, ids = { commandId: newId(), blind: newId() }) =>
    site.inject({
      ...{ method: 'POST', url: `/vote/${code}` },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...ids, stance }).toString(),
    });
  const taken = await press('for', { commandId: field('commandId'), blind: field('blind') });
  expect([taken.statusCode, taken.headers.location]).toEqual([303, `/vote/${code}?taken=1`]);
  expect((await site.inject(`/vote/${code}`)).body).toContain('已经表决过');
  expect((await press('')).body).toContain('请在赞成、反对、弃权里点一个');
  await did(id, 'close-phone-vote', { motionId, ...NO_HANDS });
  const late = await press('against');
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('这次表决已经结束');
  expect((await voteOf(id)).counts).toMatchObject({ for: 1, against: 0 });
});
