import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [AREA = '', NEXT_AREA = ''] = PLACES.areas;
const [VILLAGE = '', OTHER_VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

const say = async (said: Record<string, unknown>): Promise<string> => {
  const matterId = newId();
  const answer = await ask(county, 'POST', '/api/public/matters', {
    body: commanded({ matterId, placeCode: AREA, name: '王大山', ...said }),
  });
  expect(answer.statusCode).toBe(200);
  return matterId;
};

const found = async (as: Someone, query: Record<string, string>): Promise<string[]> => {
  const answer = await ask(county, 'GET', `/api/matters?${new URLSearchParams(query)}`, { as });
  expect(answer.statusCode).toBe(200);
  return answer.json().matters.map(({ matterId }: { matterId: string }) => matterId);
};

const countOf = async (as: Someone, query: Record<string, string>) =>
  (await ask(county, 'GET', `/api/matters/count?${new URLSearchParams(query)}`, { as })).json();

const PIECES = [
  '水管',
  '坪村',
  '𠮷家沟',
  '％',
  "O'Brien",
  'ＡＢ',
  ' ',
  '，',
  '\\',
  '_',
  '2026-11-3',
  '塌',
  '：',
];

test('标题或正文里任意两个字以上的一截，都找得到这件事', async () => {
  const officer = await county.who('centre_officer', PLACES.county);
  const sentence = fc
    .array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 14 })
    .map((pieces) => pieces.join('').trim())
    .filter((text) => text.length >= 2);
  await fc.assert(
    fc.asyncProperty(sentence, fc.nat(), fc.nat(), async (text, from, length) => {
      const matterId = await say({ text });
      const characters = [...text];
      const begin = from % Math.max(1, characters.length - 1);
      const q = characters
        .slice(begin, begin + 2 + (length % 10))
        .join('')
        .trim()
        .slice(0, 40);
      if ([...q].length >= 2) expect(await found(officer, { q })).toContain(matterId);
    }),
    { numRuns: 60 },
  );
});

test('三个字以上要连着才算；几个词要都有', async () => {
  const officer = await county.who('centre_officer', PLACES.county);
  const apart = await say({ text: '井台塌，台塌方' });
  const whole = await say({ text: '井台塌方了，请来看看' });
  expect(await found(officer, { q: '井台塌方' })).toEqual([whole]);
  expect(await found(officer, { q: '井台 方了' })).toEqual([whole]);
  expect(await found(officer, { q: '台塌' })).toEqual([whole, apart]);
});

test('按地名、拼音首字母、编号的一段也找得到', async () => {
  await county.god.query("update place set name = '老槐坡片', initials = 'lhpp' where code = $1", [
    NEXT_AREA,
  ]);
  await county.house.reread();
  const officer = await county.who('centre_officer', PLACES.county);
  const matterId = await say({ text: '路灯坏了一盏', placeCode: NEXT_AREA });
  const { rows } = await county.god.query('select no from matter where id = $1', [matterId]);
  const no: string = rows[0].no;
  for (const q of [
    '老槐坡',
    '老槐坡 路灯',
    'lhp',
    'LHP 路灯',
    no,
    no.toLowerCase().replaceAll('-', ''),
    no.slice(5),
  ])
    expect(await found(officer, { q }), q).toContain(matterId);
  expect(await found(officer, { q: '老槐坡 水坝' })).toEqual([]);
});

test('和别的条件一起用；不在自己地方的一件也找不到', async () => {
  const matterId = await say({ text: '泥石流把河堤冲开了', category: 'flood.damage' });
  const cadre = await county.who('village_cadre', VILLAGE);
  const other = await county.who('village_cadre', OTHER_VILLAGE);
  expect(await found(cadre, { q: '河堤冲开', category: 'flood', status: 'open', order: 'due' })).toEqual([
    matterId,
  ]);
  expect(await found(cadre, { q: '河堤冲开', status: 'closed' })).toEqual([]);
  expect(await found(cadre, { q: '河堤冲开', from: '2026-09-07', to: '2026-09-07' })).toEqual([matterId]);
  expect(await found(cadre, { q: '河堤冲开', to: '2026-09-06' })).toEqual([]);
  expect(await found(other, { q: '河堤冲开' })).toEqual([]);
  expect(await countOf(other, { q: '河堤冲开' })).toEqual({ count: 0, more: false });
});

test('敏感的事项，谁也搜不到它的内容，不经手的人数也数不到；经手的人按编号找得到', async () => {
  const officer = await county.who('town_officer', TOWN);
  const chief = await county.who('area_chief', AREA);
  const behind = await say({ text: '断粮的话说在前头，其实是修渠' });
  for (let i = 0; i < 30; i += 1) await say({ text: `家里断粮第${i}天`, category: 'hardship.temporary_aid' });
  expect(await found(officer, { q: '断粮' })).toEqual([behind]);
  expect(await countOf(officer, { q: '断粮' })).toEqual({ count: 1, more: false });
  expect(await found(chief, { q: '断粮' })).toEqual([behind]);
  const [no = ''] = (await ask(county, 'GET', '/api/matters?category=hardship', { as: chief }))
    .json()
    .matters.map((row: { no: string }) => row.no);
  expect(await found(chief, { q: no })).toHaveLength(1);
});

test('改成敏感的类别，内容就从索引里拿掉；改回来又找得到', async () => {
  const chief = await county.who('area_chief', AREA);
  const matterId = await say({ text: '屋后的竹林要人看一看', category: 'other' });
  const classify = async (category: string) => {
    const body = commanded({ category });
    expect(
      (await ask(county, 'POST', `/api/matters/${matterId}/classify`, { as: chief, body })).statusCode,
    ).toBe(200);
    return found(chief, { q: '竹林' });
  };
  expect(await found(chief, { q: '竹林' })).toEqual([matterId]);
  expect(await classify('hardship.income')).toEqual([]);
  const { rows } = await county.god.query('select words from matter_words where matter_id = $1', [matterId]);
  expect(rows).toEqual([{ words: '' }]);
  expect(await classify('other')).toEqual([matterId]);
});

test('一页一页翻，不重不漏', async () => {
  const officer = await county.who('centre_officer', PLACES.county);
  const said = new Set<string>();
  for (let i = 0; i < 45; i += 1) said.add(await say({ text: `涵洞积水，第${i}处` }));
  for (const order of ['newest', 'due']) {
    const seen: string[] = [];
    let before: string | null = '';
    while (before !== null) {
      const search: string = new URLSearchParams({
        q: '涵洞积水',
        order,
        ...(before && { before }),
      }).toString();
      const page = (await ask(county, 'GET', `/api/matters?${search}`, { as: officer })).json();
      seen.push(...page.matters.map(({ matterId }: { matterId: string }) => matterId));
      before = page.older;
    }
    expect(seen.length).toBe(45);
    expect(new Set(seen)).toEqual(said);
  }
});

test('检索用的字词，应用自己读不到，只问得到编号', async () => {
  const { database, county: code } = county.house;
  const { sql } = await import('kysely');
  await expect(
    database.transaction({ county: code }, (tx) =>
      sql`select * from matter_words where county_code = ${code}`.execute(tx),
    ),
  ).rejects.toThrow(/permission denied/);
});
