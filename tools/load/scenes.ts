/** 场面: the others alone, then beside one who asks too much (F2), beside a flood of sign-ins (F3), beside exports and searches (F4). */
import { newId } from '../../server/kit/id.ts';
import type { World } from '../bench/works.ts';
import { type Ask, type Heard, visit } from './visitor.ts';

export interface Scene {
  readonly name: string;
  /** Those who must not suffer: alone, and beside the flood. */
  readonly alone: Heard;
  readonly beside: Heard;
  readonly flood: Heard;
  /** The files that were taken meanwhile. */
  readonly exported?: Heard;
  readonly most: number;
}

const ratio = ({ alone, beside }: Scene): number => beside.p95 / alone.p95;

/** The round whose ratio stands in the middle, each told. */
export async function middle<S extends Scene>(rounds: number, play: () => Promise<S>): Promise<S> {
  const played: S[] = [];
  for (let round = 0; round < rounds; round += 1) played.push(await play());
  console.log(`rounds: ${played.map((one) => ratio(one).toFixed(2)).join(', ')} times`);
  return played.toSorted((one, other) => ratio(one) - ratio(other))[Math.floor(rounds / 2)] as S;
}

export interface Stage {
  readonly port: number;
  readonly world: World;
  readonly seconds: number;
}

const MANY = Array.from({ length: 200 }, (_, at) => `127.1.${Math.floor(at / 100)}.${(at % 100) + 1}`);
const OTHERS = '127.0.0.2';

/** How many public pages a second the server gives when nobody is told to wait. */
export async function capacityOf({ port, world, seconds }: Stage): Promise<number> {
  const heard = await visit({ port, from: MANY, asks: pages(world), connections: 16, seconds });
  return (heard.statuses[200] ?? 0) / seconds;
}

export async function oneAddress(stage: Stage, capacity: number): Promise<Scene> {
  const { port, world, seconds } = stage;
  const others = { port, from: [OTHERS], asks: pages(world), perSecond: 20, connections: 8, seconds };
  const alone = await visit(others);
  const [beside, flood] = await Promise.all([
    visit(others),
    visit({
      port,
      from: ['127.0.0.1'],
      asks: pages(world),
      perSecond: 10 * capacity,
      connections: 64,
      seconds,
    }),
  ]);
  return { name: 'F2 one address at ten times capacity', alone, beside, flood, most: 3 };
}

export async function signIns(stage: Stage): Promise<Scene> {
  const { port, world, seconds } = stage;
  const others = { port, from: [OTHERS], asks: lists(world), perSecond: 20, connections: 8, seconds };
  const asks = Array.from({ length: 500 }, (_, at) => ({
    path: '/api/sign-in',
    body: JSON.stringify({ account: `13${String(at).padStart(9, '0')}`, password: 'mountain river' }),
  }));
  const alone = await visit(others);
  const [beside, flood] = await Promise.all([
    visit(others),
    visit({ port, from: MANY, asks, perSecond: 100, connections: 4, seconds }),
  ]);
  return { name: 'F3 a hundred sign-ins a second', alone, beside, flood, most: 2 };
}

export async function exportsAndSearches(stage: Stage): Promise<Scene> {
  const { port, world, seconds } = stage;
  const filing = { port, from: [OTHERS], perSecond: 10, connections: 8, seconds };
  const alone = await visit({ ...filing, asks: reports(world) });
  const [beside, flood, exported] = await Promise.all([
    visit({ ...filing, asks: reports(world) }),
    visit({ port, from: ['127.0.0.3'], asks: searches(world), connections: 20, seconds }),
    takeExports(stage),
  ]);
  return { name: 'F4 twenty exports and twenty searches', alone, beside, flood, exported, most: 2 };
}

/** Twenty persons ask for the list of their village each, and fetch it, again and again. */
async function takeExports({ port, world, seconds }: Stage): Promise<Heard> {
  const end = performance.now() + seconds * 1000;
  const heard: Heard[] = [];
  const hands = world.cadres.slice(0, 20).map(async ({ cookie }) => {
    while (performance.now() < end) {
      const began = performance.now();
      const asked = await fetch(`http://127.0.0.1:${port}/api/exports`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ commandId: newId(), list: 'matters', format: 'xlsx', filter: {}, words: {} }),
      });
      const { exportId } = (await asked.json()) as { exportId?: string };
      const file = await fetch(`http://127.0.0.1:${port}/api/exports/${exportId}/file`, {
        headers: { cookie },
      });
      const bytes = (await file.arrayBuffer().catch(() => new ArrayBuffer(0))).byteLength;
      const took = performance.now() - began;
      heard.push({ sent: 1, statuses: { [file.status]: 1 }, retryAfter: 0, p50: took, p95: took, bytes });
    }
  });
  await Promise.all(hands);
  return together(heard);
}

function together(heard: readonly Heard[]): Heard {
  const statuses: Record<string, number> = {};
  for (const one of heard)
    for (const [status, count] of Object.entries(one.statuses))
      statuses[status] = (statuses[status] ?? 0) + count;
  const times = heard.map(({ p50 }) => p50).sort((a, b) => a - b);
  const share = (part: number): number => times[Math.floor(times.length * part)] ?? Number.NaN;
  const sum = (of: (one: Heard) => number): number => heard.reduce((all, one) => all + of(one), 0);
  return {
    sent: heard.length,
    statuses,
    retryAfter: 0,
    p50: share(0.5),
    p95: share(0.95),
    bytes: sum(({ bytes }) => bytes),
  };
}

const pages = ({ publications }: World): Ask[] =>
  publications.slice(0, 100).map((id) => ({ path: `/results/${id}` }));

/** Twenty persons, so that nobody's own limit is reached. */
const lists = ({ cadres }: World): Ask[] =>
  cadres
    .slice(20, 60)
    .map(({ cookie, village }) => ({ path: `/api/matters?place=${village}&status=open`, cookie }));

const searches = ({ cadres, words }: World): Ask[] =>
  cadres.slice(60, 140).map(({ cookie }, at) => ({
    path: `/api/matters?q=${encodeURIComponent(words[at % words.length] ?? '')}`,
    cookie,
  }));

/** Each is filed once, by somebody who exports and searches nothing. */
const reports = ({ cadres, texts }: World): Ask[] =>
  Array.from({ length: 1000 }, (_, at) => {
    const { cookie, village } = cadres[20 + (at % 40)] as World['cadres'][number];
    const { title, text, category } = texts[at % texts.length] as World['texts'][number];
    const body = { commandId: newId(), matterId: newId(), title, text, category, placeCode: village };
    return { path: '/api/matters', cookie, body: JSON.stringify(body) };
  });

export function tell(scene: Scene): string {
  const { name, alone, beside, flood, exported, most } = scene;
  const told = ratio(scene);
  const answers = ({ statuses }: Heard): string =>
    Object.entries(statuses)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', ');
  return [
    `${name}`,
    `  others alone   p50 ${alone.p50.toFixed(1)} p95 ${alone.p95.toFixed(1)} ms (${answers(alone)})`,
    `  others beside  p50 ${beside.p50.toFixed(1)} p95 ${beside.p95.toFixed(1)} ms (${answers(beside)})`,
    `  the flood      ${flood.sent} sent (${answers(flood)}), ${flood.retryAfter} with Retry-After`,
    ...(exported === undefined
      ? []
      : [`  exports        ${exported.sent}, p50 ${exported.p50.toFixed(0)} ms (${answers(exported)})`]),
    `  p95 ${told.toFixed(2)} times, at most ${most}: ${told <= most ? 'holds' : 'does not hold'}`,
  ].join('\n');
}

export const holds = (scene: Scene): boolean => ratio(scene) <= scene.most;
