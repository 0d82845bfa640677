/** 合并: a place becomes part of another of the same level, which keeps its code. What lies below goes there too. */
import { z } from 'zod';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import {
  type Ending,
  goUnder,
  living,
  livingBelow,
  type MovingRefusal,
  namesBelow,
  type PlaceChange,
  type PlaceFacts,
} from './change.ts';
import type { PlaceCode } from './code.ts';
import type { Place } from './place.ts';

export const JoinRequest = z.strictObject({ into: z.string().regex(/^\d{9,16}$/) });
export type JoinRequest = z.infer<typeof JoinRequest>;

export type JoinRefusal = 'no-such-place' | 'county-stays' | 'same-place' | 'not-same-level' | MovingRefusal;

export function join(
  code: PlaceCode,
  { into }: JoinRequest,
  facts: PlaceFacts,
): Decision<PlaceChange, JoinRefusal> {
  const place = living(facts, code);
  const target = living(facts, into);
  if (place === undefined || target === undefined) return refuse('no-such-place');
  if (place.level === 'county') return refuse('county-stays');
  if (code === into) return refuse('same-place');
  if (place.level !== target.level) return refuse('not-same-level');

  const used = new Set(facts.places.keys());
  const names = namesBelow(facts, into);
  const opened: Place[] = [];
  const ended: Ending[] = [{ code, successors: [into] }];
  for (const child of livingBelow(facts, code)) {
    const moving = goUnder(facts, { place: child, parent: into, used, names });
    if (typeof moving === 'string') return refuse(moving);
    opened.push(...moving.opened);
    ended.push(...moving.ended);
  }
  return allow({ kind: 'joined', on: facts.today, opened, ended });
}
