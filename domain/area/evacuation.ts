/**
 * 避险转移花名册: which houses have to be led to safety in a season of danger: a label, how many, whether they need help, where
 * they meet. Kept for the season alone and wiped after it (突发事件应对法 2024 Art. 85).
 */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import type { Office } from '../people/office.ts';
import { ancestorAt, levelOf, type PlaceCode } from '../place/code.ts';
import { AreaCode, keepsHouseholds } from './keeper.ts';
import type { Season } from './season.ts';

const ENTRY = {
  label: line({ min: 1, max: 20 }),
  people: z.int().min(1).max(30),
  needsHelp: z.boolean(),
  meetingPoint: line({ min: 1, max: 40 }),
};

export const EvacuationRequest = z.strictObject({ entryId: z.uuid(), placeCode: AreaCode, ...ENTRY });
export type EvacuationRequest = z.infer<typeof EvacuationRequest>;

export const EvacuationChange = z.strictObject({ version: VersionSchema, ...ENTRY });
export type EvacuationChange = z.infer<typeof EvacuationChange>;

export interface EvacuationEntry {
  readonly id: string;
  readonly season: string;
  readonly placeCode: string;
  readonly label: string;
  readonly people: number;
  readonly needsHelp: boolean;
  readonly meetingPoint: string;
  readonly version: number;
}

/** The area, its village and its town: those who lead the way. */
export const keepsRoster = (office: Office, area: PlaceCode): boolean =>
  levelOf(area) === 'area' && (keepsHouseholds(office, area) || isTownOf(office, area));

const isTownOf = (office: Office, area: PlaceCode): boolean =>
  office.post === 'town_officer' && office.placeCode === ancestorAt(area, 'town');

export const MOST_ENTRIES = 400;

export type EvacuationRefusal = 'not-in-season' | 'no-such-area' | 'too-many-households' | 'banned-word';

interface Facts {
  /** The season that runs today. */
  readonly season: Season | undefined;
  readonly banned: readonly string[];
}

export function recordEvacuation(
  { entryId, placeCode, label, people, needsHelp, meetingPoint }: EvacuationRequest,
  { season, areaExists, kept, banned }: Facts & { readonly areaExists: boolean; readonly kept: number },
): Decision<EvacuationEntry, EvacuationRefusal> {
  if (season === undefined) return refuse('not-in-season');
  if (!areaExists) return refuse('no-such-area');
  if (kept >= MOST_ENTRIES) return refuse('too-many-households');
  if (hasBanned([label, meetingPoint], banned)) return refuse('banned-word');
  const it = { id: entryId, season: season.key, placeCode, label, people, needsHelp, meetingPoint };
  return allow({ ...it, version: 1 });
}

export type EvacuationChangeRefusal = 'not-in-season' | 'changed-meanwhile' | 'banned-word';

export function changeEvacuation(
  entry: EvacuationEntry,
  { version, label, people, needsHelp, meetingPoint }: EvacuationChange,
  { season, banned }: Facts,
): Decision<EvacuationEntry, EvacuationChangeRefusal> {
  if (season === undefined) return refuse('not-in-season');
  if (version !== entry.version) return refuse('changed-meanwhile');
  if (hasBanned([label, meetingPoint], banned)) return refuse('banned-word');
  return allow({ ...entry, label, people, needsHelp, meetingPoint, version: version + 1 });
}

const hasBanned = (texts: readonly string[], banned: readonly string[]): boolean =>
  texts.some((text) => bannedIn(text, banned) !== undefined);
