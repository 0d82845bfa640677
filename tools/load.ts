/**
 * 拥挤: npm run load -- [--matters 20000] [--seconds 10] [--rounds 3] [--only F4]. F2, F3, F4 and all phones back within a minute in one run against the server as
 * npm start runs it, from loopback addresses (Linux): what others wait for alone and beside a flood, the middle one of some
 * rounds, for a machine does other work too. Ends with 1 when a ratio does not hold.
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
import { readWorld, signIn } from './bench/world.store.ts';
import { reunion, reunionHolds, tellReunion } from './load/reunion.ts';
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
    only: { type: 'string', default: 'F2 F3 F4 phones' },
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
    const capacity = wishes.only.includes('F2') ? await capacityOf(stage) : 0;
    if (capacity > 0) console.log(`capacity ${capacity.toFixed(0)} public pages a second`);
    const plays: Readonly<Record<string, () => Promise<Scene>>> = {
      F2: () => oneAddress(stage, capacity),
      F3: () => signIns(stage),
      F4: () => exportsAndSearches(stage),
    };
    const scenes: Scene[] = [];
    for (const [name, play] of Object.entries(plays)) {
      if (!wishes.only.includes(name)) continue;
      const scene = await middle(rounds, play);
      console.log(tell(scene));
      scenes.push(scene);
    }
    let together = true;
    if (wishes.only.includes('phones')) {
      const played = await reunion(ours.port, await signIn(god, 'area_chief'));
      together = reunionHolds(played);
      console.log(tellReunion(played));
    }
    const { rss } = await ours.lag();
    console.log(`memory ${rss.toFixed(0)} MB, at most ${MOST_MEMORY}`);
    process.exitCode = scenes.every(holds) && together && rss <= MOST_MEMORY ? 0 : 1;
  } finally {
    await ours.stop();
  }
} finally {
  await god.end();
  await postgres.stop();
  claim.release();
  await rm(folder, { recursive: true, force: true });
}
