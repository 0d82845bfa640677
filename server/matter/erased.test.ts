/**
 * 只留编号: what was redirected to a statutory channel, or handed over for good, keeps its number and where it went. Marks are put
 * into every field before; afterwards no table, no file and no search holds one.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  storedPicture,
} from '../../tests/support/marked.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { widen } from '../kit/database.ts';
import { fileNameOf } from '../kit/files.ts';
import { eraseFiles, findStrays, STRAY_DAYS } from './erase.ts';
import { erasePapers } from './erasing.store.ts';

const DAY = 86_400_000;

let county: SmallCounty;
let chief: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
});
afterAll(() => county?.close());

const picture = (): Promise<string> => storedPicture(county);
const full = (category: string, more: object = {}): Promise<Marked> =>
  markedMatter(county, chief, category, more);
const doing = (matterId: string, verb: string, words: object = {}): Promise<void> =>
  act(county, chief, matterId, verb, words);
const upload = (matterId: string, bytes: Buffer) => attachTo(county, chief, { matterId, bytes });

const REDIRECT = { channel: 'labour', told: '请到县劳动监察大队投诉，带上工资条。' };
const WAYS: readonly [category: string, verb: string, words: object][] = [
  ['dispute.wage', 'redirect', REDIRECT],
  ['safety.protection', 'hand-over', { to: 'police' }],
];

const foundBy = async (words: string): Promise<string> =>
  (await ask(county, 'GET', `/api/matters?q=${encodeURIComponent(words)}`, { as: chief })).body;

test.each(WAYS)('%s：%s 以后，表里、文件里、检索里都没有原来的话', async (category, verb, words) => {
  const matter = await full(category);
  const before = await holding(county, matter);
  for (const where of ['attachment', 'files', 'matter', 'matter_note', 'matter_reporter', 'matter_step'])
    expect(before).toContain(where);

  await doing(matter.matterId, verb, words);
  // What was written is gone with the step itself, the files a moment later.
  expect(await holding(county, matter)).toEqual(['files', 'files']);
  expect(await eraseFiles(county.house)).toBe(2);
  expect(await holding(county, matter)).toEqual([]);
  expect(await foundBy(matter.marks[0])).not.toContain(matter.matterId);
  const { no } = (await county.god.query('select no from matter where id = $1', [matter.matterId])).rows[0];
  expect(await foundBy(no.slice(5))).toContain(matter.matterId);
});

test('别的事项也有的照片和附件，留着', async () => {
  const [one, other] = [await full('dispute.wage'), await full('dispute.wage')];
  const shared = paperOf('同一份');
  for (const { matterId } of [one, other]) expect((await upload(matterId, shared)).statusCode).toBe(200);
  const photo = other.files[0] ?? '';
  const third = await full('infrastructure.road', { photos: [photo] });
  await doing(one.matterId, 'redirect', REDIRECT);
  await doing(other.matterId, 'redirect', REDIRECT);
  await doing(third.matterId, 'notes', { text: '还在办' });
  expect((await upload(third.matterId, shared)).statusCode).toBe(200);
  await eraseFiles(county.house);
  expect(await county.house.files.has(fileNameOf(shared))).toBe(true);
  expect(await county.house.files.has(photo)).toBe(true);
  expect(await holding(county, { ...one, files: one.files })).toEqual([]);
});

test('还没删完就断了：再来一遍，一个不剩', async () => {
  const matter = await full('dispute.wage');
  await doing(matter.matterId, 'redirect', REDIRECT);
  const { files } = county.house;
  const { remove } = files;
  const cut = (when: 'before' | 'after') => async (name: string) => {
    if (when === 'after') await remove(name);
    throw new Error('cut off');
  };
  for (const when of ['before', 'after'] as const) {
    Object.assign(files, { remove: cut(when) });
    await expect(eraseFiles(county.house)).rejects.toThrow('cut off');
  }
  Object.assign(files, { remove });
  await eraseFiles(county.house);
  expect(await holding(county, matter)).toEqual([]);
  const { rows } = await county.god.query('select * from file_to_erase');
  expect(rows).toEqual([]);
});

test('转出去以后，备注的单子说明为什么不能再写', async () => {
  const { matterId } = await full('dispute.wage');
  const notes = async () =>
    (await ask(county, 'GET', `/api/matters/${matterId}/notes`, { as: chief })).json();
  expect(await notes()).toMatchObject({ notes: [{}], refusal: null });
  await doing(matterId, 'redirect', REDIRECT);
  expect(await notes()).toEqual({ notes: [], refusal: 'emptied' });
});

test('移交的同时有人加附件、写备注：要么在移交之前，要么加不上，都留不下', async () => {
  for (let i = 0; i < 12; i += 1) {
    const matter = await full('dispute.wage');
    const late = paperOf('同时');
    const [gone, paperAnswer, noteAnswer] = await Promise.all([
      ask(county, 'POST', `/api/matters/${matter.matterId}/redirect`, {
        as: chief,
        body: commanded(REDIRECT),
      }),
      upload(matter.matterId, late),
      ask(county, 'POST', `/api/matters/${matter.matterId}/notes`, {
        ...{ as: chief, body: commanded({ text: `${matter.marks[0]}同时` }) },
      }),
    ]);
    expect(gone.statusCode).toBe(200);
    for (const answer of [paperAnswer, noteAnswer]) {
      expect([200, 409]).toContain(answer.statusCode);
      if (answer.statusCode === 409) expect(answer.json()).toEqual({ reason: 'emptied' });
    }
    await eraseFiles(county.house);
    expect(await holding(county, { ...matter, files: [...matter.files, fileNameOf(late)] })).toEqual([]);
  }
});

test('办理中的事项，附件和备注谁也删不掉', async () => {
  const { matterId } = await full('infrastructure.road');
  await county.house.database.transaction(
    { county: PLACES.county, person: chief.office.personId, holder: chief.office.placeCode, duty: 'clock' },
    async (tx) => {
      widen(tx, { county: PLACES.county, matter: matterId });
      await erasePapers(tx, PLACES.county, { matterId, photos: [], due: '2026-01-01' });
    },
  );
  for (const table of ['attachment', 'matter_note'])
    expect(
      (await county.god.query(`select 1 from ${table} where matter_id = $1`, [matterId])).rows.length,
      table,
    ).toBe(1);
  // The list may name a file that is in use: it stays.
  expect(await eraseFiles(county.house)).toBe(0);
});

test('传了照片没有提出来的，三十天后清掉；其间提出来的留着', async () => {
  const [sent, stray] = [await picture(), await picture()];
  await findStrays(county.house);
  county.wait((STRAY_DAYS - 1) * DAY);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  expect(await eraseFiles(county.house)).toBe(0);
  await full('infrastructure.road', { photos: [sent] });
  county.wait(DAY);
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  await eraseFiles(county.house);
  expect(await county.house.files.has(stray)).toBe(false);
  expect(await county.house.files.has(sent)).toBe(true);
});

test('核对：清除过的事项没有差错，检索改了一个字会查出来', async () => {
  expect((await verifyCounty(county.house)).differences).toEqual([]);
  const plant = `update matter_words set words = words || 'x' where matter_id = (select matter_id from matter_words limit 1) returning matter_id`;
  const { rows } = await county.god.query(plant);
  await county.god.query(
    `delete from matter_words where matter_id = (select matter_id from matter_words where matter_id <> $1 limit 1)`,
    [rows[0].matter_id],
  );
  const { differences } = await verifyCounty(county.house);
  expect(differences.map((line) => line.replace(/^.*?: /, '')).sort()).toEqual([
    'is found by other words than its own',
    'is not found',
  ]);
});
