/** 又转一次: a matter that had been redirected or handed over for good, and came back with a copy of the store, goes there again. */

import { isEmptied } from '../../domain/matter/ending.ts';
import type { Rescuer } from '../../domain/matter/hand-over.ts';
import type { Channel } from '../../domain/matter/redirect.ts';
import { after, type LaterStep } from '../../domain/matter/step.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { saveWithFollowers } from './along.ts';
import { eraseWords, lockMatter } from './store.ts';

/** As it was noted (`along.ts`). The person who did it is not known any more: the step is the system's. */
export async function endAgain(tx: Tx, house: House, noted: string): Promise<void> {
  const { county } = house;
  const [id = '', kind, where] = noted.split(' ');
  const matter = await lockMatter(tx, county, id);
  if (matter === undefined || isEmptied(matter)) return;
  const signed = { by: { kind: 'system' }, at: house.now() } as const;
  const step: LaterStep =
    kind === 'redirected'
      ? { kind, ...signed, channel: where as Channel, told: '' }
      : { kind: 'handed-over', ...signed, rescuer: where as Rescuer, forGood: true };
  widen(tx, { county, duty: 'clock', matter: id, own: id, sealed: matter.sealedFrom });
  await saveWithFollowers(tx, house, { before: matter, matter: after(matter, step), step });
  // It holds no words either: with none, nobody asks the rule again who may.
  await eraseWords(tx, county, id);
}
