/**
 * 减负十条 (domain.md 4.3): each rule as a program can judge it: over every endpoint of the contract, every column of the database
 * and every sentence of the faces. Taps and seconds are measured by `npm run burden`. Each rule finds what is planted.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { getBurden } from '../contract/burden.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import { reportMatter } from '../contract/matter.ts';
import { lookAtPoint } from '../contract/watch.ts';
import { ACTS_OF, NOT_COUNTED } from '../domain/burden/acts.ts';
import { FORMS, type Form } from '../domain/burden/forms.ts';
import { MEASURED } from '../domain/burden/work.ts';
import { AskCampaignRequest } from '../domain/watch/ask-campaign.ts';
import { MOST_OPEN } from '../domain/watch/campaign.ts';
import { served } from '../server/app.ts';
import { newId } from '../server/kit/id.ts';
import { ask, PLACES, type SmallCounty, smallCounty } from './support/county.ts';

const HOME = fileURLToPath(new URL('..', import.meta.url));

let county: SmallCounty;
let endpoints: readonly Endpoint[];
let columns: readonly string[];
beforeAll(async () => {
  county = await smallCounty();
  endpoints = served(county.house).map(({ endpoint }) => endpoint);
  const { rows } = await (county.god as pg.Client).query<{ name: string }>(`
    select c.relname || '.' || a.attname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
  columns = rows.map(({ name }) => name);
});
afterAll(() => county?.close());

/** The names of all fields of a schema, however deep. */
function fieldsOf(schema: z.ZodType | undefined): string[] {
  if (schema === undefined) return [];
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name);
        walk(value);
      }
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...found];
}

type Side = 'body' | 'answer' | 'query' | 'params';

/** Fields of some side of every endpoint, as `matter.report text`. */
const fields = (all: readonly Endpoint[], ...sides: readonly Side[]): string[] =>
  all.flatMap((it) => sides.flatMap((side) => fieldsOf(it[side]).map((name) => `${it.name} ${name}`)));

const everything = (all: readonly Endpoint[]) => fields(all, 'body', 'answer', 'query', 'params');

/** What is said on the faces in Chinese, with the file it stands in. */
const sentences = (): (readonly [string, string])[] =>
  globSync('web/**/*.{ts,tsx}', { cwd: HOME })
    .filter((path) => !/\.test\.|examples/.test(path))
    .flatMap((path) =>
      [
        ...readFileSync(join(HOME, path), 'utf8').matchAll(
          /(?:zh: |[:,] )'([^'\n]*[\u4e00-\u9fff][^'\n]*)'/g,
        ),
      ].map(([, text = '']) => [path, text] as const),
    );

const planted = (body: z.ZodObject): Endpoint => ({
  ...{
    name: 'planted.ask',
    method: 'POST',
    path: '/planted',
    summary: '',
    office: 'signed-in',
    dataClass: 'P1',
  },
  body,
});

/** (1) What a form must have besides the ids that a phone makes itself. */
const required = (body: z.ZodType): string[] =>
  (
    (z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }).required as string[] | undefined) ?? []
  ).filter((name) => !name.endsWith('Id'));

test('一、一句话就是一次完整的上报：类别、地点、照片都可以不给', async () => {
  expect(required(reportMatter.body)).toEqual(['text']);
  const as = await county.who('area_chief', PLACES.areas[0] ?? '');
  const body = { matterId: newId(), commandId: newId(), text: '三组入户路塌了，六户出不来' };
  expect((await ask(county, 'POST', '/api/matters', { as, body })).statusCode).toBe(200);
  expect(required(z.object({ matterId: z.uuid(), text: z.string(), category: z.string() }))).toEqual([
    'text',
    'category',
  ]);
});

const CLOCKED =
  /track|stopwatch|check_?in|check_?out|punch|attendance|missed|not_?walked|duration|walked_?(from|until|minutes)|odometer|route_?log/i;

/** Who came to a meeting is counted by law, for its quorum; it is no clock for anybody who walks. */
const isQuorum = (name: string): boolean => /^(consultation|meeting)\S* attendance$/.test(name);

test('二、走访没有开始和结束、没有轨迹、没有漏走的日子；“看过”什么也不用写', () => {
  expect(everything(endpoints).filter((name) => CLOCKED.test(name) && !isQuorum(name))).toEqual([]);
  expect(columns.filter((name) => CLOCKED.test(name))).toEqual([]);
  // The day is the phone's own; no words, no picture.
  expect(required(lookAtPoint.body)).toEqual(['day']);
  const looks = columns.filter((name) => name.startsWith('watch_look.'));
  expect(looks.length).toBeGreaterThan(3);
  expect(looks.filter((name) => /person|office|_at$|\.at$/.test(name))).toEqual([]);

  expect(
    everything([planted(z.object({ checkIn: z.string() }))]).filter((it) => CLOCKED.test(it)),
  ).toHaveLength(1);
  expect(['watch_look.walked_minutes', 'office.missed_days'].filter((it) => CLOCKED.test(it))).toHaveLength(
    2,
  );
});

/** A place on earth belongs to a thing that needs eyes, never to whoever looks, raises or lives there. */
const WHERE = /\b(lat|lon|lng)\b|latitude|longitude|location|gps|whereabouts|position/i;
const THINGS = /^(watch_point|watch_weather|place_boundary)\.|^watch\.\w|^campaign\.|^place\./;

test('三、没有应急令就没有报平安，也没有实时位置：经纬度只属于点位，不属于人', () => {
  const at = (names: readonly string[]) =>
    names.filter((name) => WHERE.test(name.replaceAll('_', ' ')) && !THINGS.test(name));
  expect(at(columns)).toEqual([]);
  expect(at(everything(endpoints))).toEqual([]);
  expect(at(['person.last_location', 'session.lat'])).toHaveLength(2);
});

test('四、地点由人选，照片可有可无；图片进来时元数据已去掉（E12）', () => {
  const body = reportMatter.body as z.ZodObject;
  expect(fieldsOf(body).filter((name) => WHERE.test(name))).toEqual([]);
  for (const name of ['photos', 'placeCode']) expect(required(body)).not.toContain(name);
  const asked = endpoints.filter(
    ({ body: it }) => it && required(it).some((name) => /photo|picture/.test(name)),
  );
  // Adding a picture that somebody wanted to add, and the one set of a room, which is a place; nothing else.
  expect(asked.map(({ name }) => name).sort()).toEqual(['matter.add-photo', 'room.set-pictures']);
  expect(required(z.object({ photos: z.array(z.string()) }))).toEqual(['photos']);
});

const RANKED =
  /rank|score|leader_?board|credit|badge|read_?at|read_?by|read_?receipt|seen_?by|login_?count|sign_?ins\b|online|likes?\b/i;
/** Denied on purpose: 不打卡、不排名, and lists of what is banned. */
const DENIED = /(不|没有|禁|无|也不)[^，。；]{0,8}(打卡|排名|积分|已读|在线时间|在线时长|点赞|评分)/g;
const TOLD = /打卡|排名|排行|积分|已读|在线时长|在线时间|登录次数|点赞|评分/;

test('五、没有积分、排名、已读回执、登录次数：库里没有、接口没有、页面上也不说', () => {
  expect(columns.filter((name) => RANKED.test(name))).toEqual([]);
  expect(everything(endpoints).filter((name) => RANKED.test(name))).toEqual([]);
  const said = sentences();
  expect(said.length).toBeGreaterThan(1500);
  const told = (all: readonly (readonly [string, string])[]) =>
    all.filter(([, text]) => TOLD.test(text.replace(DENIED, ''))).map(([path, text]) => `${path} ${text}`);
  expect(told(said)).toEqual([]);
  expect(told([['planted', '本月排名第三，积分 20']])).toHaveLength(1);
  expect(['person.score', 'notice.read_by'].filter((name) => RANKED.test(name))).toHaveLength(2);
});

/** Figures somebody would have to count: none is asked for. Limits, people of a house and slips to be printed are no figures of work. */
const FIGURE = /^(count|total|percent|rate|quantity)$|(Count|Total|Percent|Rate|Quantity)$|number_?of/;
const NO_FIGURE = ['setting.limits count', 'consultation.issue-ballots count', 'outcome.issue-ballots count'];

test('六、数字都算出来，从不叫人填', () => {
  const asked = (all: readonly Endpoint[]) =>
    fields(all, 'body').filter((name) => FIGURE.test(name.split(' ')[1] ?? '') && !NO_FIGURE.includes(name));
  expect(asked(endpoints)).toEqual([]);
  const computed = endpoints.filter(({ name }) => /^(centre|burden)\./.test(name));
  expect(computed.map(({ method }) => method)).toEqual(computed.map(() => 'GET'));
  expect(asked([planted(z.object({ visitCount: z.int() }))])).toEqual(['planted.ask visitCount']);
});

test('七、上面要片区做的事只有一张单子：目的、依据、已有的数据、截止都要写明，一个片区同时最多两件', () => {
  // Data there are already: left out only when there are none.
  const must = ['purpose', 'basis', 'deadline', 'until'];
  expect(fieldsOf(AskCampaignRequest)).toContain('existing');
  expect(must.filter((name) => !required(AskCampaignRequest).includes(name))).toEqual([]);
  expect(MOST_OPEN).toBe(2);
  expect(endpoints.map(({ name }) => name)).toContain('campaign.refuse');
  expect(required(AskCampaignRequest.omit({ basis: true }))).not.toContain('basis');
});

const RELAYED = /screenshot|wechat|relay|forward_?count|group_?size/i;
/** The channel on which the house itself speaks to people who asked for it. */
const SPEAKS = /^(setting\.notices(-wechat)?|follow\.own|notice\.(own|bind-wechat)) /;

test('八、不要截图，不要接龙，不要转发', () => {
  expect(everything(endpoints).filter((name) => RELAYED.test(name) && !SPEAKS.test(name))).toEqual([]);
  expect(columns.filter((name) => RELAYED.test(name))).toEqual([]);
  expect(['work_group.screenshot'].filter((name) => RELAYED.test(name))).toHaveLength(1);
});

/** The kit's page, or a whole screen of one's own. */
const OWN_FRAME = /import \{[^}]*\bPage\b[^}]*\} from '[^']*kit\/page\.tsx'|<main\b/;

/** Frames without the foot. */
const unframed = (pages: readonly (readonly [string, string])[]): string[] =>
  pages.filter(([, text]) => OWN_FRAME.test(text) && !text.includes('<FilingFoot')).map(([path]) => path);

test('九、每一页都有“意见与投诉”和备案号', () => {
  const pages = globSync('web/{phone,desk}/**/*.tsx', { cwd: HOME }).map(
    (path) => [path, readFileSync(join(HOME, path), 'utf8')] as const,
  );
  expect(pages.filter(([, text]) => text.includes('<FilingFoot')).length).toBeGreaterThanOrEqual(2);
  expect(unframed(pages)).toEqual([]);
  const site = readFileSync(join(HOME, 'web/site/frame.tsx'), 'utf8');
  expect(site).toMatch(/w\.complain[\s\S]*w\.filing/);
  expect(unframed([['planted', '<main className="own">nothing</main>']])).toEqual(['planted']);
});

test('十、负担量过，按职务合计给大家看，不到个人；量出来的数和页面上用的一样', () => {
  expect(getBurden.office).toBe('signed-in');
  expect(fieldsOf(getBurden.answer).filter((name) => /person|name|office|place|id$/i.test(name))).toEqual([]);
  const page = readFileSync(join(HOME, 'docs/burden.md'), 'utf8');
  const rowOf = (name: string): number[] => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${name}`)) ?? '';
    return row.split('|').slice(2, 4).map(Number);
  };
  for (const [work, name] of [
    ['report', '一句话上报'],
    ['accept', '受理'],
    ['write', '答复办理结果'],
    ['look', '走访看过一处'],
    ['keep', '记一户愿意联系的'],
  ] as const)
    expect(rowOf(name), name).toEqual([MEASURED[work].taps, MEASURED[work].characters]);
  expect(MEASURED.report.taps).toBeLessThanOrEqual(3);
  expect(MEASURED.look.taps).toBe(1);
});

/** Commands of offices: what residents do is no burden of theirs, and is counted nowhere. */
const commands = (all: readonly Endpoint[]): string[] =>
  all.filter(({ method, office }) => method !== 'GET' && office !== 'anyone').map(({ name }) => name);

/** In how many works and reasons a command stands. */
const stands = (name: string): number =>
  [...Object.values(ACTS_OF), ...Object.values(NOT_COUNTED)].filter((names) =>
    names.some((one) => one === name || (one.endsWith('.') && name.startsWith(one))),
  ).length;

test('十、任职的人发出的每个命令，要么只算一种活，要么写明为什么不算；不在接口里的名字一个没有', () => {
  const all = commands(endpoints);
  expect(all.filter((name) => stands(name) !== 1)).toEqual([]);
  const named = [...Object.values(ACTS_OF), ...Object.values(NOT_COUNTED)].flat();
  expect(named.filter((one) => !all.some((name) => name === one || name.startsWith(one)))).toEqual([]);
  expect(named.length).toBe(new Set(named).size);
  expect(stands('planted.ask')).toBe(0);
});

/** Where what replaces each form is made. */
const MADE_BY: Record<Form, string> = {
  'report-form': 'web/phone/report/report.tsx',
  'walk-log': 'web/desk/watch/watch.tsx',
  'household-register': 'web/desk/area/households.tsx',
  'door-card': 'web/kit/door-card.tsx',
  'matter-file': 'server/matter/file.ts',
  'month-figures': 'server/centre/sheet.ts',
  'satisfaction-sheet': 'web/desk/paper/call-backs.tsx',
  'candidate-list': 'web/desk/matter/candidates.tsx',
  'publication-list': 'web/desk/publication/published.tsx',
  'three-rates': 'web/desk/centre/rates.tsx',
  'meeting-minutes': 'web/desk/meeting/minutes-paper.tsx',
  'sign-in-sheet': 'web/desk/meeting/print.tsx',
  'topic-ledger': 'web/desk/consultation/topics.tsx',
  'outcome-ledger': 'web/desk/outcome/figures.tsx',
  'disclosure-ledger': 'web/desk/disclosure/due.tsx',
  'room-year': 'web/desk/room/year.tsx',
  'month-digest': 'web/desk/meeting/digest.tsx',
  'handover-list': 'web/desk/handover/handover.tsx',
};

test('十、说不用再填的表，都有一页或一个文件顶着', () => {
  expect(FORMS.filter((form) => !existsSync(join(HOME, MADE_BY[form])))).toEqual([]);
});
