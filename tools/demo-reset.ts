/** npm run demo:reset: takes the demonstration out of the store and plays it again, told back from now. Asks nothing. */
import { fileURLToPath } from 'node:url';
import { openStore } from '../server/open.ts';
import { removeFrom, stateOf, withHouse } from './seed/state.ts';
import { seedDemonstration } from './seed/store.ts';
import { storeOf } from './seed/wishes.ts';

const { county, wishes } = storeOf(process.env, fileURLToPath(new URL('..', import.meta.url)));

try {
  const store = await openStore(wishes);
  try {
    await withHouse(store, county, async (house) => {
      const state = await stateOf(house);
      if (state === 'real')
        throw new Error(
          `${county} 不是演示县，没有动它。\n${county} is not the demonstration; nothing was touched.`,
        );
      if (state !== 'empty') await removeFrom(store, county);
      await seedDemonstration(house, console.log);
    });
  } finally {
    await store.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
