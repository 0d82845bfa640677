/**
 * npm run bench: six kinds of work on a county of 200,000 matters, beside the least server that can do them at all
 * (the ceiling) and the least that writes and reads what is asked of us (the floor), in one run on one PostgreSQL. Prints
 * ratios; writes nothing else.
 *
 *   npm run bench -- --matters 1000000 --seconds 6 --connections 1,16,64 --works W1,W4 --markdown
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '../server/kit/postgres/embedded.ts';
import { claimFolder } from '../server/kit/postgres/folder.ts';
import { migrate } from '../server/kit/postgres/migrate.ts';
import { buildCounty } from './bench/build.store.ts';
import { type Measured, measure } from './bench/load.ts';
import { type Ceiling, type Server, startCeiling, startFloor, startOurs } from './bench/servers.ts';
import { type Line, tableOf } from './bench/table.ts';
import { hasFloor, type Side, WORKS, type Work, type World } from './bench/works.ts';
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
  const port = Number(wishes.port);
  await beside(startCeiling(postgres.url, port + 1), (ceiling) =>
    beside(startFloor(postgres.superUrl, port + 2), (floor) =>
      beside(startOurs(postgres.url, join(folder, 'store'), port), async (ours) => {
        await recorded();
        const lines = await measureAll({ ours, ceiling, floor });
        console.log(tableOf(lines, { matters, markdown: wishes.markdown }));
      }),
    ),
  );
} finally {
  await postgres.stop();
  claim.release();
  if (wishes.keep === undefined) await rm(folder, { recursive: true, force: true });
}

/** Works beside a server, and ends it in any case. */
async function beside<S extends Server>(
  starting: Promise<S>,
  work: (server: S) => Promise<void>,
): Promise<void> {
  const server = await starting;
  try {
    await work(server);
  } finally {
    await server.stop();
  }
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

/** Until everything that the store was built with stands on the public record: in a county it always does. */
async function recorded(): Promise<void> {
  say('waiting for the public record');
  await asSuper(async (client) => {
    for (let waits = true; waits; await after(500)) {
      const { rows } = await client.query<{ waits: boolean }>(
        'select exists (select from record_pending) or not exists (select from record_checkpoint) as waits',
      );
      waits = rows[0]?.waits ?? true;
    }
  });
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

interface Servers {
  readonly ours: Server;
  readonly ceiling: Ceiling;
  readonly floor: Server;
}

async function measureAll(servers: Servers): Promise<Line[]> {
  const world = await asSuper((client) => readWorld(client, servers.ceiling.cookie));
  const lines: Line[] = [];
  for (const work of wishes.works.split(',') as Work[])
    for (const connections of wishes.connections.split(',').map(Number)) {
      const line = await measureOne(work, connections, servers, world);
      say(tableOf([line], { matters, markdown: false }));
      lines.push(line);
    }
  return lines;
}

/** Seconds. Three hundred public pages are made when each is asked for first, and then kept. */
function warmUpOf(work: Work): number {
  return work === 'W5' ? 4 : 1;
}

/** In turns, so that what else the machine does falls on all. */
async function measureOne(work: Work, connections: number, servers: Servers, world: World): Promise<Line> {
  const seconds = Number(wishes.seconds);
  const found: Record<Side, Measured[]> = { ours: [], ceiling: [], floor: [] };
  const next: Record<Side, number> = { ours: 0, ceiling: 0, floor: 0 };
  const postmaster = Number.parseInt(
    await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'),
    10,
  );
  const sides: readonly Side[] = hasFloor(work) ? ['ceiling', 'floor', 'ours'] : ['ceiling', 'ours'];
  await servers.ours.lag();
  for (let round = 0; round < Number(wishes.rounds); round += 1)
    for (const side of sides) {
      const { port, pid } = servers[side];
      const load = {
        work,
        side,
        port,
        connections,
        warmUp: warmUpOf(work),
        seconds,
        world,
        from: next[side],
        pids: { server: pid, postgres: postmaster },
      };
      const measured = await measure(load);
      found[side].push(measured);
      next[side] = measured.next;
    }
  const { lag, rss } = await servers.ours.lag();
  if (work === 'W3') await asSuper((client) => undoAnswers(client, world));
  return { work, connections, ...found, lag, rss };
}
