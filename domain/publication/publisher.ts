/**
 * 谁来公开: whoever settled a matter publishes its result: the village, the town, the county's centre or a handling unit.
 * What an area or a group settled is published by its village, so that no area chief has paperwork (村委会组织法 Art. 35).
 */
import { holds } from '../matter/holder.ts';
import type { Matter } from '../matter/matter.ts';
import { covers, type Office } from '../people/office.ts';

export function mayPublish(
  office: Office,
  { holder, placeCode }: Pick<Matter, 'holder' | 'placeCode'>,
): boolean {
  if (holder.level === 'area' || holder.level === 'group')
    return office.post === 'village_cadre' && covers(office, placeCode);
  return holds(office, holder);
}
