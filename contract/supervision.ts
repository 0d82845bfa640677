/** 监督: the statutory committee as a whole, and the advisory group of the article beside it. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { POSTS } from '../domain/people/post.ts';
import { ADVISOR_KINDS, NameAdvisorRequest, TellRelativesRequest } from '../domain/room/advisor.ts';
import { CheckWorkRequest } from '../domain/room/check-work.ts';
import { KEEPING_POSTS } from '../domain/room/room.ts';
import { WATCHED_KINDS, WatchedThing } from '../domain/room/watched.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

const Village = z.strictObject({ code: PlaceCodeText });
const READING = ['village_cadre', 'supervisor', 'town_officer', 'centre_officer', 'county_leader'] as const;

const AdvisorView = z.strictObject({
  advisorId: z.uuid(),
  kind: z.enum(ADVISOR_KINDS),
  name: z.string(),
  from: DaySchema,
  until: DaySchema,
  termOver: z.boolean(),
  drawn: z.boolean(),
  /** The one thing to be looked at; null: whatever the village does. */
  looksAt: WatchedThing.nullable(),
  /** How many near relatives in office were declared; told to those who keep the group. */
  relatives: z.int().nullable(),
});
export type AdvisorView = z.infer<typeof AdvisorView>;

const CheckView = z.strictObject({
  checkId: z.uuid(),
  subject: z.string(),
  lookedAt: WatchedThing.nullable(),
  day: DaySchema,
  kinds: z.array(z.enum(ADVISOR_KINDS)),
  drawn: z.boolean(),
  found: z.string(),
});
export type CheckView = z.infer<typeof CheckView>;

const ThingChoice = WatchedThing.extend({ title: z.string() });
export type ThingChoice = z.infer<typeof ThingChoice>;

const OfficeChoice = z.strictObject({ officeId: z.uuid(), personName: z.string(), post: z.enum(POSTS) });

export const getSupervision = endpoint({
  name: 'room.supervision',
  method: 'GET',
  path: '/api/villages/:code/supervision',
  summary:
    'The supervision committee of a village with what is wrong with it, the advisory group, what it looked at',
  office: READING,
  dataClass: 'P2',
  params: Village,
  answer: z.strictObject({
    placeName: z.string(),
    committee: z.array(
      z.strictObject({
        officeId: z.uuid(),
        personName: z.string(),
        from: DaySchema,
        /** Told to those who may appoint somebody else. */
        barred: z.boolean(),
      }),
    ),
    missing: z.int(),
    over: z.int(),
    barred: z.int(),
    advisors: z.array(AdvisorView),
    kindsMissing: z.array(z.enum(ADVISOR_KINDS)),
    checks: z.array(CheckView),
    /** What the village carries out or has published: what may be looked at. */
    things: z.array(ThingChoice),
    /** Those drawn who come and are not named yet; told to those who keep the group. */
    comers: z.array(
      z.strictObject({
        drawId: z.uuid(),
        no: z.int(),
        name: z.string(),
        title: z.string(),
        looksAt: WatchedThing.nullable(),
      }),
    ),
    /** Who may be named as a member or a chief, and who may have carried something out. */
    nameable: z.array(OfficeChoice),
    doers: z.array(OfficeChoice),
    mayKeep: z.boolean(),
  }),
});
export type Supervision = z.infer<typeof getSupervision.answer>;

export const nameAdvisor = endpoint({
  name: 'room.name-advisor',
  method: 'POST',
  path: '/api/villages/:code/advisors',
  summary: 'Name an advisory supervisor who agreed to it, for a term',
  office: KEEPING_POSTS,
  dataClass: 'P2',
  params: Village,
  body: commanded(NameAdvisorRequest),
  answer: z.strictObject({ advisorId: z.uuid() }),
});

export const endAdvisor = endpoint({
  name: 'room.end-advisor',
  method: 'POST',
  path: '/api/villages/:code/advisors/:advisorId/end',
  summary: 'An advisory supervisor leaves; the name is erased',
  office: KEEPING_POSTS,
  dataClass: 'P2',
  params: z.strictObject({ code: PlaceCodeText, advisorId: z.uuid() }),
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});

export const tellRelatives = endpoint({
  name: 'room.tell-relatives',
  method: 'POST',
  path: '/api/villages/:code/advisors/:advisorId/relatives',
  summary:
    'Near relatives in office of an advisory supervisor, as declared now; what they do is not looked at',
  office: KEEPING_POSTS,
  dataClass: 'P2',
  params: z.strictObject({ code: PlaceCodeText, advisorId: z.uuid() }),
  body: commanded(TellRelativesRequest),
  answer: z.strictObject({ relatives: z.int() }),
});

export const checksOf = endpoint({
  name: 'room.checks-of',
  method: 'GET',
  path: '/api/villages/:code/checks',
  summary: 'What the advisory group found when it looked at one result, affair or published item',
  office: READING,
  dataClass: 'P1',
  params: Village,
  query: z.strictObject({ kind: z.enum(WATCHED_KINDS), id: z.uuid() }),
  answer: z.strictObject({
    checks: z.array(CheckView),
    /** How many are named or drawn for it. */
    supervisors: z.int(),
  }),
});

export const checkWork = endpoint({
  name: 'room.check-work',
  method: 'POST',
  path: '/api/villages/:code/checks',
  summary: 'What the group looked at and found; 409 `recused` names who has to step back',
  office: [...KEEPING_POSTS, 'supervisor'],
  dataClass: 'P1',
  params: Village,
  body: commanded(CheckWorkRequest),
  answer: z.strictObject({ checkId: z.uuid() }),
});
