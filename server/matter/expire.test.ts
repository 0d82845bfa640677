/**
 * 到期清除 (quality: C12): marks in everything that can be written about a matter; half a year, one, two and three years later no
 * table, no file, no search and no page holds what is over; number, figures, what was published and its proof stay.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, addMonths, type Day, dayOf, startOf } from '../../domain/kernel/day.ts';
import { announcedClip } from '../../tests/support/clip.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import {
  act,
  attachTo,
  holding,
  type Marked,
  markedMatter,
  paperOf,
  tablesHolding,
} from '../../tests/support/marked.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { merging } from '../record/merge.ts';
import { RECORDED } from '../recorded.ts';
import { forgetClips } from './clip.ts';
import { eraseFiles } from './erase.ts';
import { expireMatters } from './expire.ts';
import { unsignReporter } from './expiring.store.ts';
import { tally } from './tally.ts';

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const PUBLISHED = '入户路塌方，已经修好';

let county: SmallCounty;
let closedOn: Day;
let road: Marked;
let dispute: Marked;
let hardship: Marked;
let publicationId: string;

const chief = (): Promise<Someone> => county.who('area_chief', AREA);

beforeAll(async () => {
  county = await smallCounty();
  road = await settled('infrastructure.road');
  dispute = await settled('dispute.neighbour');
  hardship = await settled('hardship.temporary_aid');
  closedOn = dayOf(county.house.now());
  publicationId = await published(road);
});
afterAll(() => county?.close());

/** Answered and confirmed, with marks in what was said then too, and a clip. */
async function settled(category: string): Promise<Marked> {
  const owner = await chief();
  const matter = await markedMatter(county, owner, category);
  await announcedClip(county, matter.matterId);
  const [words] = matter.marks;
  await act(county, owner, matter.matterId, 'answer', { answer: `${words}答复` });
  const confirmed = await ask(county, 'POST', `/api/public/follow/${matter.followCode}/confirm`, {
    body: commanded({ satisfaction: 'satisfied', words: `${words}评价` }),
  });
  expect(confirmed.statusCode, confirmed.body).toBe(200);
  return matter;
}

async function published({ matterId }: Marked): Promise<string> {
  const done = await ask(county, 'POST', `/api/matters/${matterId}/publish`, {
    as: await county.who('village_cadre', VILLAGE),
    body: commanded({ title: '入户路塌方', text: PUBLISHED, result: '已修好', kept: [] }),
  });
  expect(done.statusCode, done.body).toBe(200);
  await merging(RECORDED)(county.house);
  return (done.json() as { publicationId: string }).publicationId;
}

/** The clock moved to so many months after the matters were closed: their last day, and the day after it. */
async function after(months: number): Promise<{ onTheDay: number; dayAfter: number }> {
  const last = addMonths(closedOn, months);
  county.wait(startOf(last) - county.house.now());
  const onTheDay = await expireMatters(county.house);
  county.wait(startOf(addDays(last, 1)) - county.house.now());
  const [one, other] = await Promise.all([expireMatters(county.house), expireMatters(county.house)]);
  await forgetClips(county.house);
  await eraseFiles(county.house);
  return { onTheDay, dayAfter: one + other };
}

const isFound = async ({ marks, matterId }: Marked): Promise<boolean> =>
  (
    await ask(county, 'GET', `/api/matters?q=${encodeURIComponent(marks[0])}`, { as: await chief() })
  ).body.includes(matterId);

const follow = async ({ followCode }: Marked) => ask(county, 'GET', `/api/public/follow/${followCode}`);
const figures = async () =>
  (await county.god.query('select mark, sum(n)::int n from figure group by mark order by mark')).rows;

test('办结以后都还在：说过的话在表里、文件里、检索里', async () => {
  expect(await holding(county, road)).toEqual([
    ...['attachment', 'files', 'files', 'matter', 'matter_note', 'matter_reporter', 'matter_step'],
    'matter_words',
  ]);
  expect([await isFound(road), await isFound(dispute)]).toEqual([true, true]);
});

test('半年：敏感的只剩编号；别的不动', async () => {
  expect(await after(6)).toEqual({ onTheDay: 0, dayAfter: 1 });
  expect(await holding(county, hardship)).toEqual([]);
  expect(await holding(county, road)).toHaveLength(8);
  const seen = await follow(hardship);
  expect(seen.statusCode).toBe(200);
  expect(seen.json()).toMatchObject({ title: '', status: 'closed' });
});

test('一年：提出人的姓名电话没有了，事情还在；纠纷的再留一年', async () => {
  expect(await after(12)).toEqual({ onTheDay: 0, dayAfter: 1 });
  const [words, name, phone] = road.marks;
  expect(await tablesHolding(county, [name, phone])).toEqual([]);
  expect(await tablesHolding(county, [words])).toContain('matter');
  expect(await tablesHolding(county, [dispute.marks[1]])).toEqual(['matter_reporter']);
  expect(await after(24)).toEqual({ onTheDay: 0, dayAfter: 1 });
  expect(await tablesHolding(county, dispute.marks.slice(1))).toEqual([]);
});

test('三年：表里、文件里、检索里、页面上都没有了；编号、统计、公开的和它的证明都在', async () => {
  await tally(county.house);
  const counted = await figures();
  expect(await after(36)).toEqual({ onTheDay: 0, dayAfter: 2 });
  await tally(county.house);
  for (const matter of [road, dispute, hardship]) {
    expect(await holding(county, matter)).toEqual([]);
    expect(await isFound(matter)).toBe(false);
    expect((await follow(matter)).body).not.toContain(matter.marks[0]);
  }
  expect(await figures()).toEqual(counted);
  const { body } = await ask(county, 'GET', `/api/publications/${publicationId}`);
  expect(body).toContain(PUBLISHED);
  const proofs = await ask(county, 'GET', `/api/record?of=${publicationId}`);
  expect(proofs.json(), proofs.body).toMatchObject({ entries: [{ proof: { place: 0 } }] });
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});

test('谁提出的，哪一步都认不出了；公家的手续照旧署名', async () => {
  const { rows } = await county.god.query(
    `select kind, person_id is null as unsigned, body -> 'by' as by from matter_step where matter_id = $1 order by seq`,
    [road.matterId],
  );
  const of = (kind: string) => rows.find((row) => row.kind === kind);
  for (const kind of ['reported', 'confirmed'])
    expect(of(kind)).toMatchObject({ unsigned: true, by: { kind: 'reporter' } });
  expect(of('answered')).toMatchObject({ unsigned: false });
  expect(rows.at(-1)).toMatchObject({ kind: 'expired', by: { kind: 'system' } });
});

test('清除以后加不上附件、写不了备注，也不能再公开', async () => {
  const as = await chief();
  const late = await attachTo(county, as, { matterId: dispute.matterId, bytes: paperOf('迟到') });
  expect([late.statusCode, late.json()]).toEqual([409, { reason: 'emptied' }]);
  const note = await ask(county, 'POST', `/api/matters/${dispute.matterId}/notes`, {
    ...{ as, body: commanded({ text: '补一句' }) },
  });
  expect([note.statusCode, note.json()]).toEqual([409, { reason: 'emptied' }]);
  const draft = await ask(county, 'GET', `/api/matters/${dispute.matterId}/publication-draft`, {
    as: await county.who('village_cadre', VILLAGE),
  });
  expect(draft.json()).toMatchObject({ refusal: 'not-publishable' });
});

test('没到期的，程序自己也删不掉，改不了署名', async () => {
  const fresh = await markedMatter(county, await chief(), 'infrastructure.road');
  await county.house.database.transaction({ county: PLACES.county, duty: 'clock' }, async (tx) => {
    await unsignReporter(tx, PLACES.county, fresh.matterId);
  });
  expect(await holding(county, fresh)).toContain('matter_note');
  const { rows } = await county.god.query(
    `select 1 from matter_step where matter_id = $1 and body ? 'clock'`,
    [fresh.matterId],
  );
  expect(rows.length).toBeGreaterThan(0);
});
