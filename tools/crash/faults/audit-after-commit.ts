/** Stands in for the audit trail: the line is written when the act is done, in a transaction of its own. */
import { setTimeout as after } from 'node:timers/promises';
import type { Act } from '../../../server/kit/audit.ts';
import * as real from '../../../server/kit/audit.ts';
import type { Tx } from '../../../server/kit/database.ts';
import type { House } from '../../../server/kit/house.ts';

const MOMENT = 30;

export function record(_: Tx, house: House, act: Act): void {
  after(MOMENT)
    .then(() =>
      house.database.transaction({ county: house.county }, async (apart) => real.record(apart, house, act)),
    )
    .catch(() => {});
}
