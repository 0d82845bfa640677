/** 便民联系卡: the card for the door of one area, or of all areas of a village. */
import { z } from 'zod';
import { AgreeRequest, HallPhoneRequest } from '../domain/area/door-card.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { AreaOfPath } from './household.ts';
import { HANDLING_POSTS } from './matter.ts';

const OnDoor = z.strictObject({
  personName: z.string(),
  /** Null unless that person agreed. */
  phone: z.string().nullable(),
});

export const DoorCard = z.strictObject({
  code: z.string(),
  placeName: z.string(),
  /** Names of the places above, the county left out. */
  within: z.array(z.string()),
  chief: OnDoor.nullable(),
  substitute: OnDoor.nullable(),
  hallName: z.string(),
  hallPhone: z.string().nullable(),
  /** Where to say something about this area, and the same as a complete `<svg>`. */
  sayUrl: z.string(),
  qr: z.string(),
});
export type DoorCard = z.infer<typeof DoorCard>;

export const getDoorCards = endpoint({
  name: 'area.cards',
  method: 'GET',
  path: '/api/areas/:code/cards',
  summary: 'The card for the door of an area, or of every area inside a group or a village',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: AreaOfPath,
  answer: z.strictObject({
    cards: z.array(DoorCard),
    /** Of the village hall's phone, to change it. */
    hallVersion: z.int(),
    /** Whether my own phone stands on my area's card; null for whoever is no chief. */
    agreed: z.boolean().nullable(),
  }),
});

export const agreeToDoorCard = endpoint({
  name: 'area.agree-card',
  method: 'POST',
  path: '/api/me/door-card',
  summary: 'Let my phone stand on the card of my area, or no longer',
  office: ['area_chief'],
  dataClass: 'P2',
  offline: 1,
  body: commanded(AgreeRequest),
  answer: AgreeRequest,
});

export const setHallPhone = endpoint({
  name: 'area.set-hall-phone',
  method: 'POST',
  path: '/api/areas/:code/hall-phone',
  summary:
    'The phone of the village’s hall, for the cards; refused with the present one when it was changed meanwhile',
  office: ['village_cadre'],
  dataClass: 'P1',
  params: AreaOfPath,
  body: commanded(HallPhoneRequest),
  answer: z.strictObject({ version: z.int() }),
});
