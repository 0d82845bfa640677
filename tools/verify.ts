/** npm run verify: recomputes every row, deadline, figure and publication from the steps; prints each difference. */
import { fileURLToPath } from 'node:url';
import { openStore } from '../server/open.ts';
import { withHouse } from './seed/state.ts';
import { storeOf } from './seed/wishes.ts';
import { verifyCounty } from './verify/verify.ts';

const { county, wishes } = storeOf(process.env, fileURLToPath(new URL('..', import.meta.url)));

try {
  const store = await openStore(wishes);
  try {
    const verified = await withHouse(store, county, verifyCounty);
    const { matters, steps, publications, meetings, topics, outcomes, disclosures, leaves, differences } =
      verified;
    for (const difference of differences) console.error(difference);
    console.log(
      `${county}: ${matters} matters, ${steps} steps, ${publications} publications, ${meetings} meetings, ${topics} topics, ${outcomes} outcomes, ${disclosures} disclosures, ${verified.notices} notices, ${verified.letters} letters, ${leaves} leaves on record, ${differences.length} differences`,
    );
    if (differences.length > 0) process.exitCode = 1;
  } finally {
    await store.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
