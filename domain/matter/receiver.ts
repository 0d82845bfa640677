/**
 * 首接: who receives a matter first. Usually the lowest level of its place; danger goes to the county's centre at once;
 * a matter about somebody's conduct passes by the levels it may be about (利害关系回避).
 */
import type { Level } from '../place/level.ts';
import type { Category } from './category.ts';
import type { Holder } from './holder.ts';

const CLOSE_TO_THE_ACCUSED: readonly Level[] = ['area', 'group', 'village'];

/** `chain`: holders from the place upward that have somebody in office, lowest first. */
export function firstReceiver(
  chain: readonly Holder[],
  { category, emergency }: { category: Category; emergency: boolean },
): Holder | undefined {
  if (emergency) return chain.find((holder) => holder.level === 'county');
  if (isAboutConduct(category)) return chain.find((holder) => !CLOSE_TO_THE_ACCUSED.includes(holder.level));
  return chain[0];
}

export const isAboutConduct = (category: Category): boolean => category.startsWith('conduct.');
