/**
 * 杀着投 (D6): casts race from several devices of a seat or a slip while the real server, a connection or PostgreSQL is killed, and
 * while the chair closes. Whoever was told "taken" is counted, once; nobody else is; nothing is taken after the end.
 */
import { setTimeout as after } from 'node:timers/promises';
import { SAYINGS } from '../../domain/meeting/phone-vote.ts';
import { newId } from '../../server/kit/id.ts';
import { between, chanceFrom } from '../seed/chance.ts';
import { Book, type Entry, request } from './book.ts';
import { FAULTS, type Fault } from './faults.ts';
import { KILLED, type Killed, type Tested, test } from './server.ts';
import { signIn } from './work.ts';

export interface CastsPlan {
  /** A prepared store; it is used up. */
  readonly folder: string;
  /** Votes by phone, one after the other; each is closed while it goes on. */
  readonly votes: number;
  /** People with a slip each on the cards of a topic. */
  readonly slips: number;
  readonly seed: string;
  readonly fault?: Fault | undefined;
  readonly say: (line: string) => void;
}

export interface CastsOutcome {
  readonly taken: number;
  readonly refused: number;
  readonly kills: Readonly<Record<Killed, number>>;
  /** What is not as it has to be. */
  readonly wrong: readonly string[];
}

interface Room {
  readonly book: Book;
  readonly cookie: string;
  readonly chance: () => number;
  readonly wrong: string[];
  readonly say: (line: string) => void;
}

const DEVICES = 5;
const HANDS = 32;

export async function crashCasts({
  folder,
  votes,
  slips,
  seed,
  fault,
  say,
}: CastsPlan): Promise<CastsOutcome> {
  const chance = chanceFrom(seed);
  const tested = await test(folder, fault);
  const choice: readonly Killed[] = fault === undefined ? KILLED : [FAULTS[fault].kill];
  const alive = async () => (await request(`${tested.url}/api/places`, {})).status === 200;
  const kills = { node: 0, backend: 0, postgres: 0 };
  try {
    await tested.back(alive);
    const { cookie } = (await signIn(tested.url)).cunganbu;
    const book = new Book(tested.url);
    const room: Room = { book, cookie, chance, wrong: [], say };
    let over = false;
    const killing = killWhile(tested, { alive, chance, choice, kills, over: () => over });
    await phoneVotes(room, votes);
    await slipCasts(room, slips);
    over = true;
    await killing;
    const casts = book.entries.filter(({ path }) => path.startsWith('/api/public/'));
    return {
      taken: casts.filter(({ state }) => state === 'acknowledged').length,
      refused: casts.filter(({ state }) => state === 'refused').length,
      kills,
      wrong: [...room.wrong, ...book.odd],
    };
  } finally {
    await tested.end();
  }
}

interface Killing {
  readonly alive: () => Promise<boolean>;
  readonly chance: () => number;
  readonly choice: readonly Killed[];
  readonly kills: Record<Killed, number>;
  readonly over: () => boolean;
}

async function killWhile(tested: Tested, { alive, chance, choice, kills, over }: Killing): Promise<void> {
  while (!over()) {
    await after(between(chance, 300, 2000));
    const what = choice[between(chance, 0, choice.length - 1)] ?? 'node';
    await tested.kill(what, chance);
    kills[what] += 1;
    await tested.back(alive);
  }
}

/** Asked until the server is there to answer. */
async function read<T>({ book, cookie }: Room, path: string): Promise<T> {
  for (;;) {
    const { status, text } = await book.read(path, { cookie });
    if (status === 200) return JSON.parse(text) as T;
    if (status !== undefined && status < 500) throw new Error(`${path} answered ${status} ${text}`);
    await after(100);
  }
}

/** A command of the village cadre; it is not refused. */
async function chaired({ book, cookie, wrong }: Room, path: string, body: object): Promise<void> {
  const asked = { endpoint: path, path, matterId: '', cookie, marked: false, body: () => ({ ...body }) };
  const { state, answer } = await book.ask(asked);
  if (state === 'refused') wrong.push(`${path} was refused: ${answer}`);
}

/** One cast, sent until it is answered for good. */
function cast({ book, chance }: Room, path: string, body: Record<string, unknown>): Promise<Entry> {
  const address = `10.9.${between(chance, 0, 255)}.${between(chance, 1, 254)}`;
  return book.ask({ endpoint: path, path, matterId: '', address, marked: false, body: () => body });
}

interface Meeting {
  readonly items: readonly { readonly id: string }[];
  readonly motions: readonly {
    readonly id: string;
    readonly vote: { readonly counts: Readonly<Record<string, number>> } | null;
  }[];
}

interface Code {
  readonly code: string;
}

/** A meeting of representatives, all there, votes by phone again and again. */
async function phoneVotes(room: Room, votes: number): Promise<void> {
  const { meetings } = await read<{ meetings: { meetingId: string; kind: string }[] }>(
    room,
    '/api/meetings?state=ahead',
  );
  const meetingId = meetings.find(({ kind }) => kind === 'villager_rep_meeting')?.meetingId;
  if (meetingId === undefined) throw new Error('the demonstration has no meeting of representatives ahead');
  const at = `/api/meetings/${meetingId}`;
  const meeting = async () => (await read<{ meeting: Meeting }>(room, at)).meeting;
  await chaired(room, `${at}/open`, { chair: '王主任', recorder: '李文书' });
  const { codes } = await read<{ codes: (Code & { seat: number })[] }>(room, `${at}/vote-codes`);
  const numbers = codes.map(({ seat }) => seat);
  await chaired(room, `${at}/arrive`, { numbers, how: 'number', speaksFor: [], guest: null });
  const [item] = (await meeting()).items;
  for (let n = 1; n <= votes; n += 1) {
    const motionId = newId();
    await chaired(room, `${at}/move`, { motionId, itemId: item?.id, text: `第${n}个办法`, amends: null });
    await chaired(room, `${at}/open-phone-vote`, { motionId });
    const hands = { for: 0, against: 0, abstain: 0 };
    const seats = await race(room, codes, () =>
      chaired(room, `${at}/close-phone-vote`, { motionId, hands, tellers: null }),
    );
    const { state } = await cast(room, '/api/public/votes', sayingOf(codes[0], 0));
    if (state === 'acknowledged') room.wrong.push(`vote ${n}: taken after the end`);
    const counts = (await meeting()).motions.find(({ id }) => id === motionId)?.vote?.counts ?? {};
    for (const stance of SAYINGS) {
      const least = seats.filter((seat, i) => seat.taken && stanceAt(i) === stance).length;
      const most = seats.filter((seat, i) => (seat.taken || seat.unsure) && stanceAt(i) === stance).length;
      const counted = counts[stance] ?? -1;
      if (counted < least || counted > most)
        room.wrong.push(`vote ${n}: ${stance} ${counted} instead of ${least} to ${most}`);
    }
    const taken = seats.filter((seat) => seat.taken).length;
    room.say(`vote ${n}: ${taken} of ${seats.length} seats were told so, counted ${JSON.stringify(counts)}`);
  }
}

const stanceAt = (seat: number) => SAYINGS[seat % SAYINGS.length] ?? 'for';

/** What a seat says never changes, so that the count can be foretold. */
const sayingOf = (seat: Code | undefined, at: number) => ({
  ...{ code: seat?.code ?? '', stance: stanceAt(at), blind: newId() },
});

interface Seat {
  taken: boolean;
  /** A cast whose answer was lost met a closed vote when it was sent again: it may have come in before. */
  unsure: boolean;
}

/** Every device of every seat casts again and again until there is no vote; it is closed when half of the seats were taken. */
async function race(room: Room, codes: readonly Code[], close: () => Promise<void>): Promise<Seat[]> {
  const seats: Seat[] = codes.map(() => ({ taken: false, unsure: false }));
  let closing: Promise<void> | undefined;
  const device = async (at: number): Promise<void> => {
    const seat = seats[at] as Seat;
    for (;;) {
      const { state, sent } = await cast(room, '/api/public/votes', sayingOf(codes[at], at));
      if (state !== 'acknowledged') {
        seat.unsure ||= sent > 1;
        return;
      }
      seat.taken = true;
      if (seats.filter(({ taken }) => taken).length * 2 >= seats.length) closing ??= close();
    }
  };
  await Promise.all(codes.flatMap((_, at) => Array.from({ length: DEVICES }, () => device(at))));
  await closing;
  return seats;
}

interface Topic {
  readonly ballots: { readonly issued: number; readonly used: number } | null;
  readonly cards: readonly { readonly cardId: string }[];
}

/** People with a slip each, on two to five devices: as many are counted as there are people. */
async function slipCasts(room: Room, slips: number): Promise<void> {
  if (slips === 0) return;
  const { consultations } = await read<{ consultations: { consultationId: string }[] }>(
    room,
    '/api/consultations',
  );
  const all = await Promise.all(
    consultations.map(async ({ consultationId: id }) => ({
      ...(await read<Topic>(room, `/api/consultations/${id}`)),
      id,
    })),
  );
  const topic = all.find(({ ballots }) => ballots !== null);
  if (topic === undefined) throw new Error('no topic of the demonstration has slips');
  const at = `/api/consultations/${topic.id}`;
  await chaired(room, `${at}/issue-ballots`, { count: slips });
  const { ballots } = await read<{ ballots: Code[] }>(room, `${at}/ballots`);
  const people = ballots.slice(-slips);
  const [card] = topic.cards;
  const told = new Set<string>();
  const queue = people.flatMap(({ code }, n) =>
    Array.from({ length: 2 + (n % 4) }, (_, device) => ({
      code,
      body: {
        ballot: { code, blind: newId() },
        answers: [{ cardId: card?.cardId, stance: ['agree', 'disagree', 'pass'][(n + device) % 3] }],
      },
    })),
  );
  const hand = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { state } = await cast(room, `/api/public/consultations/${topic.id}/tally`, next.body);
      if (state === 'acknowledged') told.add(next.code);
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  const used = ((await read<Topic>(room, at)).ballots?.used ?? 0) - (topic.ballots?.used ?? 0);
  if (used !== people.length || told.size !== people.length)
    room.wrong.push(`slips: ${told.size} told so, ${used} counted, ${people.length} people`);
  room.say(`slips: ${people.length} people, ${told.size} told so, ${used} counted`);
}
