/** Stands in for the record of openings: the reporter's line is written when the data is told, in a transaction of its own. */
import { setTimeout as after } from 'node:timers/promises';
import * as real from '../../../server/matter/access.store.ts';

export * from '../../../server/matter/access.store.ts';

const MOMENT = 400;

export async function recordAccess(...[, house, what]: Parameters<typeof real.recordAccess>): Promise<void> {
  after(MOMENT)
    .then(() =>
      house.database.transaction({ county: house.county }, (apart) => real.recordAccess(apart, house, what)),
    )
    .catch(() => {});
}
