/** 迁移: a place goes under another parent, with everything below it. All get new codes; the old ones lead to them. */
import { z } from 'zod';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import {
  goUnder,
  living,
  type MovingRefusal,
  namesBelow,
  type PlaceChange,
  type PlaceFacts,
} from './change.ts';
import type { PlaceCode } from './code.ts';
import { levelAbove } from './level.ts';

export const MoveRequest = z.strictObject({ to: z.string().regex(/^\d{6,14}$/) });
export type MoveRequest = z.infer<typeof MoveRequest>;

export type MoveRefusal =
  | 'no-such-place'
  | 'county-stays'
  | 'not-one-level-above'
  | 'is-there-already'
  | MovingRefusal;

export function move(
  code: PlaceCode,
  { to }: MoveRequest,
  facts: PlaceFacts,
): Decision<PlaceChange, MoveRefusal> {
  const place = living(facts, code);
  const parent = living(facts, to);
  if (place === undefined || parent === undefined) return refuse('no-such-place');
  if (place.level === 'county') return refuse('county-stays');
  if (parent.level !== levelAbove(place.level)) return refuse('not-one-level-above');
  if (place.parentCode === to) return refuse('is-there-already');

  const used = new Set(facts.places.keys());
  const moving = goUnder(facts, { place, parent: to, used, names: namesBelow(facts, to) });
  if (typeof moving === 'string') return refuse(moving);
  return allow({ kind: 'moved', on: facts.today, ...moving });
}
