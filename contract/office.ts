/** 任职的变动: appoint, hand over, substitute, end; areas without a chief; persons and their phones. */
import { z } from 'zod';
import { AppointRequest, PhoneSchema } from '../domain/people/appoint.ts';
import { EndRequest } from '../domain/people/end.ts';
import { HandOverRequest } from '../domain/people/hand-over.ts';
import { POSTS } from '../domain/people/post.ts';
import { SubstituteRequest } from '../domain/people/substitute.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText, PlaceRow } from './place.ts';

/** 县聘、镇管: whoever may appoint anybody at all. */
export const GRANTING_POSTS = ['town_officer', 'centre_officer', 'system_admin'] as const;

const OFFICE_ACTS = ['hand-over', 'substitute', 'end', 'invite', 'correct-phone', 'forget'] as const;
export type OfficeAct = (typeof OFFICE_ACTS)[number];

const OfficeId = z.strictObject({ officeId: z.uuid() });
const PersonId = z.strictObject({ personId: z.uuid() });
const OfficeDone = z.strictObject({ officeId: z.uuid(), personId: z.uuid() });

const OfficeStepView = z.strictObject({
  at: z.int(),
  kind: z.enum([
    'appointed',
    'term-changed',
    'handed-over',
    'substituted',
    'ended',
    'invited',
    'phone-corrected',
    'correction-agreed',
    'correction-refused',
    'forgotten',
  ]),
  byName: z.string(),
  byPost: z.enum(POSTS),
  why: z.string().nullable(),
});

export const OfficePage = z.strictObject({
  officeId: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  phone: z.string().nullable(),
  post: z.enum(POSTS),
  placeCode: z.string(),
  placeName: z.string(),
  within: z.array(z.string()),
  unitName: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  /** Whom a substitute stands beside. */
  standsInFor: z.string().nullable(),
  /** Whether the person can sign in: has a password, was invited and has none yet, or neither. */
  account: z.enum(['open', 'invited', 'none']),
  /** Every act with the reason why not, or null when it can be done now by this office. */
  acts: z.record(z.enum(OFFICE_ACTS), z.string().nullable()),
  steps: z.array(OfficeStepView),
});
export type OfficePage = z.infer<typeof OfficePage>;

export const getOffice = endpoint({
  name: 'people.office',
  method: 'GET',
  path: '/api/offices/:officeId',
  summary: 'One office inside my own place, with what happened to it and what can be done now',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: OfficeId,
  answer: OfficePage,
});

export const listGrantable = endpoint({
  name: 'people.grantable',
  method: 'GET',
  path: '/api/places/:code/grantable',
  summary: 'The posts this office may appoint to at a place, and the units that work there',
  office: GRANTING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ code: PlaceCodeText }),
  answer: z.strictObject({
    posts: z.array(z.enum(POSTS)),
    units: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  }),
});

export const appointOffice = endpoint({
  name: 'people.appoint',
  method: 'POST',
  path: '/api/offices',
  summary: 'Appoint somebody known, or a new person with name and phone, to a post at a place',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  body: commanded(AppointRequest),
  answer: OfficeDone,
});

export const handOverOffice = endpoint({
  name: 'people.hand-over',
  method: 'POST',
  path: '/api/offices/:officeId/hand-over',
  summary: 'Hand an office over to another person on a day; the work stays with the place',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: OfficeId,
  body: commanded(HandOverRequest),
  answer: OfficeDone,
});

export const substituteOffice = endpoint({
  name: 'people.substitute',
  method: 'POST',
  path: '/api/offices/:officeId/substitute',
  summary: 'Let somebody do the work of an office beside its holder, from a day to a day',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: OfficeId,
  body: commanded(SubstituteRequest),
  answer: OfficeDone,
});

export const endOffice = endpoint({
  name: 'people.end-office',
  method: 'POST',
  path: '/api/offices/:officeId/end',
  summary: 'End an office at once or with a last day; at once ends its sessions too',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: OfficeId,
  body: commanded(EndRequest),
  answer: OfficeDone,
});

export const correctPhone = endpoint({
  name: 'people.correct-phone',
  method: 'POST',
  path: '/api/people/:personId/phone',
  summary: 'Set a person’s phone number right; whoever may grant every office that person holds',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: PersonId,
  body: commanded(z.strictObject({ phone: PhoneSchema })),
  answer: z.strictObject({ personId: z.uuid() }),
});

/** 安全管理员: grants nothing, and closes what must be closed at once. */
export const endPersonSessions = endpoint({
  name: 'people.end-person-sessions',
  method: 'POST',
  path: '/api/people/:personId/end-sessions',
  summary: 'End every session of a person: a lost phone',
  office: ['security_admin'],
  dataClass: 'P2',
  params: PersonId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({ ended: z.int() }),
});

export const closeAccount = endpoint({
  name: 'people.close-account',
  method: 'POST',
  path: '/api/people/:personId/close-account',
  summary: 'Take away a person’s password, open invitations and sessions; offices stay until they are ended',
  office: ['security_admin'],
  dataClass: 'P2',
  params: PersonId,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({ ended: z.int() }),
});

export const listVacant = endpoint({
  name: 'people.vacant',
  method: 'GET',
  path: '/api/vacant-areas',
  summary: 'Areas inside my place in which nobody is chief today, by code, 100 a page',
  office: ['village_cadre', 'supervisor', 'town_officer', 'centre_officer', 'county_leader', 'system_admin'],
  dataClass: 'P1',
  query: z.strictObject({ after: PlaceCodeText.optional() }),
  answer: z.strictObject({ count: z.int(), areas: z.array(PlaceRow), after: PlaceCodeText.nullable() }),
});
