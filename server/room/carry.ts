/** 议事室随区划交接: a room goes to the place that takes over; where that has one already, it is closed. */
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Carrier } from '../kit/carrier.ts';
import { widen } from '../kit/database.ts';
import { moveRooms, openRoomAt } from './store.ts';
import { moveSupervision } from './supervision.store.ts';
import { today } from './view.ts';

export const carryRooms: Carrier = {
  standing: async ({ tx, house }, code) => ((await openRoomAt(tx, house.county, code)) === undefined ? 0 : 1),

  carry: async ({ tx, house }, heirs: ReadonlyMap<PlaceCode, PlaceCode>) => {
    widen(tx, { county: house.county, duty: 'clock' });
    let moved = 0;
    for (const [from, to] of heirs) {
      moved += await moveRooms(tx, house.county, { from, to, day: today(house) });
      await moveSupervision(tx, house.county, { from, to });
    }
    return moved;
  },
};
