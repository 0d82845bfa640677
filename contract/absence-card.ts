/** 外出联系卡: written, read, changed and ended by its owner with a code; listed for the own village and the area's chief. */
import { z } from 'zod';
import { AbsenceChange, AbsenceRequest, WISHES } from '../domain/area/absence-card.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { AreaOfPath, CardOpening, NEAR_POSTS } from './household.ts';

const Absence = z.strictObject({ absence: z.string().min(8).max(40) });
const Wishes = z.array(z.enum(WISHES));

export const AbsencePage = z.strictObject({
  placeCode: z.string(),
  placeName: z.string(),
  called: z.string(),
  phone: z.string(),
  wishes: Wishes,
  house: z.string(),
  expires: z.string(),
  version: z.int(),
  /** Who opened the number, and what for. */
  openings: z.array(CardOpening),
});
export type AbsencePage = z.infer<typeof AbsencePage>;

/** No cookie is read and no moment kept: whoever is away is asked for nothing more. */
export const writeAbsenceCard = endpoint({
  name: 'area.write-absence',
  method: 'POST',
  path: '/api/public/absences',
  summary: 'Leave a card for the own village while away; answers the code that opens it again',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  body: commanded(AbsenceRequest),
  answer: z.strictObject({ code: z.string(), expires: z.string() }),
});

export const getAbsenceCard = endpoint({
  name: 'area.absence',
  method: 'GET',
  path: '/api/public/absences/:absence',
  summary: 'One’s own card by its code, with who opened the number',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: Absence,
  answer: AbsencePage,
});

export const changeAbsenceCard = endpoint({
  name: 'area.change-absence',
  method: 'POST',
  path: '/api/public/absences/:absence',
  summary: 'Change it by code; it then stands for another twelve months',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: Absence,
  body: commanded(AbsenceChange),
  answer: z.strictObject({ version: z.int(), expires: z.string() }),
});

export const endAbsenceCard = endpoint({
  name: 'area.end-absence',
  method: 'POST',
  path: '/api/public/absences/:absence/end',
  summary: 'Erase it by code',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: Absence,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});

export const AbsenceView = AbsencePage.omit({ phone: true }).extend({ cardId: z.uuid() });
export type AbsenceView = z.infer<typeof AbsenceView>;

export const listAbsenceCards = endpoint({
  name: 'area.absences',
  method: 'GET',
  path: '/api/areas/:code/absences',
  summary:
    'Cards of those away from an area, or from the village; a number is opened one by one, for a purpose',
  office: NEAR_POSTS,
  dataClass: 'P2',
  params: AreaOfPath,
  answer: z.strictObject({ cards: z.array(AbsenceView) }),
});
