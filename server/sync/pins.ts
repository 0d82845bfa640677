/** 随身带: a matter is put on the phones of a town, or taken off them. */
import * as api from '../../contract/sync.ts';
import { startOf } from '../../domain/kernel/day.ts';
import { pin } from '../../domain/sync/pin.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, type Served } from '../kit/serve.ts';
import { pinnedIn } from '../matter/carried.store.ts';
import { holdPins, isSeen, savePin } from './pin.store.ts';
import { scopeFor } from './scope-for.ts';

export const pinMatter: Served = command(
  api.pinMatter,
  async ({ params: { matterId }, body: { pinned } }, given) => {
    const { tx, house } = given;
    const { place, since } = scopeFor(given);
    must(await isSeen(tx, house.county, matterId));
    await holdPins(tx, house.county, place);
    const pins = await pinnedIn(tx, house.county, { place, since: new Date(startOf(since)) });
    const decision = pin(pins, { matterId, pinned });
    if (!decision.ok) throw new RefusedError(decision.reason);
    savePin(tx, house.county, place, decision.step);
    return decision.step;
  },
);
