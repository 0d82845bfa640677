/** 愿意联系的户: as the server tells or the phone carries them, with what waits here done on them. */
import {
  addHousehold,
  changeHousehold,
  type HouseholdView,
  listHouseholds,
  withdrawHousehold,
} from '../../../contract/household.ts';
import { call } from '../../kit/api.ts';
import type { Own } from '../keeping/own.ts';
import { type Kept, type Trouble, useLoad } from '../load.ts';
import type { Item } from '../outbox/item.ts';
import { recordsOf } from '../outbox/reader.ts';
import { useToSend } from '../pending/waiting-here.tsx';

interface Households {
  /** Undefined before anything was read. */
  readonly households: readonly HouseholdView[] | undefined;
  readonly trouble: Trouble | undefined;
  readonly keptAt: number | undefined;
  readonly again: () => void;
}

export function useHouseholds(area: string): Households {
  const { answer, ...loaded } = useLoad(
    `households ${area}`,
    () => call(listHouseholds, { params: { code: area } }),
    householdsKept,
  );
  const waiting = useToSend();
  return { ...loaded, households: answer && householdsAhead(answer.households, waiting) };
}

async function householdsKept(own: Own): Promise<Kept<{ households: HouseholdView[] }> | undefined> {
  const at = (await own.outbox.about()).pulledAt;
  if (at === null) return undefined;
  const households = await recordsOf<HouseholdView>(own.store, 'household');
  return { at, answer: { households: households.sort((a, b) => (a.label < b.label ? -1 : 1)) } };
}

/** As they will be when what waits on this phone has arrived. */
export const householdsAhead = (
  read: readonly HouseholdView[],
  waiting: readonly Item[],
): readonly HouseholdView[] => waiting.reduce(done, read);

function done(now: readonly HouseholdView[], { command }: Item): readonly HouseholdView[] {
  const { entity, body } = command;
  const isIt = ({ householdId }: HouseholdView) => householdId === entity;
  if (command.kind === withdrawHousehold.name) return now.filter((one) => !isIt(one));
  if (command.kind === changeHousehold.name) {
    const { label, phone } = body as { label: string; phone: string | null };
    return now.map((one) => (isIt(one) ? { ...one, label, phone, hasPhone: phone !== null } : one));
  }
  if (command.kind !== addHousehold.name || now.some(isIt)) return now;
  const {
    label,
    phone = null,
    consent,
    consentDay,
  } = body as Pick<HouseholdView, 'label' | 'consent' | 'consentDay'> & { phone?: string };
  const hasPhone = phone !== null;
  return [
    ...now,
    { householdId: entity, label, phone, hasPhone, consent, consentDay, version: 1, openings: [] },
  ];
}
