/** 期限转正: every provisional clock that the rule still explains is counted again by the new calendar, one step each. */
import type { Calendar } from '../../domain/kernel/day.ts';
import { DEFAULT_LIMITS, Limits } from '../../domain/matter/limits.ts';
import { retime } from '../../domain/matter/retime.ts';
import { after as afterStep } from '../../domain/matter/step.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { versionsOf } from '../settings/store.ts';
import { provisionalClocks } from './lists.store.ts';
import { lockMatter, saveStep } from './store.ts';

/** Answers how many due days became final or moved. Like the clock's sweep it sees all and shows a number. */
export async function retimeMatters(
  { tx, house, office }: Given,
  before: Calendar,
  after: Calendar,
): Promise<number> {
  const versions = await versionsOf(tx, house.county, 'matter.limits');
  const limitsAt = (at: number): Limits => {
    const version = versions.find(({ since }) => since <= at);
    return version === undefined ? DEFAULT_LIMITS : Limits.parse(version.body);
  };
  widen(tx, { county: house.county, duty: 'clock' });
  let retimed = 0;
  for (const id of await provisionalClocks(tx, house.county)) {
    const matter = await lockMatter(tx, house.county, id);
    if (matter === undefined) continue;
    const limits = limitsAt(matter.clock?.since ?? house.now());
    const decision = retime(matter, {
      by: { kind: 'office', office },
      at: house.now(),
      limits,
      before,
      after,
    });
    if (!decision.ok) continue;
    saveStep(tx, matter, afterStep(matter, decision.step), decision.step);
    retimed += 1;
  }
  return retimed;
}
