/**
 * 拆分: a place becomes two or more of the same level. Each place below is given to one of the parts; the first part takes
 * what lay open with the whole.
 */
import { z } from 'zod';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import {
  type Ending,
  goUnder,
  living,
  livingBelow,
  type MovingRefusal,
  namesBelow,
  nextCode,
  type PlaceChange,
  type PlaceFacts,
} from './change.ts';
import type { PlaceCode } from './code.ts';
import { shortName } from './name.ts';
import { PlaceName } from './open.ts';
import type { Place } from './place.ts';

const Part = z.strictObject({
  name: PlaceName,
  /** Codes of the places below that become part of it. */
  below: z.array(z.string().regex(/^\d{9,16}$/)).max(100),
});

export const SplitRequest = z.strictObject({ parts: z.array(Part).min(2).max(10) });
export type SplitRequest = z.infer<typeof SplitRequest>;

export type SplitRefusal =
  | 'no-such-place'
  | 'county-stays'
  | 'part-name-twice'
  | 'below-left-out'
  | 'below-given-twice'
  | 'not-below'
  | MovingRefusal;

export function split(
  code: PlaceCode,
  { parts }: SplitRequest,
  facts: PlaceFacts,
): Decision<PlaceChange, SplitRefusal> {
  const place = living(facts, code);
  if (place === undefined) return refuse('no-such-place');
  const { parentCode } = place;
  if (parentCode === undefined) return refuse('county-stays');
  const wrong = partsRefusal(facts, place, parts);
  if (wrong !== undefined) return refuse(wrong);

  const used = new Set(facts.places.keys());
  const opened: Place[] = [];
  const ended: Ending[] = [];
  const successors: PlaceCode[] = [];
  for (const { name, below } of parts) {
    const part = nextCode(parentCode, place.level, used);
    if (part === undefined) return refuse('no-code-left');
    used.add(part);
    successors.push(part);
    const initials = facts.initialsOf(shortName(name));
    opened.push({ ...withoutEnd(place), code: part, name, initials, validFrom: facts.today });
    const names = new Set<string>();
    for (const child of below) {
      const lower = facts.places.get(child) as Place;
      const moving = goUnder(facts, { place: lower, parent: part, used, names });
      if (typeof moving === 'string') return refuse(moving);
      opened.push(...moving.opened);
      ended.push(...moving.ended);
    }
  }
  return allow({ kind: 'split', on: facts.today, opened, ended: [{ code, successors }, ...ended] });
}

function partsRefusal(
  facts: PlaceFacts,
  place: Place,
  parts: SplitRequest['parts'],
): Exclude<SplitRefusal, 'no-such-place' | 'county-stays' | 'no-code-left'> | undefined {
  const names = parts.map(({ name }) => shortName(name));
  if (new Set(names).size < names.length) return 'part-name-twice';
  const others = namesBelow(facts, place.parentCode ?? '');
  others.delete(shortName(place.name));
  if (names.some((name) => others.has(name))) return 'name-taken';
  const children = livingBelow(facts, place.code).map((child) => child.code);
  const given = parts.flatMap(({ below }) => below);
  if (given.some((child) => !children.includes(child))) return 'not-below';
  if (new Set(given).size < given.length) return 'below-given-twice';
  return given.length < children.length ? 'below-left-out' : undefined;
}

const withoutEnd = ({ validTo: _, replacedBy: __, ...place }: Place): Place => place;
