/** 手机表决: the codes of a meeting's seats, and one say of each while a vote is open. */
import * as api from '../../contract/meeting-phone-vote.ts';
import { itemOf, type Meeting, type Motion } from '../../domain/meeting/meeting.ts';
import {
  formatVoteCode,
  phoneVoteOf,
  readVoteCode,
  sayingRefusal,
  seatsOn,
  VOTE_CODE_CHANCES,
} from '../../domain/meeting/phone-vote.ts';
import { allSeats } from '../../domain/meeting/presence.ts';
import { mayRun } from '../../domain/meeting/runs.ts';
import type { Voter } from '../../domain/roll/list.ts';
import type { OpenGiven } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { keyedValues } from '../kit/keyed.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { qrPicture } from '../kit/qr.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { putSaid, saidOn } from './say.store.ts';
import { findList, findMeeting, holdMeeting, votedByPhone } from './store.ts';

/** Made again whenever it is asked for; stored nowhere. */
const codeOf = (house: House, meetingId: string, seat: number): string =>
  formatVoteCode(
    seat,
    keyedValues(house, { use: 'vote', text: `${meetingId} ${seat}`, count: VOTE_CODE_CHANCES }),
  );

const votersOf = async ({ tx, house }: OpenGiven, { id }: Meeting): Promise<readonly Voter[]> =>
  (await findList(tx, house.county, id))?.voters ?? [];

const listing = query(api.getVoteCodes, async ({ params, query: { seat: asked } }, given) => {
  const { tx, house, office } = given;
  const meeting = must(await findMeeting(tx, house.county, params.meetingId));
  if (!mayRun(office, meeting)) throw new NotFoundError();
  const room = { meeting, voters: await votersOf(given, meeting) };
  const motion = phoneVoteOf(meeting);
  const seats = allSeats(room).filter((seat) => asked === undefined || seat === asked);
  const codes = seats.map((seat) => {
    const code = codeOf(house, meeting.id, seat);
    const url = `${house.publicUrl.origin}/vote/${code}`;
    return { seat, code, url, svg: asked === undefined ? null : qrPicture(url) };
  });
  if (motion === undefined) return { title: meeting.title, open: null, codes };
  const counted = seatsOn(room, motion);
  widen(tx, { county: house.county, duty: 'vote' });
  const said = (await saidOn(tx, house.county, motion.id)).filter(({ seat }) => counted.includes(seat));
  const open = { motionId: motion.id, seats: counted.length, said: said.length };
  return { title: meeting.title, open, codes };
});

interface Found {
  readonly meeting: Meeting;
  readonly voters: readonly Voter[];
  readonly motion: Motion;
  readonly seat: number;
}

/**
 * The open vote a code belongs to; whoever guesses is told no more than whoever comes too early.
 * `load`: as it stands, or held until what is said stands beside it.
 */
async function foundBy(given: OpenGiven, text: string, load: typeof findMeeting): Promise<Found | undefined> {
  const { tx, house } = given;
  const read = readVoteCode(text);
  if (read === undefined) return undefined;
  widen(tx, { county: house.county, duty: 'vote' });
  const ids = await votedByPhone(tx, house.county);
  const id = ids.find((it) => codeOf(house, it, read.seat) === read.code);
  const meeting = id === undefined ? undefined : await load(tx, house.county, id);
  const motion = meeting && phoneVoteOf(meeting);
  if (meeting === undefined || motion === undefined) return undefined;
  return { meeting, motion, seat: read.seat, voters: await votersOf(given, meeting) };
}

export const openVote = query(api.getOpenVote, async ({ params }, given) => {
  const found = await foundBy(given, params.code, findMeeting);
  if (found === undefined) return { vote: null };
  const { meeting, motion, seat } = found;
  const { itemId, text, amends } = motion;
  const said = (await saidOn(given.tx, given.house.county, motion.id)).some((it) => it.seat === seat);
  return {
    vote: {
      ...{
        meeting: meeting.title,
        item: itemOf(meeting, itemId)?.title ?? '',
        text,
        amends: amends !== null,
      },
      ...{ counted: sayingRefusal(found, seat) === undefined, said },
    },
  };
});

/** 表态: while the meeting is held as it is, so that closing waits for what is on its way, and nothing comes after it. */
export const sayByPhone = command(api.sayByPhone, async ({ body: { code, stance } }, given) => {
  const found = await foundBy(given, code, holdMeeting);
  if (found === undefined) throw new RefusedError('no-vote-now');
  const { meeting, motion, seat } = found;
  const reason = sayingRefusal(found, seat);
  if (reason !== undefined) throw new RefusedError(reason);
  const { tx, house } = given;
  await putSaid(tx, house.county, { meetingId: meeting.id, motionId: motion.id, seat, stance });
  return { said: true as const };
});

export const phoneVotes: readonly Served[] = [listing, openVote, sayByPhone];
