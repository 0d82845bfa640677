/**
 * 拥挤: npm run load -- [--matters 20000] [--seconds 10] [--rounds 3]. F2, F3 and F4 in one run against the server as npm start
 * runs it, from loopback addresses (Linux): what others wait for alone and beside a flood, the middle one of some rounds, for
 * a machine does other work too. Ends with 1 when a ratio does not hold.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '../server/kit/postgres/embedded.ts';
import { claimFolder } from '../server/kit/postgres/folder.ts';
import { migrate } from '../server/kit/postgres/migrate.ts';
import { buildCounty } from './bench/build.store.ts';
import { startOurs } from './bench/servers.ts';
import { readWorld } from './bench/world.store.ts';
import {
  capacityOf,
  exportsAndSearches,
  holds,
  middle,
  oneAddress,
  type Scene,
  signIns,
  tell,
} from './load/scenes.ts';

const { values: wishes } = parseArgs({
  options: {
    matters: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    port: { type: 'string', default: '8190' },
  },
});
const MOST_MEMORY = 1536;
const rounds = Number(wishes.rounds);

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-load-'));
await mkdir(join(folder, 'store'), { recursive: true });
const claim = await claimFolder(folder);
const postgres = await startEmbedded({ folder: join(folder, 'postgres'), log: () => {} });
const god = new pg.Client({ connectionString: postgres.superUrl });
try {
  await migrate(postgres.url);
  await buildCounty(postgres, Number(wishes.matters), console.error);
  await god.connect();
  const world = await readWorld(god, '');
  const ours = await startOurs(postgres.url, join(folder, 'store'), Number(wishes.port), 'usual');
  try {
    const stage = { port: ours.port, world, seconds: Number(wishes.seconds) };
    const capacity = await capacityOf(stage);
    console.log(`capacity ${capacity.toFixed(0)} public pages a second`);
    const scenes: Scene[] = [await middle(rounds, () => oneAddress(stage, capacity))];
    const { rss } = await ours.lag();
    console.log(`${tell(scenes[0] as Scene)}\n  memory ${rss.toFixed(0)} MB, at most ${MOST_MEMORY}`);
    scenes.push(await middle(rounds, () => signIns(stage)));
    console.log(tell(scenes[1] as Scene));
    const last = await middle(rounds, () => exportsAndSearches(stage));
    const { exported } = last;
    console.log(
      `${tell(last)}\n  exports        ${exported.sent}, p50 ${exported.p50.toFixed(0)} ms, ${(exported.bytes / 1_048_576 / stage.seconds).toFixed(1)} MB/s (${JSON.stringify(exported.statuses)})`,
    );
    process.exitCode = [...scenes, last].every(holds) && rss <= MOST_MEMORY ? 0 : 1;
  } finally {
    await ours.stop();
  }
} finally {
  await god.end();
  await postgres.stop();
  claim.release();
  await rm(folder, { recursive: true, force: true });
}
