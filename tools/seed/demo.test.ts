import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMonths, dayOf, startOf } from '../../domain/kernel/day.ts';
import { dataClassOf } from '../../domain/matter/category.ts';
import { suggest } from '../../domain/matter/suggest.ts';
import { MEETING_KINDS, type MeetingKind } from '../../domain/meeting/kind.ts';
import type { House } from '../../server/kit/house.ts';
import { UNHURRIED } from '../../server/kit/pace.ts';
import { openHouse } from '../../server/open.ts';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { verifyCounty } from '../verify/verify.ts';
import { alikeScripts } from './alike.ts';
import { liveScripts } from './live.ts';
import type { Played } from './play.ts';
import { sampleScripts } from './samples.ts';
import type { Script } from './script.ts';
import { removeFrom, seedIfEmpty, stateOf } from './state.ts';
import { scriptsOf, seedDemonstration } from './store.ts';
import { storyOf } from './story.ts';

const COUNTY = '611025';
/** A Tuesday afternoon. */
const NOW = startOf('2026-11-24') + 15 * 3_600_000;
const SEALED = ['主要劳力住院', '片长两周没露面'];
/** Sent to the body the law names, or to the police: only the number is left. */
const HANDED_ON = ['redirected', 'handed-over'];

let fresh: FreshDatabase;
let god: pg.Client;
let house: House;
let played: Played;
let scripts: Script[];
let everything: Script[];
let folder: string;
const said: string[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  god = new pg.Client({ connectionString: fresh.superUrl });
  await god.connect();
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-seed-'));
  house = await openHouse(
    { url: fresh.url, folder, close: async () => {} },
    {
      county: COUNTY,
      publicUrl: new URL('http://localhost'),
      log: console.error,
      now: () => NOW,
      paces: UNHURRIED,
    },
  );
  played = await seedDemonstration(
    house,
    (line) => said.push(line),
    (places, { now }) => {
      const story = storyOf(places);
      everything = scriptsOf(places, { now, calendar: house.calendar });
      scripts = [
        ...sampleScripts(places, story, '2026-11-24'),
        ...liveScripts(story, now),
        ...alikeScripts(places, story, now),
      ];
      return scripts;
    },
  );
  // A year of a county, told by real commands: half a minute of a machine with nothing else to do.
}, 180_000);

afterAll(async () => {
  await house.database.close();
  await god.end();
});

test('三十件和正在办的都从真实命令走完，没有一步被拒绝', async () => {
  expect(played.refused).toEqual([]);
  expect(played.matters).toBe(scripts.length);
  expect(scripts.filter(({ key }) => key.startsWith('sample'))).toHaveLength(30);
  expect(await stateOf(house)).toBe('demonstration');
});

test('有一个村三十天里五件同类的事，够提成议题', async () => {
  const { rows } = await god.query(
    `select left(place_code, 12) as village, count(*)::int as count from matter
     where reported_at > to_timestamp($1 / 1000.0) - interval '30 days' and category = 'dispute.neighbour_noise'
     group by 1 having count(*) >= 5`,
    [NOW],
  );
  expect(rows).toHaveLength(1);
});

test('规则表里的每一种会都开过或通知了，镇里也开过联席会议', async () => {
  const { rows } = await god.query<{ kind: MeetingKind; length: number }>(
    "select distinct kind, length(place_code)::int as length from meeting where status in ('archived', 'noticed')",
  );
  expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([...MEETING_KINDS].sort());
  expect(rows.filter(({ kind }) => kind === 'joint_conference').map(({ length }) => length)).toContain(9);
});

test('镇里的联席会议转给县政协的一件，政协办那里待列入', async () => {
  const { rows } = await god.query(
    'select to_key, to_body, listed_in, ended from meeting_referral where to_body = $1',
    ['cppcc'],
  );
  expect(rows).toEqual([{ to_key: `members:${COUNTY}`, to_body: 'cppcc', listed_in: null, ended: null }]);
});

test('每个议题的方案都在第一次协商前几天就公示了', async () => {
  const { rows } = await god.query(
    `select state ->> 'title' as title from consultation c where state #>> '{plan,firstOn}' is not null
     and not exists (select 1 from topic_sheet_version v where v.county_code = c.county_code and v.consultation_id = c.id
       and (v.at at time zone 'Asia/Shanghai')::date <= (c.state #>> '{plan,firstOn}')::date - 3)`,
  );
  expect(rows).toEqual([]);
});

test('会上交办的，县局、镇里的站、村里的组各有一件记在名下，没办完的也有', async () => {
  const { rows } = await god.query(
    `select length(owner_key) = 14 as "isGroup", bool_or(not done) as open, count(*)::int as n from meeting_task group by 1 order by 1`,
  );
  expect(rows).toMatchObject([
    { isGroup: false, open: true },
    { isGroup: true, open: true },
  ]);
});

test('议事会转出去的，两个月以前的都有答复；待列入的只有近两个月的', async () => {
  const { rows } = await god.query(
    `select ended is null as waits, count(*)::int as n, min(sent_on)::text as first from meeting_referral
     where length(from_place) = 12 group by 1 order by 1`,
  );
  expect(rows.map(({ waits }) => waits)).toEqual([false, true]);
  expect(rows[0].n).toBeGreaterThan(rows[1].n);
  expect(rows[1].first > addMonths(dayOf(NOW), -3)).toBe(true);
});

test('一个议题的共识取自关联的议事会，数字一样，别的手工登记', async () => {
  const { rows } = await god.query(
    `select t.title, t.sheet -> 'agreement' as agreement, m.kind from topic_sheet t
     join meeting m on m.id::text = t.sheet #>> '{agreement,meetingId}'`,
  );
  expect(rows).toMatchObject([
    { title: '红白事办多大', kind: 'council_session', agreement: { agreed: 21, of: 22, fromMeeting: true } },
  ]);
});

test('监督员专为一件事聘、专为一件事抽，看过的记在那件事上', async () => {
  const { rows } = await god.query(
    'select c.thing, c.drawn, c.kinds from advisor_check c where c.thing is not null order by c.thing',
  );
  expect(rows).toEqual([
    { thing: 'outcome', drawn: false, kinds: ['area_chief'] },
    { thing: 'procedure', drawn: true, kinds: ['villager_rep'] },
  ]);
  const { rows: draws } = await god.query('select thing from draw where thing is not null');
  expect(draws).toEqual([{ thing: 'procedure' }]);
});

test('没有一件普通事项的文字会被当作敏感事项', () => {
  const mistaken = everything.filter(
    ({ report }) => dataClassOf(suggest(report.text).category) !== dataClassOf(report.category),
  );
  expect(mistaken.map(({ report }) => report.text)).toEqual([]);
  expect(everything.length).toBeGreaterThan(300);
});

test('三十件都已办结，评价照样本，第23件退回过一次', async () => {
  const { rows } = await god.query<{
    title: string;
    status: string;
    satisfaction: string;
    sent_back: boolean;
  }>('select title, status, satisfaction, sent_back from matter');
  const byTitle = new Map(rows.map((row) => [row.title, row]));
  const samples = scripts.filter(({ key }) => key.startsWith('sample'));
  for (const { report, lines } of samples) {
    if (lines.some(({ act }) => /^(redirect|hand over) /.test(act))) continue;
    const last = lines.findLast(({ act }) => act !== 'publish')?.act ?? '';
    const satisfaction = last.includes('satisfied') ? last : 'not_surveyed';
    expect(byTitle.get(report.title)).toMatchObject({ status: 'closed', satisfaction });
  }
  expect(rows.filter((row) => row.status === 'closed' && row.sent_back).map(({ title }) => title)).toEqual([
    '宅基地批得慢',
  ]);
});

test('敏感事项只有经办人看得见，县里镇里的人都看不见', async () => {
  const titlesFor = (scope: string, holder: string) =>
    house.database.transaction({ county: COUNTY, scope, holder }, async (tx) => {
      const { rows } = await sql<{ title: string }>`select title from matter`.execute(tx);
      return rows.map(({ title }) => title).filter((title) => SEALED.includes(title));
    });
  const { rows } = await god.query<{ title: string; holder_key: string; data_class: string }>(
    'select title, holder_key, data_class from matter where title = any($1)',
    [SEALED],
  );
  expect(rows).toHaveLength(SEALED.length);
  expect(rows.every(({ data_class }) => data_class === 'P3')).toBe(true);
  for (const { title, holder_key } of rows) expect(await titlesFor('-', holder_key)).toEqual([title]);
  expect(await titlesFor(COUNTY, 'nobody')).toEqual([]);
});

test('转法定途径和紧急移交的，只留编号，内容和联系方式都清了', async () => {
  const { rows } = await god.query(
    `select ending, title, text, exists (select 1 from matter_reporter r where r.matter_id = m.id) as known
     from matter m where ending is not null order by ending`,
  );
  expect(rows).toEqual(
    HANDED_ON.toReversed().map((ending) => ({ ending, title: '', text: '', known: false })),
  );
});

test('老槐坡有愿意联系的户、一张关爱卡、本村有外出联系卡；防火期里有花名册', async () => {
  const count = async (table: string) =>
    (await god.query(`select count(*)::int as n from ${table}`)).rows[0]?.n as number;
  expect(await count('household')).toBe(5);
  expect(await count('care_card')).toBe(1);
  expect(await count('absence_card')).toBe(2);
  expect(await count('evacuation_entry')).toBe(3);
  expect(await count('door_card')).toBe(1);
});

test('从步骤重算，行、时限、数字、公开没有一处不同', async () => {
  const verified = await verifyCounty(house);
  expect(verified.differences).toEqual([]);
  expect(verified.matters).toBe(scripts.length);
});

test.each([
  [
    '状态',
    `update matter set status = 'closed' where title = '公厕水箱坏了'`,
    'status: should be "accepted", is "closed"',
  ],
  [
    '时限',
    `update matter set clock_due = clock_due + interval '1 day' where title = '公厕水箱坏了'`,
    'clock_due',
  ],
  [
    '步骤',
    `update matter_step set words = words || '{"answer": "改过"}' where kind = 'answered'`,
    'answer: should be',
  ],
  [
    '顺序',
    `delete from matter_step where seq = 2 and matter_id in (select id from matter where title = '井盖破了')`,
    'step 2',
  ],
])('悄悄改动%s会被查出来', async (_, planted, found) => {
  await god.query('begin');
  // The verification reads on other connections: the change is committed and taken back by hand.
  await god.query(
    'create table matter_before as table matter; create table step_before as table matter_step',
  );
  await god.query(planted);
  await god.query('commit');
  const { differences } = await verifyCounty(house);
  await god.query(`
    begin;
    delete from matter_step; update matter m set status = b.status, clock_due = b.clock_due from matter_before b where b.id = m.id;
    insert into matter_step table step_before; drop table matter_before, step_before;
    commit`);
  expect(differences.some((line) => line.includes(found))).toBe(true);
  expect((await verifyCounty(house)).differences).toEqual([]);
});

test('公开的办理单位写的是名字，不是代码', async () => {
  const { rows } = await god.query<{ settled_by: string }>('select distinct settled_by from publication');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ settled_by }) => /\d{6}/.test(settled_by))).toEqual([]);
});

test('游览用的查询码每次启动都告诉', async () => {
  const codes = played.tour.map(({ code }) => code);
  expect(codes).toHaveLength(3);
  const again: string[] = [];
  await seedIfEmpty({ url: fresh.url, folder, close: async () => {} }, COUNTY, (line) => again.push(line));
  for (const code of codes) {
    expect(said.some((line) => line.includes(code))).toBe(true);
    expect(again.some((line) => line.includes(code))).toBe(true);
  }
  expect(again).toHaveLength(3);
});

test('演示县可以整个拿掉', async () => {
  await removeFrom(fresh, COUNTY);
  expect(await stateOf(house)).toBe('empty');
  const { rows } = await god.query('select count(*)::int as n from audit');
  expect(rows).toEqual([{ n: 0 }]);
});
