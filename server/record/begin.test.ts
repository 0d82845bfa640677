import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Entry, entryText } from '../../domain/record/entry.ts';
import { type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';
import { merging } from './merge.ts';
import { enter, type Recorded } from './store.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const STANDING: readonly Entry[] = Array.from({ length: 450 }, (_, n) => ({
  ...{ kind: 'vote', of: newId(), at: n },
  ...{ facts: { for: n, against: 0 }, enclosed: `第${n}项` },
}));

const standing = (until = STANDING.length): Recorded =>
  async function* () {
    yield* STANDING.slice(0, until);
    if (until < STANDING.length) throw new Error('power cut');
  };

const textsInTree = async (): Promise<string[]> =>
  (
    await county.god.query<{ text: string }>(
      'select o.text from record_opening o join record_leaf l on l.id = o.id order by o.text',
    )
  ).rows.map(({ text }) => text);

test('开账开到一半断了，再开一次：一条不少，一条不重；没开完以前不签字', async () => {
  const { house, god } = county;
  await expect(merging([standing(300)])(house)).rejects.toThrow('power cut');
  expect((await god.query('select from record_checkpoint')).rowCount).toBe(0);
  expect((await god.query('select from record_opening')).rowCount).toBe(200);

  // Published meanwhile, by whoever publishes: it stands in both.
  const [meanwhile] = STANDING.slice(-1);
  if (meanwhile === undefined) throw new Error('nothing stands');
  await house.database.transaction({ county: house.county, duty: 'clock' }, async (tx) =>
    enter(tx, house, meanwhile),
  );
  const both = await Promise.all([merging([standing()])(house), merging([standing()])(house)]);
  if (both.every((merged) => merged === 0)) await merging([standing()])(house);
  expect(await textsInTree()).toEqual(STANDING.map(entryText).sort());
});
