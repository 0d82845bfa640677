/** 巡钟进程: does a clock's work at a moment again and again until it is killed: node sweeper.ts <address> <moment> <work> <folder>. */
import { flushCompileCache } from 'node:module';
import type { House } from '../../server/kit/house.ts';
import { openHouse } from '../../server/open.ts';
import type { ClockWork } from './killed-clocks.ts';

const WORKS: Readonly<Record<ClockWork, () => Promise<(house: House) => Promise<unknown>>>> = {
  sweep: async () => {
    // Whoever hears of a step is told to by the whole server.
    await import('../../server/app.ts');
    return (await import('../../server/matter/sweep.ts')).sweep;
  },
  'tell-dues': async () => (await import('../../server/outcome/due.ts')).tellDues,
};

const [, , url = '', at = '', work = '', folder = ''] = process.argv;
const run = await WORKS[work as ClockWork]();
// Whoever is killed writes down nothing at the end.
flushCompileCache();
const house = await openHouse(
  { url, folder, close: async () => {} },
  { county: '611025', publicUrl: new URL('http://localhost'), log: () => {}, now: () => Number(at) },
);
for (;;) await run(house);
