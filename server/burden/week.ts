/** 平台向我要什么: the last whole week, counted once and shown to everybody the same. */
import { getBurden as api } from '../../contract/burden.ts';
import { ACTS_OF } from '../../domain/burden/acts.ts';
import { formsSpared } from '../../domain/burden/forms.ts';
import { type BurdenOfKind, burdenOf, WORKS } from '../../domain/burden/work.ts';
import { addDays, type Day, dayOf, startOf, weekdayOf } from '../../domain/kernel/day.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { query } from '../kit/serve.ts';
import { actsBetween, holdersOn } from './store.ts';

export const getBurden = query(api, async (_, { tx, house, office }) => {
  const monday = lastMonday(dayOf(house.now()));
  const kinds = await countedOnce(tx, house, monday);
  return {
    from: monday,
    to: addDays(monday, 6),
    kinds: kinds.map(({ post = null, works, ...kind }) => ({ ...kind, post, works: [...works] })),
    forms: [...formsSpared(office.post)],
  };
});

/** Of the last week that is over. */
const lastMonday = (today: Day): Day => addDays(today, -((weekdayOf(today) + 6) % 7) - 7);

const known = new WeakMap<House, { readonly monday: Day; readonly kinds: readonly BurdenOfKind[] }>();

/** A week that is over does not change: it is counted once by each process. */
async function countedOnce(tx: Tx, house: House, monday: Day): Promise<readonly BurdenOfKind[]> {
  const before = known.get(house);
  if (before?.monday === monday) return before.kinds;
  const holders = await holdersOn(tx, house.county, addDays(monday, 6));
  widen(tx, { county: house.county, duty: 'audit' });
  const counts = await actsBetween(tx, house.county, {
    from: new Date(startOf(monday)),
    before: new Date(startOf(addDays(monday, 7))),
    acts: WORKS.flatMap((work) => ACTS_OF[work]),
  });
  const kinds = burdenOf(counts, holders);
  known.set(house, { monday, kinds });
  return kinds;
}
