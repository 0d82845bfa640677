/** 办件: lives of matters over HTTP, by whoever may do what next, so that every kind of command is under way at any moment. */
import { addDays, dayOf } from '../../domain/kernel/day.ts';
import { newId } from '../../server/kit/id.ts';
import { DEMO_PASSWORD } from '../../server/people/demo.ts';
import { between } from '../seed/chance.ts';
import type { Book, Entry, Wish } from './book.ts';
import { type Openings, RESIDENT } from './openings.ts';

export interface Player {
  readonly cookie: string;
  /** The unit's code or the place's. */
  readonly key: string;
  readonly placeCode: string;
  readonly unitCode: string | null;
}

/** The demonstration's accounts along one chain, and two units beside it. */
const ACCOUNTS = [
  'pianzhang',
  'zuzhang',
  'cunganbu',
  'zhenganbu',
  'zongzhi',
  'shuilizhan',
  'minzhengzhan',
  'linyeju',
  'xianlingdao',
] as const;
export type Cast = Readonly<Record<(typeof ACCOUNTS)[number], Player>>;

export async function signIn(url: string): Promise<Cast> {
  const players = ACCOUNTS.map(async (account): Promise<[string, Player]> => {
    const response = await fetch(`${url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password: DEMO_PASSWORD }),
    });
    if (response.status !== 200) throw new Error(`${account} cannot sign in: ${response.status}`);
    const { office } = (await response.json()) as { office: Omit<Player, 'cookie' | 'key'> };
    const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return [account, { ...office, cookie, key: office.unitCode ?? office.placeCode }];
  });
  return Object.fromEntries(await Promise.all(players)) as Cast;
}

type Body = (marker: string, cast: Cast, by: Player, other: string) => Record<string, unknown>;
type Act = readonly [kind: string, weight: number, body: Body];

const why: Body = (marker) => ({ why: marker });
const unit: Body = (marker, cast, by) => ({
  unitCode: (by.key === cast.zongzhi.key ? cast.linyeju : cast.shuilizhan).key,
  why: marker,
});
const soon = (): string => addDays(dayOf(Date.now()), 3);

/** What each act is sent with; rarer the more it ends. Acts without words are known by their step. */
const ACTS: Readonly<Record<string, Act>> = {
  accept: ['accepted', 9, () => ({})],
  settle: ['settled', 1, (marker) => ({ answer: marker })],
  try: ['tried', 4, (marker) => ({ tried: marker })],
  escalate: ['escalated', 6, why],
  dispatch: ['dispatched', 4, unit],
  return: ['returned', 2, why],
  answer: ['answered', 2, (marker) => ({ answer: marker })],
  confirm: ['confirmed', 4, (marker) => ({ satisfaction: 'satisfied', words: marker })],
  'send-back': ['sent-back', 2, why],
  assist: ['assist-asked', 4, unit],
  contribute: ['contributed', 6, (marker) => ({ words: marker })],
  reply: ['replied', 6, (marker) => ({ words: marker })],
  extend: ['extended', 3, why],
  'set-aside': ['set-aside', 2, (marker) => ({ as: 'suspended', review: soon(), why: marker })],
  'take-up': ['taken-up', 6, why],
  merge: ['merged', 1, (marker, _cast, _by, other) => ({ into: other, why: marker })],
  split: ['split', 1, (marker) => ({ partId: newId(), title: '路灯不亮', text: '路灯也不亮', why: marker })],
  redirect: ['redirected', 0.3, (marker) => ({ channel: 'labour', told: `${marker}，请带材料前往。` })],
  'hand-over': ['handed-over', 0.3, (marker) => ({ to: 'police', reference: marker })],
  remind: ['reminded', 1, why],
  supervise: ['supervised', 2, why],
  'record-satisfaction': [
    'confirmed',
    2,
    (marker) => ({ satisfaction: 'satisfied', heard: 'phone', words: marker }),
  ],
  withdraw: ['withdrawn', 0.3, why],
  reopen: ['reopened', 1, why],
};

export interface Stage {
  readonly book: Book;
  readonly openings: Openings;
  readonly cast: Cast;
  readonly chance: () => number;
  readonly over: () => boolean;
}

interface Page {
  readonly holder: { readonly placeCode: string; readonly unitCode: string | null };
  readonly offeredTo: Page['holder'] | null;
  readonly acts: Readonly<Record<string, string | null>>;
  readonly ways: {
    readonly assists: readonly { readonly to: Page['holder']; readonly words: string | null }[];
  };
}

const LONGEST_LIFE = 14;

/** Raises matters and carries each on for a while, until it is over. */
export async function live(stage: Stage): Promise<void> {
  let before: string | undefined;
  while (!stage.over())
    before = (stage.chance() < 0.25 ? await lifeOfResident(stage) : await life(stage, before)) ?? before;
}

/** A matter of the chief's own, or of the town's, which alone can ask units; answers its id. */
async function life(stage: Stage, other: string | undefined): Promise<string | undefined> {
  const { cast, book, chance, over } = stage;
  const matterId = newId();
  const by = chance() < 0.5 ? cast.pianzhang : cast.zhenganbu;
  const raised = await book.ask({
    endpoint: 'matter.report',
    path: '/api/matters',
    matterId,
    cookie: by.cookie,
    kind: 'reported',
    marked: true,
    body: (marker) => ({
      matterId,
      text: `${marker} 路面塌了，请来看看`,
      placeCode: by.placeCode,
    }),
  });
  if (raised.state !== 'acknowledged') return undefined;
  let viewer = by;
  for (let turn = 0; turn < LONGEST_LIFE && !over(); turn += 1) {
    const { status, text } = await book.read(`/api/matters/${matterId}`, viewer);
    if (status === undefined || status >= 500) continue;
    if (status === 200) {
      const page = JSON.parse(text) as Page;
      const act = drawn(page, chance, other);
      if (act !== undefined) await book.ask(wishFor({ act, matterId, by: viewer, cast, other: other ?? '' }));
      if (chance() < 0.1) await book.ask(noteOn(matterId, viewer));
      viewer = nextViewer(page, cast, chance);
    } else viewer = cast.zongzhi;
  }
  return matterId;
}

const keyOf = ({ placeCode, unitCode }: Page['holder']): string => unitCode ?? placeCode;

function nextViewer(page: Page, cast: Cast, chance: () => number): Player {
  const helper = page.ways.assists.find(({ words }) => words === null)?.to;
  const wanted = chance() < 0.25 && helper !== undefined ? helper : (page.offeredTo ?? page.holder);
  const found = Object.values(cast).find(({ key }) => key === keyOf(wanted));
  if (found !== undefined && chance() < 0.75) return found;
  const all = Object.values(cast);
  return all[between(chance, 0, all.length - 1)] ?? cast.zongzhi;
}

/** One of the acts that can be done now, by weight. */
function drawn({ acts }: Page, chance: () => number, other: string | undefined): string | undefined {
  const open = Object.keys(acts).filter(
    (act) => acts[act] === null && ACTS[act] !== undefined && (act !== 'merge' || other !== undefined),
  );
  let left = chance() * open.reduce((sum, act) => sum + (ACTS[act]?.[1] ?? 0), 0);
  return open.find((act) => {
    left -= ACTS[act]?.[1] ?? 0;
    return left < 0;
  });
}

interface Doing {
  readonly act: string;
  readonly matterId: string;
  readonly by: Player;
  readonly cast: Cast;
  readonly other: string;
}

function wishFor({ act, matterId, by, cast, other }: Doing): Wish {
  const [kind = '', , bodyOf = () => ({})] = ACTS[act] ?? [];
  const drawnBody = bodyOf('', cast, by, other);
  const { partId } = drawnBody as { partId?: string };
  return {
    endpoint: `matter.${act}`,
    path: `/api/matters/${matterId}/${act}`,
    matterId,
    cookie: by.cookie,
    kind,
    partId,
    marked: act !== 'accept',
    body: (marker) => ({ ...bodyOf(marker, cast, by, other), ...(partId && { partId }) }),
  };
}

const noteOn = (matterId: string, by: Player): Wish => ({
  endpoint: 'matter.add-note',
  path: `/api/matters/${matterId}/notes`,
  matterId,
  cookie: by.cookie,
  marked: true,
  body: (marker) => ({ text: marker }),
});

/** Somebody without an account says something, and follows it by code. */
async function lifeOfResident({ book, openings, cast, chance, over }: Stage): Promise<undefined> {
  const matterId = newId();
  const address = `100.64.${between(chance, 0, 255)}.${between(chance, 1, 254)}`;
  const said = await book.ask({
    endpoint: 'follow.say',
    path: '/api/public/matters',
    matterId,
    address,
    kind: 'reported',
    marked: true,
    body: (marker) => ({
      ...{ matterId, text: `${marker} 路灯不亮`, placeCode: cast.pianzhang.placeCode },
      ...RESIDENT,
    }),
  });
  const code = codeOf(said);
  if (code === undefined || over()) return;
  const owner = cast.pianzhang;
  const office = (act: string): Promise<Entry> =>
    book.ask(wishFor({ act, matterId, by: owner, cast, other: '' }));
  const resident = (act: string): Promise<Entry> => {
    const { endpoint, path, cookie, ...wish } = wishFor({ act, matterId, by: owner, cast, other: '' });
    return book.ask({
      ...wish,
      address,
      endpoint: `follow.${act}`,
      path: `/api/public/follow/${code}/${act}`,
    });
  };
  if (chance() < 0.1) return void (await resident('withdraw'));
  await office('accept');
  // Two at once, as from two windows.
  const open = () => openings.open('matter.open', { matterId, cookie: owner.cookie });
  await Promise.all([open(), open()]);
  await office('try');
  await office('settle');
  await openings.open('matter.tell-phone', { matterId, cookie: cast.zuzhang.cookie });
  if (chance() < 0.3 && !over()) {
    await resident('send-back');
    await office('answer');
  }
  await resident('confirm');
}

const codeOf = ({ state, answer }: Entry): string | undefined =>
  state === 'acknowledged' ? (JSON.parse(answer) as { followCode: string }).followCode : undefined;
