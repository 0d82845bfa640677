/** 六样活: what is asked of our server, of the ceiling and of the floor for each kind of work, one request after another. */
import { findableOf } from '../../domain/matter/finding.ts';
import { newId } from '../../server/kit/id.ts';

export const WORKS = {
  W1: 'create one matter',
  W2: "one village's open matters",
  W3: 'one action with a comment',
  W4: 'two characters in the full text',
  W5: 'a public page',
  W6: 'figures of a month by town',
} as const;
export type Work = keyof typeof WORKS;

export type Side = 'ours' | 'ceiling' | 'floor';

/** What the floor does: the works in which a goal may ask for more than the rows themselves allow. */
export const hasFloor = (work: Work): boolean => work === 'W1' || work === 'W2' || work === 'W3';

/** What the requests speak of, drawn from the store that was built. */
export interface World {
  readonly ceilingCookie: string;
  readonly countyCookie: string;
  /** Village cadres with a session. */
  readonly cadres: readonly { readonly cookie: string; readonly village: string }[];
  /** Accepted matters, each with the cookie of who answers for it. */
  readonly accepted: readonly { readonly id: string; readonly cookie: string }[];
  /** Answered ones, for the floor, which answers them again. */
  readonly answered: readonly { readonly id: string; readonly cookie: string }[];
  readonly publications: readonly string[];
  readonly texts: readonly { readonly title: string; readonly text: string; readonly category: string }[];
  readonly words: readonly string[];
  /** First days, the newest last. */
  readonly months: readonly string[];
}

interface Request {
  readonly path: string;
  readonly cookie?: string;
  readonly body?: string;
}

const ANSWER = '上午到现场看过，已经联系施工的人，三天内修好，修好后请再看一看。';

/** The `n`th request; undefined when everything that can be done once is done. */
export function requestOf(work: Work, side: Side, world: World, n: number): Request | undefined {
  return ASKED[side](work, world, n);
}

const at = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

function ours(work: Work, world: World, n: number): Request | undefined {
  const { cookie, village } = at(world.cadres, n);
  if (work === 'W1') {
    const { title, text, category } = at(world.texts, n * 7);
    const body = { commandId: newId(), matterId: newId(), title, text, category, placeCode: village };
    return { path: '/api/matters', cookie, body: JSON.stringify(body) };
  }
  if (work === 'W2') return { path: `/api/matters?place=${village}&status=open`, cookie };
  if (work === 'W3') {
    const matter = world.accepted[n];
    if (matter === undefined) return undefined;
    const body = JSON.stringify({ commandId: newId(), answer: ANSWER });
    return { path: `/api/matters/${matter.id}/answer`, cookie: matter.cookie, body };
  }
  if (work === 'W4')
    return { path: `/api/matters?q=${encodeURIComponent(at(world.words, n))}`, cookie: world.countyCookie };
  if (work === 'W5') return { path: `/results/${at(world.publications, n)}` };
  return { path: `/api/figures?month=${at(world.months, n).slice(0, 7)}`, cookie: world.countyCookie };
}

function bare(work: Work, world: World, n: number): Request | undefined {
  const cookie = world.ceilingCookie;
  const { village } = at(world.cadres, n);
  if (work === 'W1') {
    const { title, text, category } = at(world.texts, n * 7);
    const id = newId();
    const values = [id, `XZ26-${id.slice(14)}`, village, title, text, category, null];
    return { path: '/W1', cookie, body: JSON.stringify(values) };
  }
  if (work === 'W2') return { path: `/W2/${village}`, cookie };
  if (work === 'W3')
    return { path: '/W3', cookie, body: JSON.stringify([at(world.accepted, n).id, null, ANSWER]) };
  if (work === 'W4') return { path: `/W4/${encodeURIComponent(at(world.words, n))}`, cookie };
  if (work === 'W5') return { path: `/W5/${at(world.publications, n)}` };
  const months = world.months;
  const month = n % (months.length - 1);
  return { path: `/W6/${months[month]}_${months[month + 1]}`, cookie };
}

/** Ready to be written: what the rules and the words of a text cost is no part of the floor. */
function floor(work: Work, world: World, n: number): Request {
  const { cookie, village } = at(world.cadres, n);
  if (work === 'W2') return { path: `/W2/${village}`, cookie };
  const id = newId();
  const by = { kind: 'office', officeId: id, personId: id, onBehalfOf: village };
  const clock = { due: 0, since: 0, yellow: 0, colour: 'green', purpose: 'sign', provisional: false };
  if (work === 'W3') {
    const matter = at(world.answered, n);
    const body = { kind: 'answered', at: Date.now(), by, clock };
    const kept = { matterId: matter.id, no: 'XZ26-7KQ4-M9XJ', status: 'answered' };
    const values = [matter.id, ANSWER, body, { answer: ANSWER }, newId(), newId(), JSON.stringify(kept)];
    return { path: '/W3', cookie: matter.cookie, body: JSON.stringify(values) };
  }
  const { title, text, category } = at(world.texts, n * 7);
  const no = `XZ26-${id.slice(14, 18)}-${id.slice(19)}`;
  const { words, tokens } = findableOf({ title, text, no, placeCode: village, dataClass: 'P1' });
  const holder = { level: 'village', placeCode: village };
  const told = { matterId: id, no, category, placeCode: village, holder, dataClass: 'P1', level: 'village' };
  const step = { kind: 'reported', at: Date.now(), by, clock, photos: [], sealedFrom: [], ...told };
  const kept = JSON.stringify({ matterId: id, no, status: 'reported' });
  const values = [
    id,
    no,
    village,
    title,
    text,
    category,
    step,
    { title, text },
    words,
    tokens,
    newId(),
    newId(),
    kept,
  ];
  return { path: '/W1', cookie, body: JSON.stringify(values) };
}

const ASKED = { ours, ceiling: bare, floor } as const;
