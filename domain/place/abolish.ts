/** 撤销: a place ends and nothing takes over. Refused while anything below it, open in it or held there would be orphaned. */
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { living, livingBelow, type PlaceChange, type PlaceFacts } from './change.ts';
import type { PlaceCode } from './code.ts';

export type AbolishRefusal =
  | 'no-such-place'
  | 'county-stays'
  | 'has-places-below'
  | 'has-open-matters'
  | 'has-offices'
  | 'has-points'
  | 'has-cards'
  | 'has-room'
  | 'has-units';

/** What would be left without a place. */
export interface Standing {
  readonly matters: number;
  readonly offices: number;
  /** Places there that need eyes. */
  readonly points: number;
  /** Households, cards and entries of a roster that people there want kept. */
  readonly cards: number;
  /** The room where people there talk things through. */
  readonly rooms: number;
  readonly units: number;
}

export function abolish(
  code: PlaceCode,
  standing: Standing,
  facts: PlaceFacts,
): Decision<PlaceChange, AbolishRefusal> {
  const place = living(facts, code);
  if (place === undefined) return refuse('no-such-place');
  if (place.level === 'county') return refuse('county-stays');
  if (livingBelow(facts, code).length > 0) return refuse('has-places-below');
  if (standing.matters > 0) return refuse('has-open-matters');
  if (standing.offices > 0) return refuse('has-offices');
  if (standing.points > 0) return refuse('has-points');
  if (standing.cards > 0) return refuse('has-cards');
  if (standing.rooms > 0) return refuse('has-room');
  if (standing.units > 0) return refuse('has-units');
  return allow({ kind: 'abolished', on: facts.today, opened: [], ended: [{ code, successors: [] }] });
}
