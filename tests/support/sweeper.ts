/** 巡钟进程: sweeps a database at a moment again and again until it is killed: node sweeper.ts <address> <moment>. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Whoever hears of a step is told to by the whole server.
import '../../server/app.ts';
import { sweep } from '../../server/matter/sweep.ts';
import { openHouse } from '../../server/open.ts';

const [, , url = '', at = ''] = process.argv;
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-sweeper-'));
const house = await openHouse(
  { url, folder, close: async () => {} },
  { county: '611025', publicUrl: new URL('http://localhost'), log: () => {}, now: () => Number(at) },
);
for (;;) await sweep(house);
