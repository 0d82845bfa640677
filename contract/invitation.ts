/** 邀请码: made at the desk, opened by whoever was invited. The code is shown once and kept nowhere. */
import { z } from 'zod';
import { PASSWORD_LENGTH } from '../domain/people/password.ts';
import { POSTS } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { GRANTING_POSTS } from './office.ts';
import { DeviceKey, Me, MyOffice } from './people.ts';
import { PlaceCodeText } from './place.ts';

export const invitePerson = endpoint({
  name: 'people.invite',
  method: 'POST',
  path: '/api/people/:personId/invite',
  summary: 'Make a one-time code with which a person sets a password; earlier codes open nothing any more',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: z.strictObject({ personId: z.uuid() }),
  body: commanded(z.strictObject({})),
  answer: z.strictObject({
    personName: z.string(),
    phone: z.string().nullable(),
    code: z.string(),
    /** The page that takes the code; the code stands behind #, which browsers send to nobody. */
    url: z.string(),
    qr: z.strictObject({ size: z.int(), path: z.string() }),
    expires: z.int(),
  }),
});

const AtPlace = z.strictObject({ code: PlaceCodeText });

export const countUninvited = endpoint({
  name: 'people.uninvited',
  method: 'GET',
  path: '/api/places/:code/uninvited',
  summary:
    'How many who hold an office at a place or inside it have not signed in yet, and how many of them have no code',
  office: GRANTING_POSTS,
  dataClass: 'P1',
  params: AtPlace,
  answer: z.strictObject({ notSignedIn: z.int(), withoutCode: z.int() }),
});

/** One of many slips. */
const Slip = z.strictObject({
  personId: z.uuid(),
  personName: z.string(),
  phone: z.string().nullable(),
  post: z.enum(POSTS),
  placeCode: z.string(),
  placeName: z.string(),
  unitName: z.string().nullable(),
  code: z.string(),
  url: z.string(),
  qr: z.strictObject({ size: z.int(), path: z.string() }),
  expires: z.int(),
});
export type InvitationSlip = z.infer<typeof Slip>;

export const invitePlace = endpoint({
  name: 'people.invite-place',
  method: 'POST',
  path: '/api/places/:code/invite',
  summary:
    'Make one-time codes for those at a place and inside it who have not signed in yet, 20 at a time, shown once',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: AtPlace,
  body: commanded(
    z.strictObject({
      /** The last person of the part before. */
      after: z.uuid().optional(),
      /** Also for those who have a code, which then opens nothing any more. */
      anew: z.boolean(),
    }),
  ),
  answer: z.strictObject({ slips: z.array(Slip), after: z.uuid().nullable() }),
});

const Code = z.string().trim().min(8).max(40);

export const openInvitation = endpoint({
  name: 'people.open-invitation',
  method: 'POST',
  path: '/api/invitations/open',
  summary: 'Whose invitation this is. Unknown, used, revoked and expired codes are all answered 404',
  office: 'anyone',
  dataClass: 'P2',
  body: z.strictObject({ code: Code }),
  answer: z.strictObject({
    personName: z.string(),
    account: z.string(),
    offices: z.array(MyOffice),
    expires: z.int(),
  }),
});

export const takeInvitation = endpoint({
  name: 'people.take-invitation',
  method: 'POST',
  path: '/api/invitations/take',
  summary: 'Set a password with a one-time code and be signed in; every other session of the person ends',
  office: 'anyone',
  dataClass: 'P2',
  body: z.strictObject({
    code: Code,
    password: z
      .string()
      .min(1)
      .max(PASSWORD_LENGTH.max * 4),
    deviceKey: DeviceKey.optional(),
  }),
  answer: Me,
});
