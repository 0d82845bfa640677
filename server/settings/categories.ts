/** 类别设置: what a county says of its categories, read by every face and changed under a paper. */
import * as api from '../../contract/setting.ts';
import { readBanned } from '../../domain/kernel/banned.ts';
import type { Categories } from '../../domain/matter/categories.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import { asBefore, setCategories } from '../../domain/matter/set-categories.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { RefusedError } from '../kit/problem.ts';
import { rereading } from '../kit/rereading.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { addSetting, settingOf } from '../kit/settings.ts';
import { countOf, versionsOf } from './store.ts';

const WORD = 'matter.categories';
const MOST_COUNTED = 1000;

export const categorySettings: readonly Served[] = [
  query(api.getCategories, async (_, { house }) => told(settingOf(house, WORD, readCategories))),

  query(api.countCategory, async ({ params: { category } }, { tx, house }) => {
    widen(tx, { county: house.county, duty: 'clock' });
    const { count, open } = await countOf(tx, house.county, category, MOST_COUNTED + 1);
    return {
      count: Math.min(count, MOST_COUNTED),
      open: Math.min(open, MOST_COUNTED),
      more: count > MOST_COUNTED,
    };
  }),

  rereading(
    command(api.setCategories, async ({ body: { categories, seen, why } }, given) => {
      const [newest] = await versionsOf(given.tx, given.house.county, WORD);
      if (seen !== (newest?.version ?? 0)) throw new RefusedError('changed-meanwhile');
      return { version: await add(given, readCategories(newest?.body), { categories, why }) };
    }),
  ),
];

/** As the schema writes it: an answer's lists are its own. */
export const told = ({ entries, order }: Categories) => ({
  entries: entries.map(({ words, ...entry }) => ({ ...entry, ...(words && { words: [...words] }) })),
  order: [...order],
});

/** An earlier table as a new version; what was added since is given up, not forgotten. */
export const takeBackCategories = (
  given: Given,
  { now, earlier, why }: { now: unknown; earlier: unknown; why: string },
): Promise<number> => {
  const before = readCategories(now);
  return add(given, before, { categories: asBefore(readCategories(earlier), before), why });
};

function add(
  { tx, house, office }: Given,
  before: Categories,
  { categories, why }: { categories: Categories; why: string },
): Promise<number> {
  const banned = settingOf(house, 'fields.banned', readBanned);
  const decision = setCategories(before, categories, { banned });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const at = new Date(house.now());
  return addSetting(tx, house.county, { word: WORD, body: decision.step, why, at, by: office });
}
