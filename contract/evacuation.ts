/** 避险转移花名册: of the season that runs now, for the area, its village and its town. */
import { z } from 'zod';
import { EvacuationChange, EvacuationRequest } from '../domain/area/evacuation.ts';
import { DANGERS, SEASON_BASES } from '../domain/area/season.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { AreaOfPath } from './household.ts';

const ROSTER_KEEPERS = ['area_chief', 'village_cadre', 'town_officer'] as const;

export const SeasonView = z.strictObject({
  danger: z.enum(DANGERS),
  from: z.string(),
  to: z.string(),
  basis: z.enum(SEASON_BASES),
});

export const EntryView = z.strictObject({
  entryId: z.uuid(),
  placeCode: z.string(),
  label: z.string(),
  people: z.int(),
  needsHelp: z.boolean(),
  meetingPoint: z.string(),
  version: z.int(),
});
export type EntryView = z.infer<typeof EntryView>;

const EntryId = z.strictObject({ entryId: z.uuid() });
const Kept = z.strictObject({ entryId: z.uuid(), version: z.int() });

export const getRoster = endpoint({
  name: 'area.roster',
  method: 'GET',
  path: '/api/areas/:code/roster',
  summary:
    'The roster of an area, or of every area of a village or town, in the season that runs; counts of past seasons',
  office: ROSTER_KEEPERS,
  dataClass: 'P3',
  params: AreaOfPath,
  answer: z.strictObject({
    /** Null when no season runs: there is no roster then. */
    season: SeasonView.nullable(),
    areas: z.array(z.strictObject({ code: z.string(), placeName: z.string(), entries: z.array(EntryView) })),
    past: z.array(
      z.strictObject({
        season: z.string(),
        households: z.int(),
        people: z.int(),
        needHelp: z.int(),
        wipedOn: z.string(),
      }),
    ),
  }),
});

export const addToRoster = endpoint({
  name: 'area.add-roster',
  method: 'POST',
  path: '/api/roster',
  summary: 'Put a house on the roster of this season',
  office: ROSTER_KEEPERS,
  dataClass: 'P3',
  offline: 1,
  body: commanded(EvacuationRequest),
  answer: Kept,
});

export const changeRoster = endpoint({
  name: 'area.change-roster',
  method: 'POST',
  path: '/api/roster/:entryId',
  summary: 'Change an entry; refused with the present version when it was changed meanwhile',
  office: ROSTER_KEEPERS,
  dataClass: 'P3',
  offline: 1,
  params: EntryId,
  body: commanded(EvacuationChange),
  answer: Kept,
});

export const takeOffRoster = endpoint({
  name: 'area.take-off-roster',
  method: 'POST',
  path: '/api/roster/:entryId/take-off',
  summary: 'Take a house off the roster: it is erased',
  office: ROSTER_KEEPERS,
  dataClass: 'P3',
  offline: 1,
  params: EntryId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});
