/** 随同: what a step on one matter does to those that go along with it, and to what people wrote. In the same transaction. */

import { dayOf } from '../../domain/kernel/day.ts';
import { answerAlong, part } from '../../domain/matter/along.ts';
import type { HandedOver } from '../../domain/matter/hand-over.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { follow } from '../../domain/matter/merge.ts';
import type { Redirected } from '../../domain/matter/redirect.ts';
import { after, type LaterStep } from '../../domain/matter/step.ts';
import { type Tx, widen } from '../kit/database.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import type { House } from '../kit/house.ts';
import { erasePapers } from './erasing.store.ts';
import { rewriteWords } from './finding.store.ts';
import { eraseWords, leadsOthers, lockFollowers, noteLead, saveStep } from './store.ts';
import { timing } from './timing.ts';

/** Saves a step with everything that follows from it. The followers may lie outside the actor's own sight. */
export async function saveWithFollowers(
  tx: Tx,
  house: House,
  { before, matter, step }: { before: Matter; matter: Matter; step: LaterStep },
): Promise<void> {
  if (erases(step)) await eraseWords(tx, house.county, matter.id);
  saveStep(tx, before, matter, step);
  if (before.dataClass !== matter.dataClass || erases(step)) rewriteWords(tx, matter);
  if (erases(step)) {
    await erasePapers(tx, house.county, { matterId: matter.id, photos: before.photos, due: dayOf(step.at) });
    noteErasure(tx, house.county, 'matter', endingNoted(matter.id, step));
  }
  const next = nextOf(matter, step, house);
  if (next === undefined) return;

  widen(tx, { county: house.county, duty: 'clock' });
  if (step.kind === 'merged') noteLead(tx, house.county, step.into);
  if (!leadsOthers(before)) return;
  for (const follower of await lockFollowers(tx, house.county, matter.id))
    saveStep(tx, follower, after(follower, next), next);
}

/** What is noted of a step that erases: which matter, how it ended, where it went. */
const endingNoted = (matterId: string, step: Redirected | HandedOver): string =>
  [matterId, step.kind, step.kind === 'redirected' ? step.channel : step.rescuer].join(' ');

/** Only the number and where it went are kept. */
const erases = (step: LaterStep): step is Redirected | HandedOver =>
  step.kind === 'redirected' || (step.kind === 'handed-over' && step.forGood);

/** What happens to each follower; undefined when nothing does. */
function nextOf(lead: Matter, step: LaterStep, house: House): LaterStep | undefined {
  if (step.kind === 'merged') return follow(step);
  if (lead.status === 'answered' || (lead.status === 'closed' && step.kind === 'settled'))
    return step.kind === 'answered' || step.kind === 'settled' ? answerAlong(lead, timing(house)) : undefined;
  return lead.status === 'closed' && lead.ending !== undefined ? part(lead, timing(house)) : undefined;
}
