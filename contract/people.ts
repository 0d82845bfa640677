/** 人与任职: signing in, who I am, my sessions, and the office I act under. */
import { z } from 'zod';
import { POSTS } from '../domain/people/post.ts';
import { endpoint } from './endpoint.ts';

export const MyOffice = z.strictObject({
  officeId: z.uuid(),
  post: z.enum(POSTS),
  placeCode: z.string(),
  placeName: z.string(),
  unitCode: z.string().nullable(),
  unitName: z.string().nullable(),
});
export type MyOffice = z.infer<typeof MyOffice>;

export const Me = z.strictObject({
  /** Names the own store on a phone, by its hash. */
  personId: z.uuid(),
  personName: z.string(),
  countyCode: z.string(),
  countyName: z.string(),
  office: MyOffice,
  offices: z.array(MyOffice),
  /** The term is over: what was saved before may still be sent, and nothing else is answered. */
  former: z.boolean(),
  demo: z.boolean(),
});
export type Me = z.infer<typeof Me>;

/** With each request of a session that is bound to a device: `domain/people/proof.ts` says what is signed. */
export const PROOF_HEADER = 'x-device-proof';

/** The office that the window shows, where it shows one: under another nothing is answered (401). */
export const OFFICE_HEADER = 'x-office';

/** base64url of an uncompressed P-256 point: the public half of a key that the device keeps. */
export const DeviceKey = z.string().regex(/^B[\w-]{86}$/);

export const signIn = endpoint({
  name: 'people.sign-in',
  method: 'POST',
  path: '/api/sign-in',
  summary:
    'Sign in by account or phone number and password; sets the session cookie. With a device key the session lives 30 days, on that device only; without one, 12 hours. 401 when they do not match, 429 when tried too often',
  office: 'anyone',
  dataClass: 'P0',
  body: z.strictObject({
    account: z.string().trim().min(2).max(40),
    password: z.string().min(1).max(200),
    deviceKey: DeviceKey.optional(),
  }),
  answer: Me,
});

export const signOut = endpoint({
  name: 'people.sign-out',
  late: true,
  method: 'POST',
  path: '/api/sign-out',
  summary: 'End this session',
  office: 'signed-in',
  dataClass: 'P0',
  body: z.strictObject({}),
  answer: z.strictObject({}),
});

export const getMe = endpoint({
  name: 'people.me',
  late: true,
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in, under which office, and which others are held',
  office: 'signed-in',
  dataClass: 'P2',
  answer: Me,
});

export const takeOffice = endpoint({
  name: 'people.take-office',
  method: 'POST',
  path: '/api/me/office',
  summary: 'Act under another of my own offices from now on',
  office: 'signed-in',
  dataClass: 'P2',
  body: z.strictObject({ officeId: z.uuid() }),
  answer: Me,
});

export const listSessions = endpoint({
  name: 'people.sessions',
  method: 'GET',
  path: '/api/sessions',
  summary: 'My own sessions, newest first',
  office: 'signed-in',
  dataClass: 'P2',
  answer: z.strictObject({
    sessions: z.array(
      z.strictObject({
        sessionId: z.uuid(),
        client: z.string(),
        since: z.int(),
        lastUsed: z.int(),
        current: z.boolean(),
      }),
    ),
  }),
});

export const endSession = endpoint({
  name: 'people.end-session',
  method: 'POST',
  path: '/api/sessions/:sessionId/end',
  summary: 'End one of my own sessions',
  office: 'signed-in',
  dataClass: 'P2',
  params: z.strictObject({ sessionId: z.uuid() }),
  body: z.strictObject({}),
  answer: z.strictObject({}),
});

export const endOtherSessions = endpoint({
  name: 'people.end-other-sessions',
  method: 'POST',
  path: '/api/sessions/end-others',
  summary: 'End all of my own sessions but this one',
  office: 'signed-in',
  dataClass: 'P2',
  body: z.strictObject({}),
  answer: z.strictObject({ ended: z.int() }),
});

/** Only in the demonstration: elsewhere it answers 404. */
export const listDemoAccounts = endpoint({
  name: 'people.demo-accounts',
  method: 'GET',
  path: '/api/demo-accounts',
  summary: 'The accounts of the demonstration county with their common password',
  office: 'anyone',
  dataClass: 'P0',
  answer: z.strictObject({
    password: z.string(),
    accounts: z.array(
      z.strictObject({
        account: z.string(),
        personName: z.string(),
        post: z.enum(POSTS),
        placeName: z.string(),
      }),
    ),
  }),
});

export const listAudit = endpoint({
  name: 'people.audit',
  method: 'GET',
  path: '/api/audit',
  summary: 'Who did what, newest first, 50 a page; never the content',
  office: ['audit_admin'],
  dataClass: 'P2',
  query: z.strictObject({
    before: z.string().max(60).optional(),
    act: z.string().max(40).optional(),
    person: z.string().trim().max(30).optional(),
  }),
  answer: z.strictObject({
    entries: z.array(
      z.strictObject({
        at: z.int(),
        personName: z.string().nullable(),
        post: z.enum(POSTS).nullable(),
        placeName: z.string().nullable(),
        act: z.string(),
      }),
    ),
    older: z.string().nullable(),
  }),
});
