/**
 * 首接: who receives a matter first. Usually the lowest level of its place; danger goes to the county's centre at once;
 * a matter about somebody's conduct passes by the levels it may be about (利害关系回避).
 */
import type { Level } from '../place/level.ts';
import type { Category } from './category.ts';
import { type Holder, holderKey } from './holder.ts';
import type { Raised } from './matter.ts';

const CLOSE_TO_THE_ACCUSED: readonly Level[] = ['area', 'group', 'village'];

/** `chain`: holders from the place upward that have somebody in office, lowest first. */
export function firstReceiver(
  chain: readonly Holder[],
  { category, emergency, sealedFrom }: Pick<Raised, 'category' | 'emergency' | 'sealedFrom'>,
): Holder | undefined {
  const open = chain.filter((holder) => !sealedFrom.includes(holderKey(holder)));
  if (emergency) return open.find((holder) => holder.level === 'county');
  if (isAboutConduct(category)) return open.find((holder) => !CLOSE_TO_THE_ACCUSED.includes(holder.level));
  return open[0];
}

export const isAboutConduct = (category: Category): boolean => category.startsWith('conduct.');
