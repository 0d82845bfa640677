/** 更名: the same place under another name. Its code stays; the former name stays with its days. */
import { z } from 'zod';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { isSameName, living, nameTaken, type PlaceChange, type PlaceFacts } from './change.ts';
import type { PlaceCode } from './code.ts';
import { shortName } from './name.ts';
import { PlaceName } from './open.ts';

export const RenameRequest = z.strictObject({ name: PlaceName });
export type RenameRequest = z.infer<typeof RenameRequest>;

export type RenameRefusal = 'no-such-place' | 'same-name' | 'name-taken';

export function rename(
  code: PlaceCode,
  { name }: RenameRequest,
  facts: PlaceFacts,
): Decision<PlaceChange, RenameRefusal> {
  const place = living(facts, code);
  if (place === undefined) return refuse('no-such-place');
  if (place.name === name) return refuse('same-name');
  const sameSpoken = isSameName(place.level, place.name, name);
  if (!sameSpoken && place.parentCode !== undefined && nameTaken(facts, place.parentCode, name))
    return refuse('name-taken');
  const initials = facts.initialsOf(shortName(name));
  return allow({
    kind: 'renamed',
    on: facts.today,
    opened: [],
    ended: [],
    renamed: { code, name, initials },
  });
}
