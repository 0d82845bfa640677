/**
 * npm run bench: six kinds of work on a county of 200,000 matters, beside the least server that can do them at all,
 * in one run on one PostgreSQL. Prints ratios; writes nothing else.
 *
 *   npm run bench -- --matters 1000000 --seconds 6 --connections 1,16,64 --works W1,W4 --markdown
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '../server/kit/postgres/embedded.ts';
import { claimFolder } from '../server/kit/postgres/folder.ts';
import { migrate } from '../server/kit/postgres/migrate.ts';
import { buildCounty } from './bench/build.store.ts';
import { type Measured, measure } from './bench/load.ts';
import { type Ceiling, type Server, startCeiling, startOurs } from './bench/servers.ts';
import { type Line, tableOf } from './bench/table.ts';
import { type Side, WORKS, type Work, type World } from './bench/works.ts';
import { readWorld, undoAnswers } from './bench/world.store.ts';

const { values: wishes } = parseArgs({
  options: {
    matters: { type: 'string', default: '200000' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '1,16,64' },
    works: { type: 'string', default: Object.keys(WORKS).join() },
    rounds: { type: 'string', default: '2' },
    port: { type: 'string', default: '8190' },
    /** A folder to build in and to leave, so that the next run finds the store. */
    keep: { type: 'string' },
    markdown: { type: 'boolean', default: false },
  },
});
const matters = Number(wishes.matters);
const say = (line: string): void => console.error(line);

const folder = wishes.keep ?? (await mkdtemp(join(tmpdir(), 'xiezhi-bench-')));
await mkdir(join(folder, 'store'), { recursive: true });
const claim = await claimFolder(folder);
const postgres = await startEmbedded({ folder: join(folder, 'postgres'), log: say });
try {
  await build();
  const ceiling = await startCeiling(postgres.url, Number(wishes.port) + 1);
  try {
    const ours = await startOurs(postgres.url, join(folder, 'store'), Number(wishes.port));
    try {
      console.log(tableOf(await measureAll(ours, ceiling), { matters, markdown: wishes.markdown }));
    } finally {
      await ours.stop();
    }
  } finally {
    await ceiling.stop();
  }
} finally {
  await postgres.stop();
  claim.release();
  if (wishes.keep === undefined) await rm(folder, { recursive: true, force: true });
}

async function build(): Promise<void> {
  await migrate(postgres.url);
  const built = await asSuper(async (client) => {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from (select 1 from matter limit 1) m',
    );
    return (rows[0]?.n ?? 0) > 0;
  });
  if (built) return;
  say(`building ${matters} matters`);
  await buildCounty(postgres, matters, say);
}

async function asSuper<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: postgres.superUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function measureAll(ours: Server, ceiling: Ceiling): Promise<Line[]> {
  const world = await asSuper((client) => readWorld(client, ceiling.cookie));
  const lines: Line[] = [];
  for (const work of wishes.works.split(',') as Work[])
    for (const connections of wishes.connections.split(',').map(Number)) {
      const line = await measureOne(work, connections, { ours, ceiling, world });
      say(tableOf([line], { matters, markdown: false }));
      lines.push(line);
    }
  return lines;
}

/** In turns, so that what else the machine does falls on both. */
async function measureOne(
  work: Work,
  connections: number,
  { ours, ceiling, world }: { ours: Server; ceiling: Ceiling; world: World },
): Promise<Line> {
  const seconds = Number(wishes.seconds);
  const found: Record<Side, Measured[]> = { ours: [], ceiling: [] };
  const next: Record<Side, number> = { ours: 0, ceiling: 0 };
  const postmaster = Number.parseInt(
    await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'),
    10,
  );
  await ours.lag();
  for (let round = 0; round < Number(wishes.rounds); round += 1)
    for (const [side, { port, pid }] of [
      ['ceiling', ceiling],
      ['ours', ours],
    ] as const) {
      const load = {
        work,
        side,
        port,
        connections,
        warmUp: 1,
        seconds,
        world,
        from: next[side],
        pids: { server: pid, postgres: postmaster },
      };
      const measured = await measure(load);
      found[side].push(measured);
      next[side] = measured.next;
    }
  const { lag, rss } = await ours.lag();
  if (work === 'W3') await asSuper(undoAnswers);
  return { work, connections, ours: found.ours, ceiling: found.ceiling, lag, rss };
}
