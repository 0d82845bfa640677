/** 巡钟: each minute, what time has done: yellow, red, and the reporter's window that passed. Each exactly once. */
import { after } from '../../domain/matter/step.ts';
import { turn } from '../../domain/matter/turn.ts';
import type { House } from '../kit/house.ts';
import { lockMatter, saveStep, turning } from './store.ts';

const AT_ONCE = 200;

/**
 * Records everything that is due now and answers how many steps that were. One short transaction a step: two sweeps at
 * once, or one that was killed, record nothing twice, because each asks the rule again under the row's lock.
 */
export async function sweep(house: House): Promise<number> {
  const sight = { county: house.county, duty: 'clock' } as const;
  let recorded = 0;
  for (;;) {
    const due = await house.database.transaction(sight, (tx) =>
      turning(tx, house.county, new Date(house.now()), AT_ONCE),
    );
    let moved = 0;
    for (const id of due) moved += await turnOne(house, id);
    recorded += moved;
    if (moved === 0) return recorded;
  }
}

const turnOne = (house: House, id: string): Promise<number> =>
  house.database.transaction({ county: house.county, duty: 'clock' }, async (tx) => {
    const matter = await lockMatter(tx, house.county, id);
    if (matter === undefined) return 0;
    const decision = turn(matter, house.now());
    if (!decision.ok) return 0;
    saveStep(tx, matter, after(matter, decision.step), decision.step);
    return 1;
  });
