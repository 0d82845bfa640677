/** 村民名册: read, entered, set anew and struck off by the village, for lawful meetings only. */
import { z } from 'zod';
import { AlterRequest, EnterRequest } from '../domain/roll/keep.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

const KEEPERS = ['village_cadre'] as const;
const READERS = ['village_cadre', 'supervisor'] as const;

const EntryId = z.strictObject({ entryId: z.uuid() });
const Kept = z.strictObject({ entryId: z.uuid(), version: z.int() });

export const RollRow = z.strictObject({
  entryId: z.uuid(),
  placeCode: z.string(),
  placeName: z.string(),
  household: z.string(),
  name: z.string(),
  birthYear: z.int(),
  cameOfAge: z.boolean(),
  headsHousehold: z.boolean(),
  represents: z.boolean(),
  member: z.boolean().nullable(),
  version: z.int(),
  /** Of age today; `eve` when the village still has to say so. */
  adult: z.enum(['yes', 'no', 'eve']),
});
export type RollRow = z.infer<typeof RollRow>;

export const listRoll = endpoint({
  name: 'roll.list',
  method: 'GET',
  path: '/api/roll',
  heavyWith: 'q',
  summary:
    'The own village’s roll, 50 a page, with how many may come to which meeting; told to the audit trail',
  office: READERS,
  dataClass: 'P2',
  query: z.strictObject({
    q: z.string().trim().min(1).max(30).optional(),
    group: z
      .string()
      .regex(/^\d{14}$/)
      .optional(),
    which: z.enum(['represents', 'member', 'eve']).optional(),
    after: z.string().max(200).optional(),
  }),
  answer: z.strictObject({
    entries: z.array(RollRow),
    next: z.string().nullable(),
    counts: z.strictObject({
      all: z.int(),
      adults: z.int(),
      households: z.int(),
      representatives: z.int(),
      members: z.int(),
      eve: z.int(),
    }),
    groups: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  }),
});
export type RollPage = z.infer<typeof listRoll.answer>;

export const enterRoll = endpoint({
  name: 'roll.enter',
  method: 'POST',
  path: '/api/roll',
  summary: 'Enter somebody on the roll of the own village; the id is made by whoever enters',
  office: KEEPERS,
  dataClass: 'P2',
  body: commanded(EnterRequest),
  answer: Kept,
});

export const alterRoll = endpoint({
  name: 'roll.alter',
  method: 'POST',
  path: '/api/roll/:entryId',
  summary: 'Set an entry anew, against the version it was read at; lists frozen before stay as they are',
  office: KEEPERS,
  dataClass: 'P2',
  params: EntryId,
  body: commanded(AlterRequest),
  answer: Kept,
});

export const strikeRoll = endpoint({
  name: 'roll.strike',
  method: 'POST',
  path: '/api/roll/:entryId/strike',
  summary: 'Strike somebody off: the entry is erased; lists frozen before stay as they are',
  office: KEEPERS,
  dataClass: 'P2',
  params: EntryId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});
