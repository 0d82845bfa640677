/** 设置的变更: a new version of a word, in force at once: the house reads again when the change is on the disk. */
import * as api from '../../contract/setting.ts';
import { readBanned } from '../../domain/kernel/banned.ts';
import { CalendarSchema } from '../../domain/kernel/day-schema.ts';
import { withNotice } from '../../domain/kernel/notice.ts';
import type { Categories } from '../../domain/matter/categories.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import { readLimits } from '../../domain/matter/limits.ts';
import { asBefore, setCategories } from '../../domain/matter/set-categories.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { addSetting, settingOf } from '../kit/settings.ts';
import { countOf, versionsOf } from './store.ts';

/** What becomes of clocks that were provisional when a calendar changes; `app.ts` hands it over. */
export type Retiming = (given: Given, before: House['calendar'], after: House['calendar']) => Promise<number>;

export const settingsOf = (retime: Retiming): readonly Served[] => [
  query(api.getSetting, async ({ params: { word } }, { tx, house }) => {
    const versions = await versionsOf(tx, house.county, word);
    const [newest] = versions;
    const now = newest?.body;
    return {
      limits: word === 'matter.limits' ? readLimits(now) : null,
      calendar: word === 'calendar' ? calendarOf(now) : null,
      categories: word === 'matter.categories' ? told(readCategories(now)) : null,
      banned: word === 'fields.banned' ? [...readBanned(now)] : null,
      versions: versions.map((row) => ({
        version: row.version,
        since: row.since,
        byName: row.by_name,
        byPost: row.by_post,
        why: row.why,
      })),
    };
  }),

  query(api.getCategories, async (_, { house }) =>
    told(settingOf(house, 'matter.categories', readCategories)),
  ),

  query(api.countCategory, async ({ params: { category } }, { tx, house }) => {
    widen(tx, { county: house.county, duty: 'clock' });
    const { count, open } = await countOf(tx, house.county, category, MOST_COUNTED + 1);
    return {
      count: Math.min(count, MOST_COUNTED),
      open: Math.min(open, MOST_COUNTED),
      more: count > MOST_COUNTED,
    };
  }),

  ...[
    command(api.setCategories, async ({ body: { categories, seen, why } }, given) => {
      const { tx, house } = given;
      const [newest] = await versionsOf(tx, house.county, 'matter.categories');
      if (seen !== (newest?.version ?? 0)) throw new RefusedError('changed-meanwhile');
      return { version: await addCategories(given, readCategories(newest?.body), { categories, why }) };
    }),

    command(api.setLimits, async ({ body: { limits, why } }, given) => {
      const [newest] = await versionsOf(given.tx, given.house.county, 'matter.limits');
      const version = (newest?.version ?? 0) + 1;
      await add(given, { word: 'matter.limits', body: { ...limits, version }, why });
      return { version };
    }),

    command(api.publishYear, async ({ body: { year, rest, work, source } }, given) => {
      const before = await calendarNow(given);
      const decision = withNotice(before, { year, rest, work });
      if (!decision.ok) throw new RefusedError(decision.reason);
      const version = await add(given, { word: 'calendar', body: decision.step, why: source });
      return { version, retimed: await retime(given, before, decision.step) };
    }),

    command(api.setBanned, async ({ body: { words, why } }, given) => ({
      version: await add(given, { word: 'fields.banned', body: words, why }),
    })),

    command(api.takeBackSetting, async ({ params: { word }, body }, given) => {
      const versions = await versionsOf(given.tx, given.house.county, word);
      const old = must(versions.find(({ version }) => version === body.version));
      if (old === versions[0]) throw new RefusedError('is-in-force');
      const before = await calendarNow(given);
      if (word === 'matter.categories') {
        const now = readCategories(versions[0]?.body);
        const categories = asBefore(readCategories(old.body), now);
        return { version: await addCategories(given, now, { categories, why: body.why }) };
      }
      const version = await add(given, { word, body: old.body, why: body.why });
      if (word === 'calendar') await retime(given, before, calendarOf(old.body));
      return { version };
    }),
  ].map(rereading),
];

const MOST_COUNTED = 1000;

/** As the schema writes it: an answer's lists are its own. */
const told = ({ entries, order }: Categories) => ({
  entries: entries.map(({ words, ...entry }) => ({ ...entry, ...(words && { words: [...words] }) })),
  order: [...order],
});

async function addCategories(
  given: Given,
  before: Categories,
  { categories, why }: { categories: Categories; why: string },
): Promise<number> {
  const banned = settingOf(given.house, 'fields.banned', readBanned);
  const decision = setCategories(before, categories, { banned });
  if (!decision.ok) throw new RefusedError(decision.reason);
  return add(given, { word: 'matter.categories', body: decision.step, why });
}

const calendarOf = (body: unknown) =>
  body === undefined ? { published: [], rest: [], work: [] } : CalendarSchema.parse(body);

/** As it is stored now, whatever this process has read. */
async function calendarNow({ tx, house }: Given) {
  const [newest] = await versionsOf(tx, house.county, 'calendar');
  return calendarOf(newest?.body);
}

const add = (
  { tx, house, office }: Given,
  { word, body, why }: { word: string; body: unknown; why: string },
): Promise<number> =>
  addSetting(tx, house.county, { word, body, why, at: new Date(house.now()), by: office });

/** Once the change is on the disk, this house knows it before the answer is given. */
function rereading({ endpoint, handle }: Served): Served {
  return {
    endpoint,
    handle: async (ask, house) => {
      const answer = await handle(ask, house);
      await house.reread();
      return answer;
    },
  };
}
