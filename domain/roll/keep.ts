/** 名册维护: the village enters somebody, sets an entry anew, or strikes it off. Whoever holds another office does not. */
import { z } from 'zod';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import type { Office } from '../people/office.ts';
import { ancestorAt, contains, levelOf, type PlaceCode } from '../place/code.ts';
import type { RollEntry } from './roll.ts';

/** More than any village has. */
export const MOST_ENTRIES = 20_000;

export const RollFields = z.strictObject({
  placeCode: z.string().regex(/^\d{12}(\d{2})?$/),
  household: line({ min: 1, max: 20 }),
  name: line({ min: 2, max: 30 }),
  birthYear: z.int().min(1900).max(2100),
  cameOfAge: z.boolean(),
  headsHousehold: z.boolean(),
  represents: z.boolean(),
  member: z.boolean().nullable(),
});
export type RollFields = z.infer<typeof RollFields>;

export const EnterRequest = RollFields.extend({ entryId: z.uuid() });
export type EnterRequest = z.infer<typeof EnterRequest>;

export const AlterRequest = RollFields.extend({ version: VersionSchema });
export type AlterRequest = z.infer<typeof AlterRequest>;

export type RollRefusal =
  | 'not-your-village'
  | 'no-such-place'
  | 'on-the-roll'
  | 'household-has-one'
  | 'not-born-yet'
  | 'roll-full'
  | 'changed-meanwhile';

/** 村: whose roll it is. */
export const keepsRoll = (office: Office, placeCode: PlaceCode): boolean =>
  office.post === 'village_cadre' && contains(office.placeCode, placeCode);

/** Who may read it: the village, and the committee that supervises it (村民委员会组织法 2025, Art. 37). */
export const readsRoll = (office: Office, placeCode: PlaceCode): boolean =>
  (office.post === 'village_cadre' || office.post === 'supervisor') &&
  office.placeCode === ancestorAt(placeCode, 'village');

export interface RollFacts {
  readonly by: Office;
  readonly year: number;
  /** Whether the place exists today. */
  readonly placeExists: boolean;
  /** Entries of the same house, without the one that is altered. */
  readonly house: readonly RollEntry[];
  /** How many stand on the village's roll. */
  readonly kept: number;
}

export function enter(request: EnterRequest, facts: RollFacts): Decision<RollEntry, RollRefusal> {
  const refusal = refusalOf(request, facts);
  if (refusal !== undefined) return refuse(refusal);
  if (facts.kept >= MOST_ENTRIES) return refuse('roll-full');
  const { entryId: id, ...fields } = request;
  return allow({ ...fields, id, version: 1 });
}

export function alter(
  entry: RollEntry,
  { version, ...fields }: AlterRequest,
  facts: RollFacts,
): Decision<RollEntry, RollRefusal> {
  const refusal = refusalOf(fields, facts);
  if (refusal !== undefined) return refuse(refusal);
  if (entry.version !== version) return refuse('changed-meanwhile');
  return allow({ ...fields, id: entry.id, version: version + 1 });
}

function refusalOf(fields: RollFields, { by, year, placeExists, house }: RollFacts): RollRefusal | undefined {
  if (!keepsRoll(by, fields.placeCode)) return 'not-your-village';
  if (!placeExists || !['village', 'group'].includes(levelOf(fields.placeCode) ?? '')) return 'no-such-place';
  if (fields.birthYear > year) return 'not-born-yet';
  if (house.some(({ name, birthYear }) => name === fields.name && birthYear === fields.birthYear))
    return 'on-the-roll';
  if (fields.headsHousehold && house.some(({ headsHousehold }) => headsHousehold)) return 'household-has-one';
  return undefined;
}
