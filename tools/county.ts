/**
 * 开县: npm run county -- 611025 puts the real places of a county into the store that npm start uses; with --demo also
 * made-up groups, areas, people and matters. Refuses what is no county, and a county that is already there.
 */
import { fileURLToPath } from 'node:url';
import { openStore } from '../server/open.ts';
import { readCounty } from './china.ts';
import { seedCounty, seedDemonstration, stateOf, withHouse } from './seed/store.ts';
import { storeOf } from './seed/wishes.ts';

const [asked = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const demo = process.argv.includes('--demo');

try {
  const read = readCounty(asked);
  if (!read.ok) throw new Error(read.why);
  const { code, name } = read.source.county;
  const store = await openStore(storeOf(process.env, fileURLToPath(new URL('..', import.meta.url))).wishes);
  try {
    await withHouse(store, code, async (house) => {
      if ((await stateOf(house)) !== 'empty')
        throw new Error(`${code} ${name}已经在库里。\n${code} ${name} is already in the store.`);
      if (demo) await seedDemonstration(house, console.log);
      else await seedCounty(house, console.log);
      console.log(`COUNTY=${code} npm start`);
    });
  } finally {
    await store.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
