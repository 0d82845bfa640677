/** 户联系: households of an area that want to be reached, seen by its chief and, one by one and for a purpose, by its village. */
import { z } from 'zod';
import { OPENING_PURPOSES } from '../domain/area/contact.ts';
import { HouseholdChange, HouseholdRequest } from '../domain/area/household.ts';
import { CONSENTS } from '../domain/matter/report.ts';
import { POSTS } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

/** The area's chief, and the village it lies in. */
export const NEAR_POSTS = ['area_chief', 'village_cadre'] as const;

export const AreaOfPath = z.strictObject({ code: PlaceCodeText });

/** Who opened a phone number, and what for: a post and a place, never a name. */
export const CardOpening = z.strictObject({
  at: z.int(),
  purpose: z.enum(OPENING_PURPOSES),
  post: z.enum(POSTS),
  placeName: z.string(),
});
export type CardOpening = z.infer<typeof CardOpening>;

export const HouseholdView = z.strictObject({
  householdId: z.uuid(),
  label: z.string(),
  /** To the chief only; the village opens it for a purpose. */
  phone: z.string().nullable(),
  hasPhone: z.boolean(),
  consent: z.enum(CONSENTS),
  consentDay: z.string(),
  version: z.int(),
  openings: z.array(CardOpening),
});
export type HouseholdView = z.infer<typeof HouseholdView>;

const HouseholdId = z.strictObject({ householdId: z.uuid() });
const Kept = z.strictObject({ householdId: z.uuid(), version: z.int() });

export const listHouseholds = endpoint({
  name: 'area.households',
  method: 'GET',
  path: '/api/areas/:code/households',
  summary: 'Households of an area that want contact, by label; phone numbers to its chief only',
  office: NEAR_POSTS,
  dataClass: 'P2',
  params: AreaOfPath,
  answer: z.strictObject({ households: z.array(HouseholdView) }),
});

export const addHousehold = endpoint({
  name: 'area.add-household',
  method: 'POST',
  path: '/api/households',
  summary: 'Write down a household that wants contact and said so',
  office: NEAR_POSTS,
  dataClass: 'P2',
  offline: 1,
  body: commanded(HouseholdRequest),
  answer: Kept,
});

export const changeHousehold = endpoint({
  name: 'area.change-household',
  method: 'POST',
  path: '/api/households/:householdId',
  summary: 'Change its label or phone; refused with what is there now when it was changed since it was read',
  office: NEAR_POSTS,
  dataClass: 'P2',
  offline: 1,
  params: HouseholdId,
  body: commanded(HouseholdChange),
  answer: Kept,
});

export const withdrawHousehold = endpoint({
  name: 'area.withdraw-household',
  method: 'POST',
  path: '/api/households/:householdId/withdraw',
  summary: 'The household does not want contact any more: everything kept of it is erased',
  office: NEAR_POSTS,
  dataClass: 'P2',
  offline: 1,
  params: HouseholdId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});

/** Not a command: what was opened is told and kept nowhere. */
export const openContact = endpoint({
  name: 'area.open-contact',
  method: 'POST',
  path: '/api/contacts/:cardId/open',
  summary:
    'The phone number of a household or an absence card, for a purpose; recorded, and shown on the card',
  office: NEAR_POSTS,
  dataClass: 'P2',
  params: z.strictObject({ cardId: z.uuid() }),
  /** What a phone of an earlier version says for it is taken too. */
  body: z.strictObject({ purpose: z.enum(OPENING_PURPOSES) }),
  answer: z.strictObject({ phone: z.string().nullable() }),
});
