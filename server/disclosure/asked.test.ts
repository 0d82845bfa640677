import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, DAY, dayOf } from '../../domain/kernel/day.ts';
import { DEFAULT_CHANNELS } from '../../domain/notice/channel.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { plainServer, type Standin } from '../../tests/support/gateways.ts';
import { builtSite } from '../../tests/support/site.ts';
import { openApp } from '../app.ts';
import { forgetNotices, sendNotices } from '../notice/work.ts';

let county: SmallCounty;
let texts: Standin;
let shared = '';
let cadre: Someone;
let committee: Someone;
const [VILLAGE = '', NEXT_VILLAGE = ''] = PLACES.villages;

beforeAll(async () => {
  county = await smallCounty();
  texts = await plainServer(() => shared);
  (county.house.gateways as Map<string, URL>).set('plain', texts.url);
  cadre = await county.who('village_cadre', VILLAGE);
  committee = await county.who('supervisor', VILLAGE);
});
afterAll(async () => {
  await texts?.close();
  await county.close();
});

type Reply = Record<string, unknown> & { readonly status: number };

const post = async (url: string, body: Record<string, unknown>, as?: Someone): Promise<Reply> => {
  const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
  return { ...(reply.json() as Record<string, unknown>), status: reply.statusCode };
};
const get = async (url: string, as?: Someone) => (await ask(county, 'GET', url, { as })).json();
const told = async (as: Someone) =>
  (await get('/api/notices', as)).notices.map(({ kind, tail }: { kind: string; tail: string }) => [
    kind,
    tail,
  ]);
const today = () => dayOf(county.house.now());

async function published(period: string): Promise<string> {
  const disclosureId = county.house.newId();
  const content = { text: '收支如下。', opening: null, rows: [] };
  const draft = {
    disclosureId,
    placeCode: VILLAGE,
    item: 'relief',
    period,
    about: null,
    title: '救助资金',
    content,
  };
  await post('/api/disclosures', draft, cadre);
  await post(`/api/disclosures/${disclosureId}/submit`, {}, cadre);
  await post(`/api/disclosures/${disclosureId}/review`, { ok: true, words: '账实相符' }, committee);
  const hung = { until: addDays(today(), 30), board: null, reworded: [], kept: [] };
  expect(await post(`/api/disclosures/${disclosureId}/publish`, hung, cadre)).toMatchObject({ status: 200 });
  return disclosureId;
}
const objecting = (questionId: string, more: object = {}) => ({
  ...{ questionId, kind: 'objection', text: '救助的户数不对，问王大山 13912345678' },
  ...more,
});
const texting = async (on: boolean) => {
  const admin = await county.who('system_admin', COUNTY);
  if (shared === '')
    shared = String((await post('/api/settings/sms/renew', { why: '接通网关' }, admin)).secret);
  const sms = { ...DEFAULT_CHANNELS.sms, on, provider: 'plain', frame: '{kind}，第 {no} 号' };
  expect(await post('/api/settings/notices/sms', { sms, why: '接通网关' }, admin)).toMatchObject({
    status: 200,
  });
};

test('提异议得一个查询码，凭它看答复；审查过的监委会听到异议和答复，读得到隐去电话的异议，别村的都没有', async () => {
  const id = await published('2026-Q2');
  const questionId = county.house.newId();
  const asked = await post(`/api/public/disclosures/${id}/ask`, objecting(questionId));
  expect(asked).toMatchObject({ status: 200, no: 1, code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) });
  const code = asked.code as string;
  expect(await get(`/api/public/asked/${code.toLowerCase().replaceAll('-', ' ')}`)).toMatchObject({
    ...{ disclosureId: id, no: 1, kind: 'objection', answer: null, late: false, phone: null },
    text: expect.stringContaining('救助的户数不对'),
  });
  expect((await county.god.query('select code from disclosure_question')).rows).not.toContain(code);
  expect(await told(committee)).toEqual([['disclosure-objected', '1']]);
  expect(await told(cadre)).toContainEqual(['disclosure-asked', '1']);

  const shelf = async (as: Someone) => (await get('/api/disclosures?state=objected', as)).disclosures;
  expect(await shelf(committee)).toMatchObject([
    { disclosureId: id, objections: { waiting: 1, answered: 0 } },
  ]);
  expect(await shelf(await county.who('supervisor', NEXT_VILLAGE))).toEqual([]);
  const { questions } = await get(`/api/disclosures/${id}`, committee);
  expect(questions[0].text.original).toContain('〔电话〕');
  expect(JSON.stringify(questions)).not.toContain('13912345678');

  county.wait(16 * DAY);
  expect(await get(`/api/public/asked/${code}`)).toMatchObject({ late: true });
  const said = { questionId, shown: null, text: '户数核对过，已更正。', kept: [] };
  expect(await post(`/api/disclosures/${id}/answer`, said, cadre)).toMatchObject({ status: 200 });
  expect(await get(`/api/public/asked/${code}`)).toMatchObject({
    ...{ text: null, late: false, correctedOn: null },
    answer: { no: 1, shown: null, text: said.text, on: today() },
  });
  expect(await told(committee)).toContainEqual(['disclosure-answered', '1']);
  expect(await shelf(committee)).toMatchObject([{ objections: { waiting: 0, answered: 1 } }]);
});

test('只是询问，监委会不用听；没有的查询码，什么也打不开', async () => {
  const id = await published('2026-Q1');
  const before = await told(committee);
  const question = { questionId: county.house.newId(), kind: 'question', text: '什么时候发' };
  expect(await post(`/api/public/disclosures/${id}/ask`, question)).toMatchObject({ status: 200 });
  expect(await told(committee)).toEqual(before);
  expect((await get(`/api/disclosures/${id}`, committee)).questions).toMatchObject([{ text: null }]);
  for (const code of ['A1B2-C3D4-E5F6-G7H8', 'nothing-at-all']) {
    expect((await ask(county, 'GET', `/api/public/asked/${code}`)).statusCode).toBe(404);
    expect(await post(`/api/public/asked/${code}/stop`, {})).toMatchObject({ status: 404 });
  }
});

test('查进度的一个框，两种查询码都认；页面上看得到到哪一步', async () => {
  const id = await published('2026-05');
  const { code } = await post(`/api/public/disclosures/${id}/ask`, objecting(county.house.newId()));
  const app = await openApp(county.house, { dist: '/nowhere', render: await builtSite() });
  const open = (url: string) => app.inject({ method: 'GET', url });
  expect((await open(`/follow?code=${code}`)).headers.location).toBe(`/follow/${code}`);
  expect(await open(`/follow/${code}`)).toMatchObject({
    ...{ statusCode: 303, headers: { location: `/asked/${code}` } },
  });
  const page = await open(`/asked/${code}`);
  expect(page).toMatchObject({ statusCode: 200, headers: { 'cache-control': 'no-store' } });
  expect(page.body).toContain('救助的户数不对');
  expect((await open('/asked/A1B2-C3D4-E5F6-G7H8')).statusCode).toBe(404);
  await app.close();
});

test('留了手机，答复出来只发一条，只说哪一类、第几号；删了就不发；不发短信的县不收号码；答复久了号码就没了', async () => {
  const id = await published('2026-06');
  const answer = (questionId: string) =>
    post(`/api/disclosures/${id}/answer`, { questionId, shown: null, text: '已经答复', kept: [] }, cadre);
  const phones = ['13800001111', '13800002222'];
  const [kept = '', gone = ''] = phones.map(() => county.house.newId());
  const asking = (questionId: string, phone: string) =>
    post(`/api/public/disclosures/${id}/ask`, objecting(questionId, { phone }));
  expect(await asking(kept, '13800001111')).toMatchObject({ reason: 'channel-off' });
  await texting(true);
  const { code: keptCode } = await asking(kept, '13800001111');
  const { code: goneCode } = await asking(gone, '13800002222');
  expect(await get(`/api/public/asked/${keptCode}`)).toMatchObject({ phone: '138****1111' });
  const { rows } = await county.god.query('select owner, address, at from notice_choice order by owner');
  expect(JSON.stringify(rows)).not.toMatch(/1380000/);
  expect(rows).toHaveLength(2);
  expect(await post(`/api/public/asked/${goneCode}/stop`, {})).toMatchObject({ status: 200 });
  expect(await get(`/api/public/asked/${goneCode}`)).toMatchObject({ phone: null });
  await answer(kept);
  await answer(gone);
  await sendNotices(county.house);
  await sendNotices(county.house);
  const { no } = await get(`/api/public/asked/${keptCode}`);
  expect(texts.got).toEqual([{ to: '13800001111', text: `对村务公开的提问有了答复，第 ${no} 号` }]);
  county.wait(200 * DAY);
  await forgetNotices(county.house);
  expect((await county.god.query('select 1 from notice_choice')).rows).toEqual([]);
});
