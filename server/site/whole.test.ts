/** 整个公众站: what everybody finds of a place, and what nobody finds: the calendar, the search, a village's page, the year. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths, DAY, dayOf } from '../../domain/kernel/day.ts';
import { isAnnounced } from '../../domain/meeting/calendar.ts';
import type { MeetingKind } from '../../domain/meeting/kind.ts';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { builtSite } from '../../tests/support/site.ts';
import { openApp } from '../app.ts';
import { newId } from '../kit/id.ts';
import { findMeeting } from '../meeting/store.ts';
import { merging } from '../record/merge.ts';
import { enter } from '../record/store.ts';
import { RECORDED } from '../recorded.ts';

let county: SmallCounty;
let app: FastifyInstance;
beforeAll(async () => {
  county = await smallCounty();
  app = await openApp(county.house, { dist: '/nowhere', render: await builtSite() });
});
afterAll(async () => {
  await app?.close();
  await county?.close();
});

const [TOWN = ''] = PLACES.towns;
const [VILLAGE = '', NEXT = ''] = PLACES.villages;
const page = async (url: string): Promise<string> => {
  const answer = await app.inject({ method: 'GET', url });
  expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
  return answer.body;
};

const TITLE = '老王家和老李家的事';
async function called(kind: MeetingKind, more: object = {}): Promise<string> {
  const meetingId = newId();
  const item = { id: newId(), title: TITLE, authorised: false, minutes: 20, matterId: null };
  const plan = {
    ...{ meetingId, kind, placeCode: VILLAGE, title: TITLE, venue: '村委会二楼，电话 13912345678' },
    ...{ basis: 'invited', declared: null, starts: county.house.now() + 12 * DAY },
    items: [
      { ...item, subject: 'shared_life' },
      { ...item, id: newId(), subject: 'legal_claim' },
    ],
    ...more,
  };
  await done('/api/meetings', plan);
  return meetingId;
}
async function done(url: string, body: object): Promise<void> {
  const as = await county.who('village_cadre', VILLAGE);
  const answer = await ask(county, 'POST', url, { as, body: commanded({ ...body }) });
  expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
}
const notify = (meetingId: string) => done(`/api/meetings/${meetingId}/notice`, { shortWhy: null });

test('会议日历：发了通知才在，只有种类、时间、地点和哪一类的事；党内的、闭门的不在', async () => {
  const open = await called('council_session');
  expect(await page('/meetings')).not.toContain(open);
  await notify(open);
  const closed = await called('council_session', { inPrivate: '谈一家人的难处' });
  await notify(closed);
  const party = await called('party_member_meeting', { basis: 'declared', declared: 12 });
  await notify(party);
  const off = await called('council_session');
  await notify(off);
  await done(`/api/meetings/${off}/cancel`, { why: '下大雨' });

  const month = addMonths(`${dayOf(county.house.now() + 12 * DAY).slice(0, 7)}-01`, 0).slice(0, 7);
  for (const url of ['/meetings', `/meetings?month=${month}&town=${TOWN}&village=${VILLAGE}`]) {
    const list = await page(url);
    expect(list).toContain(`/meetings/${open}`);
    expect(list).toContain('不开了');
    for (const never of [closed, party, TITLE, '13912345678', '老王']) expect(list).not.toContain(never);
  }
  const one = await page(`/meetings/${open}`);
  expect(one).toContain('共同生活的事');
  for (const never of [TITLE, '法律争议', '13912345678']) expect(one).not.toContain(never);
  for (const id of [closed, party, newId()])
    expect((await app.inject({ method: 'GET', url: `/meetings/${id}` })).statusCode).toBe(404);
  expect(await page(`/meetings?town=${NEXT.slice(0, 9)}&village=${NEXT}`)).not.toContain(open);

  const file = await page('/meetings.ics');
  expect(file).toContain(`UID:${open}`);
  expect(file).toContain('STATUS:CANCELLED');
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  for (const never of [closed, party, TITLE]) expect(file).not.toContain(never);

  // The rule of the domain and the policy of the table say the same.
  for (const id of [open, closed, party, off]) {
    const meeting = await county.house.database.transaction(
      { county: county.house.county, scope: VILLAGE },
      (tx) => findMeeting(tx, county.house.county, id),
    );
    const shown = (await app.inject({ method: 'GET', url: `/meetings/${id}` })).statusCode === 200;
    expect(meeting && isAnnounced(meeting)).toBe(shown);
  }
});

test('开过的会：签了字的纪要记入公开记录，页面上有证明；不公开的会什么都没有', async () => {
  const [open, closed] = [await called('council_session'), await called('council_session')];
  await notify(open);
  const { house } = county;
  await house.database.transaction({ county: house.county }, async (tx) => {
    for (const of of [open, closed])
      enter(tx, house, {
        kind: 'minutes',
        of,
        at: '2026-06-20',
        facts: { meeting: 'council_session' },
        hash: 'a'.repeat(64),
      });
  });
  expect(await page(`/meetings/${open}`)).not.toContain('proof.json');
  await merging(RECORDED)(house);
  const shown = await page(`/meetings/${open}`);
  expect(shown).toContain('这次会的纪要已经签字');
  expect(shown).toContain('公开记录 ');
  const proof = JSON.parse(await page(`/meetings/${open}/proof.json`)) as { text: string; enclosed: null };
  expect(proof.enclosed).toBeNull();
  expect(JSON.parse(proof.text)).toMatchObject({ kind: 'minutes', of: open, hash: 'a'.repeat(64) });
  expect((await app.inject({ url: `/meetings/${closed}/proof.json` })).statusCode).toBe(404);
});

test('查找：地名、拼音首字母、两个字都找得到；没有公开的、闭门的找不到', async () => {
  const meetingId = await called('council_session', { venue: '槐树下的院坝' });
  const names = await ask(county, 'GET', `/api/places?parent=${TOWN}`);
  const [{ name = '' } = {}] = (names.json() as { places: { code: string; name: string }[] }).places.filter(
    ({ code }) => code === VILLAGE,
  );
  const searched = (q: string, more = '') => page(`/search?q=${encodeURIComponent(q)}${more}`);
  expect(await searched('槐树')).not.toContain(meetingId);
  await notify(meetingId);
  expect(await searched('槐树')).toContain(`/meetings/${meetingId}`);
  expect(await searched('议事会')).toContain(`/meetings/${meetingId}`);
  expect(await searched(`${name} 院坝`)).toContain(`/meetings/${meetingId}`);
  expect(await searched(name)).toContain(`/places/${VILLAGE}`);
  expect(await searched('槐树', `&town=${NEXT.slice(0, 9)}&village=${NEXT}`)).not.toContain(meetingId);
  for (const q of [TITLE, '老王', '难处']) expect(await searched(q)).toContain('没有找到公开的内容');
  expect((await app.inject({ method: 'GET', url: '/api/public/search?q=%00' })).statusCode).toBe(400);
});

test('一个村的一页：要开的会、议事室、找谁；村以下没有页', async () => {
  const village = await page(`/places/${VILLAGE}`);
  expect(village).toContain('要开的会');
  expect(village).toContain('/meetings/');
  expect(await page(`/places/${TOWN}`)).toContain(`/places/${VILLAGE}`);
  expect(await page('/places')).toContain(`/places/${TOWN}`);
  for (const code of [PLACES.groups[0], PLACES.areas[0], '999999999', 'x'])
    expect((await app.inject({ method: 'GET', url: `/places/${code}` })).statusCode).toBe(404);
});

test('年度报告：公开的一件一件数；今年提了什么不说，去年的按数说，少的不写；表格带得走', async () => {
  await county.god.query(
    `insert into figure (county_code, month, place_code, mark, n)
     select $1, '2025-05-01', place, mark, n
     from unnest(array[$1, $2, $3]) place, (values ('domain:flood', 40), ('domain:agri', 20), ('domain:dispute', 3)) m (mark, n)`,
    [county.house.county, TOWN, VILLAGE],
  );
  expect(await page('/year')).toContain('还没有数完');
  for (const place of ['', `&town=${TOWN}`, `&town=${TOWN}&village=${VILLAGE}`]) {
    const past = await page(`/year?year=2025${place}`);
    expect(past).toContain('<dd>40</dd>');
    expect(past).toContain('少，不写');
    expect(past).not.toContain('<dd>3</dd>');
  }
  const csv = await page('/year/data.csv?year=2025');
  expect(csv).toContain('40');
  const workbook = await app.inject({ method: 'GET', url: '/year/data.xlsx?year=2025&lang=en' });
  expect(workbook.statusCode).toBe(200);
  expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK');
  for (const url of [`/api/public/year?place=${PLACES.groups[0]}`, '/api/public/year?place=999999'])
    expect((await app.inject({ method: 'GET', url })).statusCode).toBe(404);
});

test('一份公开，几种样子：每一类都有订阅和数据；没有公开的，哪一样都没有', async () => {
  expect(await page('/feed.xml')).toContain('<rss version="2.0">');
  expect(await page('/data.csv?kind=meeting')).toContain('"meeting"');
  for (const base of ['/results', '/talks', '/outcomes', '/affairs/levy', '/affairs/procedure'])
    for (const form of ['poster', 'texts', 'word.docx']) {
      const answer = await app.inject({ method: 'GET', url: `${base}/${newId()}/${form}` });
      expect(answer.statusCode, `${base} ${form}`).toBe(404);
    }
});
