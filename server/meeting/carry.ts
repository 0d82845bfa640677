/** 会议随区划交接: a meeting goes with its place; the lists frozen for it stay as they were. */
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { moveOnward } from './referral.store.ts';
import { moveMeetings } from './store.ts';

export const carryMeetings: Carrier = {
  // A place without offices has nobody who could hold what is planned there.
  standing: async () => 0,

  carry: async ({ tx, house }, heirs) => {
    widen(tx, { county: house.county, duty: 'clock' });
    let moved = 0;
    for (const [from, to] of heirs) {
      moved += await moveMeetings(tx, house.county, { from, to });
      await moveOnward(tx, house.county, { from, to });
    }
    return moved;
  },
};
