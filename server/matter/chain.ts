/** 上下级: the holders from a place upward that have somebody in office. */
import { dayOf } from '../../domain/kernel/day.ts';
import { firstUnconcerned } from '../../domain/matter/concern.ts';
import type { Holder } from '../../domain/matter/holder.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { OWNING_POST } from '../../domain/people/post.ts';
import { ancestorAt, levelOf, type PlaceCode } from '../../domain/place/code.ts';
import { LEVELS } from '../../domain/place/level.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { staffedAmong } from '../place/store.ts';

/** Lowest first. A level with nobody in office is passed over, so that no matter waits in an empty chair. */
export async function chainFrom(tx: Tx, house: House, placeCode: PlaceCode): Promise<Holder[]> {
  const lowest = levelOf(placeCode);
  if (lowest === undefined) return [];
  const holders = LEVELS.slice(LEVELS.indexOf(lowest)).map((level) => ({
    level,
    placeCode: ancestorAt(placeCode, level) ?? house.county,
  }));
  const staffed = await staffedAmong(tx, house.county, {
    codes: holders.map((holder) => holder.placeCode),
    posts: holders.map((holder) => OWNING_POST[holder.level]),
    day: dayOf(house.now()),
  });
  return holders.filter((holder) => staffed.has(holder.placeCode));
}

/** The next staffed holder above the owner that it may reach; for a unit, the town or county it belongs to. */
export async function holderAbove(
  tx: Tx,
  house: House,
  { holder, sealedFrom }: Pick<Matter, 'holder' | 'sealedFrom'>,
): Promise<Holder | undefined> {
  const chain = await chainFrom(tx, house, holder.placeCode);
  const above = chain.filter((one) => holder.unitCode !== undefined || one.placeCode !== holder.placeCode);
  return firstUnconcerned(above, sealedFrom);
}
