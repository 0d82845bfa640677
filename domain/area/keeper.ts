/** 谁来管: which offices keep what an area's people want kept, and which read it. The database is limited the same way. */
import { z } from 'zod';
import { actsFor, type Office } from '../people/office.ts';
import { ancestorAt, levelOf, type PlaceCode } from '../place/code.ts';

export const AreaCode = z.string().regex(/^\d{16}$/);

/** The area's own chief, or whoever stands in. */
export const isChiefOf = (office: Office, area: PlaceCode): boolean =>
  office.post === 'area_chief' && office.placeCode === area;

/** The village that the area lies in: its desk writes down what somebody comes to say. */
export const isVillageOf = (office: Office, place: PlaceCode): boolean =>
  office.post === 'village_cadre' && office.placeCode === ancestorAt(place, 'village');

/** Whether an office keeps the households of an area. */
export const keepsHouseholds = (office: Office, area: PlaceCode): boolean =>
  levelOf(area) === 'area' && (isChiefOf(office, area) || isVillageOf(office, area));

/** Whether an office reads what stands about a place for everybody who works there. */
export const worksAt = (office: Office, place: PlaceCode): boolean =>
  actsFor(office) !== undefined && place.startsWith(office.placeCode);
