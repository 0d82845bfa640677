/** 给人看的户: its phone to the area's chief only; the village opens it for a purpose. */
import type { HouseholdView } from '../../contract/household.ts';
import type { Household } from '../../domain/area/household.ts';
import { isChiefOf } from '../../domain/area/keeper.ts';
import type { Office } from '../../domain/people/office.ts';
import type { StoredOpening } from './household.store.ts';

export const householdView = (
  { id, placeCode, label, phone, consent, consentDay, version }: Household,
  { office, openings }: { office: Office; openings: ReadonlyMap<string, readonly StoredOpening[]> },
): HouseholdView => ({
  householdId: id,
  label,
  phone: (isChiefOf(office, placeCode) && phone) || null,
  hasPhone: phone !== undefined,
  consent,
  consentDay,
  version,
  openings: [...(openings.get(id) ?? [])],
});
