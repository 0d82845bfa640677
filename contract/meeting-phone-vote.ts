/** 手机表决: the codes of a meeting's seats, and what whoever holds one reads and says with it. */
import { z } from 'zod';
import { SAYINGS } from '../domain/meeting/phone-vote.ts';
import { RUNNING_POSTS } from '../domain/meeting/runs.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { MeetingId } from './meeting.ts';

export const VoteCodes = z.strictObject({
  title: z.string(),
  /** Of the vote that is open: how many seats are in the room, and how many have said something. */
  open: z.strictObject({ motionId: z.uuid(), seats: z.int(), said: z.int() }).nullable(),
  codes: z.array(
    z.strictObject({
      seat: z.int(),
      code: z.string(),
      url: z.string(),
      /** The address drawn as a picture, of one code that was asked for. */
      svg: z.string().nullable(),
    }),
  ),
});
export type VoteCodes = z.infer<typeof VoteCodes>;

export const getVoteCodes = endpoint({
  name: 'meeting.vote-codes',
  method: 'GET',
  path: '/api/meetings/:meetingId/vote-codes',
  summary:
    'The codes by which the seats of a meeting vote by phone, or the one of a seat; who said what is told to nobody',
  office: RUNNING_POSTS,
  dataClass: 'P2',
  params: MeetingId,
  query: z.strictObject({ seat: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  answer: VoteCodes,
});

const Code = z.string().min(1).max(40);

/** What is voted on with a code now. */
export const OpenVote = z.strictObject({
  meeting: z.string(),
  item: z.string(),
  text: z.string(),
  amends: z.boolean(),
  /** Whether the seat is counted as it stands: entered as present, not left, not recused. */
  counted: z.boolean(),
  /** Whether something was said already; what it was is not told. */
  said: z.boolean(),
});
export type OpenVote = z.infer<typeof OpenVote>;

export const getOpenVote = endpoint({
  name: 'meeting.open-vote',
  method: 'GET',
  path: '/api/public/votes/:code',
  summary: 'What is voted on by phone with this code now; nothing when no such vote is open',
  office: 'anyone',
  dataClass: 'P1',
  params: z.strictObject({ code: Code }),
  answer: z.strictObject({ vote: OpenVote.nullable() }),
});

export const sayByPhone = endpoint({
  name: 'meeting.say-by-phone',
  method: 'POST',
  path: '/api/public/votes',
  summary: 'One say of one seat, the last one counts; only counts are left when the vote is closed',
  office: 'anyone',
  dataClass: 'P1',
  trace: 'day',
  // A whole village may stand behind one address.
  hourly: 1000,
  body: commanded(
    z.strictObject({
      code: Code,
      /** Something of chance, so that what is kept of the request tells nothing of what was said. */
      blind: z.uuid(),
      stance: z.enum(SAYINGS),
    }),
  ),
  answer: z.strictObject({ said: z.literal(true) }),
});
