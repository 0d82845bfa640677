/**
 * 一个人的全部 (quality: C13): two residents and two holders of an office, each with marks in every place where data of one's own stand.
 * What one takes out holds every mark of that person and none of the other's; what one deletes is in no table any more, the
 * other's stands, and the public record verifies.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_CHANNELS } from '../../domain/notice/channel.ts';
import {
  ask,
  COUNTY,
  commanded,
  PASSWORD,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { plainServer, type Standin } from '../../tests/support/gateways.ts';
import { tablesHolding } from '../../tests/support/marked.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { newId } from '../kit/id.ts';
import { unseal } from '../kit/sealing.ts';
import { merging } from '../record/merge.ts';
import { RECORDED } from '../recorded.ts';
import { ADDRESS } from './deliver.ts';

const [AREA = '', , OTHER_AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

let county: SmallCounty;
let officer: Someone;
let texts: Standin;
let shared = '';
beforeAll(async () => {
  county = await smallCounty();
  officer = await county.who('town_officer', TOWN);
  const admin = await county.who('system_admin', COUNTY);
  texts = await plainServer(() => shared);
  (county.house.gateways as Map<string, URL>).set('plain', texts.url);
  shared = (await post('/api/settings/sms/renew', { why: '接通网关' }, admin)).secret;
  const sms = { ...DEFAULT_CHANNELS.sms, on: true, provider: 'plain', frame: '{kind}，尾号 {no}' };
  await post('/api/settings/notices/sms', { sms, why: '接通网关' }, admin);
});
afterAll(async () => {
  await texts?.close();
  await county?.close();
});

const post = async (url: string, body: Record<string, unknown>, as?: Someone) => {
  const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
  expect([url, reply.statusCode, reply.body]).toEqual([url, 200, expect.anything()]);
  return reply.json();
};
const read = async (url: string, as?: Someone): Promise<string> =>
  (await ask(county, 'GET', url, { as })).body;
const rows = async (text: string, values: unknown[] = []) => (await county.god.query(text, values)).rows;
const missing = (text: string, marks: readonly string[]) => marks.filter((mark) => !text.includes(mark));
const found = (text: string, marks: readonly string[]) => marks.filter((mark) => text.includes(mark));

/** Where data of one's own lie, and how each is taken out and erased; a table of tomorrow has to find its place here. */
const OWN: Readonly<Record<string, 'code' | 'account' | 'card' | 'question'>> = {
  ...{
    matter: 'code',
    matter_step: 'code',
    matter_reporter: 'code',
    matter_words: 'code',
    follow_code: 'code',
  },
  ...{ matter_access: 'code', attachment: 'code', clip: 'code', letter: 'code', notice_choice: 'code' },
  ...{
    person: 'account',
    office: 'account',
    office_step: 'account',
    session: 'account',
    invitation: 'account',
  },
  ...{
    correction: 'account',
    relation: 'account',
    saved_view: 'account',
    device: 'account',
    export: 'account',
  },
  ...{
    held_command: 'account',
    notice: 'account',
    advisor: 'account',
    room_link: 'account',
    room_day: 'account',
  },
  ...{ absence_card: 'card', disclosure_question: 'question' },
};

/** Acts under an office, which are its file (档案法); lists a village keeps, struck off by whoever keeps them; records of the house. */
const OTHERS: Readonly<Record<string, 'act' | 'kept by the place' | 'published' | 'of the house'>> = {
  ...{ audit: 'act', archive: 'act', blob: 'act', card_opening: 'act', matter_note: 'act' },
  ...{ export_approval: 'act', intake: 'act', meeting_step: 'act' },
  ...{ publication_version: 'published', disclosure_answer: 'published' },
  ...{
    household: 'kept by the place',
    care_card: 'kept by the place',
    evacuation_entry: 'kept by the place',
  },
  ...{ roll_entry: 'kept by the place', meeting: 'kept by the place', meeting_list: 'kept by the place' },
  ...{ meeting_say: 'kept by the place', room_member: 'kept by the place', room_expert: 'kept by the place' },
  ...{ draw_person: 'kept by the place', watch_point: 'kept by the place', watch_look: 'kept by the place' },
  ...{ command: 'of the house', intake_row: 'of the house' },
};

test('每张有个人信息的表，都说得出属于哪一种', async () => {
  const register = readFileSync(fileURLToPath(new URL('../../docs/register.md', import.meta.url)), 'utf8');
  const personal = register
    .split(/^## /m)
    .slice(1)
    .filter((text) => /^- P[23]: /m.test(text))
    .map((text) => /^\w+/.exec(text)?.[0] ?? '');
  const pointing = await rows(
    `select distinct conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'person'::regclass`,
  );
  const all = new Set([...personal, ...pointing.map(({ name }) => name as string)]);
  expect([...all].sort()).toEqual([...Object.keys(OWN), ...Object.keys(OTHERS)].sort());
});

interface Resident {
  readonly code: string;
  readonly matterId: string;
  readonly name: string;
  readonly phone: string;
  readonly to: string;
  readonly said: readonly string[];
}

/** Raised with a name and a phone, texts chosen, sent back, asked how it goes: all in words of one's own. */
async function resident(n: number): Promise<Resident> {
  const matterId = newId();
  const [name, phone, to] = [`印秋${n}禾`, `1398800010${n}`, `1398800020${n}`];
  const mark = (of: string) => `印记${n}${of}`;
  const raised = await post('/api/public/matters', {
    ...{ matterId, placeCode: AREA, category: 'infrastructure.road', name, phone },
    ...{ title: mark('标题'), text: `${mark('正文')}说的事` },
  });
  const chief = await county.who('area_chief', AREA);
  const code = raised.followCode as string;
  await post(`/api/public/follow/${code}/choose`, { phone: to });
  await post(`/api/matters/${matterId}/accept`, {}, chief);
  await post(`/api/matters/${matterId}/answer`, { answer: '修好了' }, chief);
  await post(`/api/public/follow/${code}/send-back`, { why: mark('退回') });
  await post(`/api/matters/${matterId}/answer`, { answer: '又修了' }, chief);
  await post(`/api/public/follow/${code}/confirm`, { satisfaction: 'satisfied', words: mark('评价') });
  return { code, matterId, name, phone, to, said: ['标题', '正文', '退回', '评价'].map(mark) };
}

const takenOut = async ({ code }: Resident): Promise<string> =>
  (await read(`/api/public/follow/${code}`)) + (await read(`/api/public/follow/${code}/export`));
const marksOf = ({ name, phone, to, said }: Resident) => [name, phone, to, ...said];
const addressesKept = async (): Promise<string[]> =>
  (await rows('select address from notice_choice order by owner')).map(({ address }) =>
    unseal(county.house, ADDRESS, address),
  );

test('凭码：导出有这个人的每一处，没有别人的一处；删了，姓名电话哪里都没有，别人的都在，记录验得过', async () => {
  const [one, other] = [await resident(1), await resident(2)];
  const all = await takenOut(one);
  expect(missing(all, marksOf(one))).toEqual([]);
  expect(found(all, marksOf(other))).toEqual([]);
  expect(await addressesKept()).toEqual(expect.arrayContaining([one.to, other.to]));

  await post(`/api/public/follow/${one.code}/erase`, {});
  expect(await tablesHolding(county, [one.name, one.phone, one.to])).toEqual([]);
  expect(await addressesKept()).toEqual([other.to]);
  expect(await tablesHolding(county, [other.name, other.phone])).toEqual(['matter_reporter']);
  expect(missing(await takenOut(other), marksOf(other))).toEqual([]);
  // What was said is the file of public work, and whoever holds the code goes on reading it.
  expect(missing(await takenOut(one), one.said)).toEqual([]);
  await merging(RECORDED)(county.house);
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});

test('外出联系卡、提问：凭各自的码看得到全部；删了就没有，别人的在', async () => {
  const card = async (n: number) => {
    const marks = [`印外出${n}`, `1398800030${n}`, `印老屋${n}`] as const;
    const [called, phone, house] = marks;
    const cardId = randomUUID();
    const said = { cardId, placeCode: VILLAGE, called, phone, house, wishes: ['notices'] };
    return { marks, code: (await post('/api/public/absences', said)).code as string };
  };
  const [one, other] = [await card(1), await card(2)];
  const mine = await read(`/api/public/absences/${one.code}`);
  expect(missing(mine, one.marks)).toEqual([]);
  expect(found(mine, other.marks)).toEqual([]);
  await post(`/api/public/absences/${one.code}/end`, {});
  expect(await tablesHolding(county, one.marks)).toEqual([]);
  expect(await tablesHolding(county, other.marks)).toEqual(['absence_card']);
});

interface Holder {
  readonly as: Someone;
  /** What goes with the account. */
  readonly gone: readonly string[];
  readonly to: string;
  /** What stays: an advisor's name stands until he or she leaves, what a member heard is the room's. */
  readonly stays: readonly string[];
}

/** Everything an account can hold, with marks of its own. */
async function holder(n: number, place: string): Promise<Holder> {
  const as = await county.who('area_chief', place);
  const { personId, id: officeId } = as.office;
  const mark = (of: string) => `印记${n}${of}`;
  const [account, phone, to] = [`yinji-${n}-account`, `1398800040${n}`, `1398800050${n}`];
  await rows('update person set name = $2, account = $3, phone = $4 where id = $1', [
    ...[personId, mark('姓名'), account, phone],
  ]);
  const signedIn = await county.app.inject({
    ...{ method: 'POST', url: '/api/sign-in', payload: { account, password: PASSWORD } },
    headers: { 'user-agent': `browser-of-${n}` },
  });
  expect(signedIn.statusCode, signedIn.body).toBe(200);
  await post('/api/me/notices', { phone: to }, as);
  await post('/api/me/correction', { name: mark('更正'), phone: `1398800060${n}` }, as);
  const { askedAt } = JSON.parse(await read('/api/me/own', as)).correction;
  await post(`/api/people/${personId}/correction`, { askedAt, agreed: false, why: mark('不同意') }, officer);
  county.wait(1000);
  officer = await county.who('town_officer', TOWN);
  const again = await county.who('area_chief', place);
  await post('/api/views', { name: mark('视图'), address: `q=${n}` }, again);
  const village = await county.who('village_cadre', VILLAGE);
  await post('/api/me/relations', { otherId: village.office.personId, kind: 'sibling' }, again);
  const matterId = newId();
  await post(
    '/api/matters',
    {
      matterId,
      placeCode: place,
      category: 'infrastructure.road',
      title: mark('标题'),
      text: `${mark('正文')}的事`,
    },
    again,
  );
  await rows(
    `insert into device (county_code, id, person_id, office_id, place_code, ticket, epoch, last_contact, waiting, refused, clock, app, protocol)
     values ($1, $2, $3, $4, $5, 't', 'e', now(), 0, 0, 'right', $6, 1)`,
    [COUNTY, newId(), personId, officeId, place, mark('手机')],
  );
  await rows(
    `insert into held_command (county_code, id, device_id, person_id, office_id, place_code, kind, command, reason, received_at, occurred_at, why)
     values ($1, $2, $2, $3, $4, $5, 'matter.report', null, 'late', now(), now(), $6)`,
    [COUNTY, newId(), personId, officeId, place, mark('暂存')],
  );
  await rows(
    `insert into notice (county_code, word, of_id, seq, to_key, kind, tail, at)
     values ($1, 'outcome', $2, 0, 'person:' || $3::text, 'outcome-told', $4, now())`,
    [COUNTY, newId(), personId, mark('告知')],
  );
  await rows(
    `insert into advisor (county_code, id, place_code, kind, name, person_id, consent, from_day, until, relatives)
     values ($1, $2, $3, 'area_chief', $4, $5, 'written', '2026-01-01', '2028-12-31', array[$6]::uuid[])`,
    [COUNTY, newId(), VILLAGE, mark('监督员'), personId, village.office.personId],
  );
  const roomId = newId();
  await rows(
    `insert into room (county_code, id, place_code, name, address, hours, signs, opened_on, closed_on, closed_why, version)
     values ($1, $2, $3, $4, '村委会', '周一', '{council}', '2026-01-01', '2026-02-01', '合并', 1)`,
    [COUNTY, roomId, VILLAGE, mark('议事室')],
  );
  await rows(
    `insert into room_link (county_code, room_id, person_id, from_day) values ($1, $2, $3, '2026-01-01')`,
    [...[COUNTY, roomId, personId]],
  );
  await rows(
    `insert into room_day (county_code, id, room_id, person_id, kind, day, households, sides, heard)
     values ($1, $2, $3, $4, 'visit', '2026-01-05', 3, 1, $5)`,
    [COUNTY, newId(), roomId, personId, mark('听到')],
  );
  await post('/api/exports', { list: 'matters', format: 'csv', filter: {}, words: {} }, again).catch(
    () => undefined,
  );
  return {
    ...{ as: again, to },
    gone: [
      ...[account, phone, `1398800060${n}`, `browser-of-${n}`],
      ...['更正', '视图', '手机', '告知'].map(mark),
    ],
    stays: ['姓名', '不同意', '标题', '正文', '暂存', '监督员', '议事室', '听到'].map(mark),
  };
}

test('有账号的：导出有这个人的每一处，没有别人的一处；注销以后该删的哪里都没有，别人的都在', async () => {
  const one = await holder(3, AREA);
  const other = await holder(4, OTHER_AREA);
  one.gone.length;
  const fresh = await county.who('area_chief', AREA);
  const all = await read('/api/me/export', fresh);
  expect(missing(all, [...one.gone, ...one.stays, one.to])).toEqual([]);
  expect(found(all, [...other.gone, ...other.stays, other.to])).toEqual([]);
  const kept = JSON.parse(all);
  for (const list of [
    'offices',
    'sessions',
    'matters',
    'relations',
    'accountSteps',
    'views',
    'devices',
    'held',
  ])
    expect([list, kept[list].length]).not.toEqual([list, 0]);

  const { personId, id } = fresh.office;
  await rows(`update office set valid_from = '2024-01-01', valid_to = '2024-12-31' where id = $1`, [id]);
  await post(`/api/people/${personId}/forget`, { why: '本人要求' }, officer);
  expect(await tablesHolding(county, one.gone)).toEqual([]);
  expect(await rows(`select 1 from notice_choice where owner = 'person:' || $1::text`, [personId])).toEqual(
    [],
  );
  for (const mark of one.stays)
    expect([mark, (await tablesHolding(county, [mark])).length]).not.toEqual([mark, 0]);
  for (const mark of [...other.gone, ...other.stays])
    expect([mark, (await tablesHolding(county, [mark])).length]).not.toEqual([mark, 0]);
  expect(await addressesKept()).toContain(other.to);
  await merging(RECORDED)(county.house);
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});

test('敏感的事项，导出只有编号：原话要说了用途才打开', async () => {
  const chief = await county.who('area_chief', OTHER_AREA);
  const matterId = newId();
  const said = { matterId, placeCode: OTHER_AREA, category: 'hardship.temporary_aid', text: '印敏感的话' };
  const { no } = await post('/api/matters', said, chief);
  const all = await read('/api/me/export', chief);
  expect(all).toContain(no);
  expect(all).not.toContain('印敏感');
});
