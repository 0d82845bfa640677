/** 上级: who stands above the owner of a matter and may ask after it (催办、督办). */
import { actsFor, covers, type Office } from '../people/office.ts';
import { holderKey } from './holder.ts';
import type { Matter } from './matter.ts';

/**
 * Whoever owns matters at a wider place, and the county's leaders. Sensitive matters have nobody above them: only
 * their handlers know of them.
 */
export function isAbove(
  office: Office,
  { holder, dataClass }: Pick<Matter, 'holder' | 'dataClass'>,
): boolean {
  if (dataClass === 'P3' || !covers(office, holder.placeCode)) return false;
  if (office.post === 'county_leader') return true;
  const own = actsFor(office);
  return own !== undefined && office.unitCode === undefined && own !== holderKey(holder);
}
