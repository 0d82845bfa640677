/**
 * 到期清除: each minute, what was kept long enough after its matter was closed is erased: each once, under the row's lock, in a
 * transaction of its own. Files go a moment later, as with everything that is erased.
 */
import { addDays, addMonths, dayOf, startOf } from '../../domain/kernel/day.ts';
import { UNDO_DAYS } from '../../domain/kernel/intake.ts';
import { afterExpired, expire } from '../../domain/matter/expire.ts';
import { type Keeping, readKeeping } from '../../domain/matter/keeping.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';
import { erasePapers } from './erasing.store.ts';
import { expiring, unsignReporter } from './expiring.store.ts';
import { rewriteWords } from './finding.store.ts';
import { eraseReporter, eraseWords, lockMatter, saveStep } from './store.ts';

const AT_ONCE = 200;

export const keepingOf = (house: House): Keeping => settingOf(house, 'matter.keeping', readKeeping);

/** Erases what is over now and answers how many steps that were. Killed or run twice at once, it erases nothing twice. */
export async function expireMatters(house: House): Promise<number> {
  const { database, county, now } = house;
  const keeping = keepingOf(house);
  const today = dayOf(now());
  // One day more than the months say: the rule decides, of shorter months too.
  const closedBy = ({ n }: { n: number }) => new Date(startOf(addDays(addMonths(today, -n), 1)));
  const until = {
    sensitive: closedBy(keeping.sensitive),
    contact: closedBy(
      keeping.contact.n < keeping.contactOfDispute.n ? keeping.contact : keeping.contactOfDispute,
    ),
    content: closedBy(keeping.content),
    // A row of a file that was brought in by mistake can still be taken back as it came.
    taken: new Date(startOf(addDays(today, -UNDO_DAYS))),
  };
  let recorded = 0;
  for (;;) {
    const over = await database.longWriting({ county, duty: 'clock' }, (tx) =>
      expiring(tx, county, until, AT_ONCE),
    );
    let moved = 0;
    for (const id of over) moved += await expireOne(house, id, keeping);
    recorded += moved;
    if (moved === 0) return recorded;
  }
}

const expireOne = (house: House, id: string, keeping: Keeping): Promise<number> =>
  house.database.transaction({ county: house.county, duty: 'clock' }, async (tx) => {
    const { county } = house;
    const matter = await lockMatter(tx, county, id);
    if (matter === undefined) return 0;
    const decision = expire(matter, { at: house.now(), keeping });
    if (!decision.ok) return 0;
    const { step } = decision;
    widen(tx, { county, duty: 'clock', matter: id, own: id });
    const left = afterExpired(matter, step);
    if (step.what === 'contact') {
      saveStep(tx, matter, left, step);
      await eraseReporter(tx, county, id);
      return 1;
    }
    await eraseWords(tx, county, id);
    saveStep(tx, matter, left, step);
    rewriteWords(tx, left);
    await erasePapers(tx, county, { matterId: id, photos: matter.photos, due: dayOf(step.at) });
    await unsignReporter(tx, county, id);
    return 1;
  });
