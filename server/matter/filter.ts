/** 条件: what a list is asked for, inside what the office may see. */
import type { z } from 'zod';
import type { MatterConditions } from '../../contract/conditions.ts';
import { addDays, startOf } from '../../domain/kernel/day.ts';
import { termsOf } from '../../domain/kernel/words.ts';
import { meantBy } from '../../domain/matter/categories.ts';
import { actsFor, type Office } from '../../domain/people/office.ts';
import { readsItsPlace } from '../../domain/people/post.ts';
import { contains, type PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import { placesCalled } from '../place/called.store.ts';
import type { Sought } from './finding.store.ts';
import type { Filter } from './lists.store.ts';
import { categoriesOf } from './timing.ts';

export type Conditions = z.output<typeof MatterConditions>;

/** Its place for reading posts, its holder's matters for units. A place outside the office's own is not there. */
export async function filterFor(tx: Tx, house: House, office: Office, asked: Conditions): Promise<Filter> {
  const { place, mine, status, category, colour, level, unit, reporter, source, from, to, q } = asked;
  const readsPlace = readsItsPlace(office.post);
  if (readsPlace && place !== undefined && !contains(office.placeCode, place)) throw new NotFoundError();
  const inside = place ?? (readsPlace && mine === undefined ? office.placeCode : undefined);
  return {
    place: inside,
    holder: mine === 'holding' || (!readsPlace && mine === undefined) ? (actsFor(office) ?? '') : undefined,
    raisedBy: mine === 'raised' ? office.personId : undefined,
    status,
    categories: category === undefined ? undefined : meantBy(categoriesOf(house), category),
    colour,
    level,
    unit,
    reporter,
    source,
    from: from === undefined ? undefined : new Date(startOf(from)),
    until: to === undefined ? undefined : new Date(startOf(addDays(to, 1))),
    sought: q === undefined ? undefined : await soughtBy(tx, house, q, inside ?? house.county),
  };
}

/** The words of a question, each with the places it may mean. */
async function soughtBy(tx: Tx, house: House, question: string, within: PlaceCode): Promise<Sought> {
  const terms = [];
  for (const text of termsOf(question))
    terms.push({ text, places: await placesCalled(tx, house, text, within) });
  return { terms, within };
}
