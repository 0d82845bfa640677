/** 办理动作: load, decide, save: the shape of every act on a matter, by an office or by follow code. */

import type { Decision } from '../../domain/kernel/decision.ts';
import type { Matter, MatterStatus } from '../../domain/matter/matter.ts';
import { after, type LaterStep } from '../../domain/matter/step.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { saveWithFollowers } from './along.ts';
import { seenBy } from './see.ts';
import { lockMatter } from './store.ts';

/** A rule's decision, at once or after neighbours were looked up. */
export type Decided = Decision<LaterStep, string> | Promise<Decision<LaterStep, string>>;

export interface Deed {
  readonly tx: Tx;
  readonly house: House;
  readonly matterId: string;
  readonly by: Actor;
  /** Other matters it will touch. */
  readonly beside?: readonly string[];
}

/** What every act answers. */
export interface Outcome {
  readonly matterId: string;
  readonly no: string;
  readonly status: MatterStatus;
}

/**
 * Locks the matter, asks the rule, saves its step. 404 when the actor may not see the matter; 409 with the rule's
 * reason when it says no. A reporter's sight was given by the follow code.
 */
export async function act(
  { tx, house, matterId, by, beside = [] }: Deed,
  decide: (matter: Matter, by: Actor) => Decided,
): Promise<Outcome> {
  const matter = must(await lockInOrder(tx, house.county, { matterId, beside }));
  const known: Actor =
    by.kind === 'office' ? { kind: 'office', office: (await seenBy(tx, house, by.office, matter)).as } : by;

  const decision = await decide(matter, known);
  if (!decision.ok) throw new RefusedError(decision.reason);

  const next = after(matter, decision.step);
  widen(tx, { county: house.county, matter: matterId, sealed: matter.sealedFrom });
  await saveWithFollowers(tx, house, { before: matter, matter: next, step: decision.step });
  return { matterId, no: next.no, status: next.status };
}

/** Locks by id, whichever was asked for first: two acts that touch each other's matter wait, and neither deadlocks. */
async function lockInOrder(
  tx: Tx,
  county: string,
  { matterId, beside }: { matterId: string; beside: readonly string[] },
): Promise<Matter | undefined> {
  let found: Matter | undefined;
  for (const id of [matterId, ...beside].sort()) {
    const matter = await lockMatter(tx, county, id);
    if (id === matterId) found = matter;
  }
  return found;
}
