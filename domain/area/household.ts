/**
 * 户联系: a household that wants to be reached. A label for the house, a phone if one is given, and how it agreed; no other
 * field about anybody. Withdrawn at any time, and what was kept is erased (个人信息保护法 Art. 13, 15, 47).
 */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import type { Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import { CONSENTS, PhoneNumber } from '../matter/report.ts';
import { AreaCode } from './keeper.ts';

/** What the house is called there: 老槐树下第二家. */
const Label = line({ min: 1, max: 20 });

export const HouseholdRequest = z.strictObject({
  householdId: z.uuid(),
  placeCode: AreaCode,
  label: Label,
  phone: PhoneNumber.optional(),
  consent: z.enum(CONSENTS),
  /** Today, when nothing is said. */
  consentDay: DaySchema.optional(),
});
export type HouseholdRequest = z.infer<typeof HouseholdRequest>;

/** What may be changed; `version` is the one that was read. */
export const HouseholdChange = z.strictObject({
  version: VersionSchema,
  label: Label,
  phone: PhoneNumber.nullable(),
});
export type HouseholdChange = z.infer<typeof HouseholdChange>;

export interface Household {
  readonly id: string;
  readonly placeCode: string;
  readonly label: string;
  readonly phone?: string | undefined;
  readonly consent: (typeof CONSENTS)[number];
  readonly consentDay: Day;
  readonly version: number;
}

/** An area has 25 to 30 households; in towns ten times as many. */
export const MOST_HOUSEHOLDS = 400;

export type HouseholdRefusal = 'no-such-area' | 'consent-in-future' | 'too-many-households' | 'banned-word';

export interface HouseholdFacts {
  readonly today: Day;
  readonly areaExists: boolean;
  /** How many households of the area are kept already. */
  readonly kept: number;
  /** The county's own banned words. */
  readonly banned: readonly string[];
}

export function recordHousehold(
  { householdId, placeCode, label, phone, consent, consentDay }: HouseholdRequest,
  { today, areaExists, kept, banned }: HouseholdFacts,
): Decision<Household, HouseholdRefusal> {
  if (!areaExists) return refuse('no-such-area');
  if (consentDay !== undefined && consentDay > today) return refuse('consent-in-future');
  if (kept >= MOST_HOUSEHOLDS) return refuse('too-many-households');
  if (bannedIn(label, banned) !== undefined) return refuse('banned-word');
  const day = consentDay ?? today;
  return allow({ id: householdId, placeCode, label, phone, consent, consentDay: day, version: 1 });
}

export type HouseholdChangeRefusal = 'changed-meanwhile' | 'banned-word';

export function changeHousehold(
  household: Household,
  { version, label, phone }: HouseholdChange,
  banned: readonly string[],
): Decision<Household, HouseholdChangeRefusal> {
  if (version !== household.version) return refuse('changed-meanwhile');
  if (bannedIn(label, banned) !== undefined) return refuse('banned-word');
  return allow({ ...household, label, phone: phone ?? undefined, version: version + 1 });
}
