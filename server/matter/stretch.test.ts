import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Matter } from '../../domain/matter/matter.ts';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';
import { openStretch, rewriteWords } from './finding.store.ts';
import { nextStretch } from './stretch.ts';

const [AREA = ''] = PLACES.areas;
const MINUTE = 60_000;

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const stretches = async (): Promise<number[]> =>
  (
    await county.god.query<{ from_at: number }>('select from_at from matter_stretch order by from_at')
  ).rows.map(({ from_at }) => Number(from_at));

/** A stretch for each few, so that a search of a small county crosses many. */
const openAfter = (most: number) =>
  county.house.database.transaction({ county: county.house.county, duty: 'count' }, (tx) =>
    openStretch(tx, county.house.county, { at: new Date(county.house.now()), most }),
  );

/** Everything that has the word, the newest first, read without stretches. */
const plainly = async (word: string): Promise<string[]> =>
  (
    await county.god.query<{ matter_id: string }>(
      'select matter_id from matter_words where words like $1 order by reported_at desc, matter_id desc',
      [`%${word}%`],
    )
  ).rows.map(({ matter_id }) => matter_id);

interface Hit {
  readonly matter_id: string;
  readonly reported_at: number;
}

const found = (word: string, before: { at: Date; id: string }, most: number): Promise<Hit[]> =>
  county.house.database.transaction({ county: county.house.county }, async (tx) => {
    const { rows } = await sql<Hit>`
      select * from find_matters(${county.house.county}, ${`'${word}'`}::tsquery, '{}', '', '', ${before.at}, ${before.id}, ${most})`.execute(
      tx,
    );
    return rows;
  });

const NEWEST = { at: new Date(8_000_000_000_000), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** Page by page, as a list is read. */
async function pages(word: string, most: number): Promise<string[]> {
  const ids: string[] = [];
  let before = NEWEST;
  for (;;) {
    const hits = await found(word, before, most);
    ids.push(...hits.map(({ matter_id }) => matter_id));
    const last = hits.at(-1);
    if (last === undefined || hits.length < most) return ids;
    before = { at: new Date(last.reported_at), id: last.matter_id };
  }
}

test('不管分了多少段，找到的和一件一件看的一样多，次序一样；补录的旧事也在里面', async () => {
  const texts = ['路灯', '路灯', '路灯 水渠', '路灯', '桥墩', '水渠'];
  const said: string[] = [];
  for (let i = 0; i < 150; i += 1) {
    const matterId = newId();
    const text = `${i === 70 ? '羚牛 ' : ''}${texts[(i * 5) % texts.length]}第${i}处`;
    const body = commanded({ matterId, placeCode: AREA, name: '王大山', text });
    expect((await ask(county, 'POST', '/api/public/matters', { body })).statusCode).toBe(200);
    said.push(matterId);
    await openAfter(2);
    county.wait(MINUTE / 2);
  }
  expect((await stretches()).length).toBeGreaterThan(30);

  // What is brought in from an older register lies in stretches that began long before it was written.
  const begun = county.house.now();
  for (const [i, matterId] of said.entries()) {
    if (i % 4 !== 0) continue;
    const sight = { county: county.house.county, matter: matterId } as const;
    await county.house.database.transaction(sight, async (tx) => {
      const matter = {
        ...{ countyCode: county.house.county, id: matterId, no: 'XZ26-7KQ4-M9XJ', placeCode: AREA },
        ...{ title: '', text: '路灯，旧账里的', dataClass: 'P1', reportedAt: begun - i * 53 * MINUTE },
      } as Matter;
      rewriteWords(tx, matter);
    });
  }

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('路灯', '水渠', '桥墩', '羚牛', '没有'),
      fc.integer({ min: 1, max: 40 }),
      async (word, most) => {
        expect(await pages(word, most)).toEqual(await plainly(word));
      },
    ),
    { numRuns: 40 },
  );
});

test('满了才开下一段，从一分钟以后算起；几个进程同时开，只开一段', async () => {
  const before = (await stretches()).length;
  await nextStretch(county.house);
  expect((await stretches()).length).toBe(before);
  county.wait(10 * MINUTE);
  const matterId = newId();
  const body = commanded({ matterId, placeCode: AREA, name: '王大山', text: '山路上有落石' });
  await ask(county, 'POST', '/api/public/matters', { body });
  await Promise.all([openAfter(1), openAfter(1), openAfter(1)]);
  const now = await stretches();
  expect(now.length).toBe(before + 1);
  expect(now.at(-1)).toBe(county.house.now() + MINUTE);
});
