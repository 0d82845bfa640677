/**
 * 相似: what somebody about to raise a matter is told of those open nearby. What the office sees anyway is shown as always. Of
 * the rest of its own village it hears that there is such a thing, where, and how far it is: no words anybody wrote, no number,
 * no time; and only of kinds whose results everybody is told.
 */
import { covers, type Office } from '../people/office.ts';
import { ancestorAt, contains } from '../place/code.ts';
import { publishDefault } from './category.ts';
import type { Matter } from './matter.ts';

export function mayKnowOf(
  office: Office,
  {
    placeCode,
    category,
    dataClass,
    sealedFrom,
  }: Pick<Matter, 'placeCode' | 'category' | 'dataClass' | 'sealedFrom'>,
): boolean {
  if (dataClass === 'P3' || sealedFrom.length > 0) return false;
  const village = ancestorAt(office.placeCode, 'village');
  if (office.unitCode !== undefined || village === undefined || !contains(village, placeCode)) return false;
  return !covers(office, placeCode) && publishDefault(category) === 'full';
}
