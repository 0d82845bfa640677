/** 回避: what a matter about an officer is sealed from, found in the offices and declared relations of today. */
import { dayOf } from '../../domain/kernel/day.ts';
import type { Category } from '../../domain/matter/category.ts';
import { closeKeys, sealFrom } from '../../domain/matter/concern.ts';
import { type Holder, holderKey } from '../../domain/matter/holder.ts';
import { isAboutConduct } from '../../domain/matter/receiver.ts';
import type { About } from '../../domain/matter/report.ts';
import type { Office } from '../../domain/people/office.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { relationsOf } from '../people/store.ts';
import { closeTo, officesAbout, officesOfAll } from './recusal.store.ts';

/** Said of nobody in particular, a complaint may be about anyone close by. */
const CLOSE_POSTS = ['area_chief', 'group_head', 'village_cadre'] as const;

/** The keys a matter is sealed from; none for a matter that is about no officer. */
export async function sealedFromFor(
  tx: Tx,
  house: House,
  { about, category, placeCode }: { about: About | undefined; category: Category; placeCode: PlaceCode },
): Promise<string[]> {
  if (about === undefined && !isAboutConduct(category)) return [];
  const day = dayOf(house.now());
  const named = about !== undefined && 'unitCode' in about ? about.unitCode : undefined;
  const posts = about === undefined ? CLOSE_POSTS : 'post' in about ? [about.post] : [];
  const found = await officesAbout(tx, house.county, { posts, unit: named, placeCode, day });

  const accusedIds = [...new Set(found.map(({ personId }) => personId))];
  const accused = await officesOfAll(tx, house.county, accusedIds, day);
  const relations: string[] = [];
  for (const id of accusedIds) relations.push(...(await relationsOf(tx, house.county, id)));
  const related = await officesOfAll(tx, house.county, relations, day);

  const empty = found.length > 0 ? [] : named !== undefined ? [named] : closeKeys(placeCode);
  return [...new Set([...sealFrom({ accused, related, relations }), ...empty])];
}

/** The holders of a chain that somebody concerned sits in, as keys. */
export async function concernedHolders(
  tx: Tx,
  house: House,
  chain: readonly Holder[],
  sealedFrom: readonly string[],
): Promise<string[]> {
  const offices = await officesOfAll(tx, house.county, sealedFrom.filter(isPersonId), dayOf(house.now()));
  const sitting = new Set(offices.map((office) => office.unitCode ?? office.placeCode));
  return chain.map(holderKey).filter((key) => sitting.has(key));
}

const isPersonId = (key: string): boolean => /^[0-9a-f-]{36}$/.test(key);

/** The office with what its person is close to, for questions about a sealed matter. */
export const knowingItself = async (tx: Tx, house: House, office: Office): Promise<Office> => ({
  ...office,
  closeTo: await closeTo(tx, house.county, office.personId, dayOf(house.now())),
});
