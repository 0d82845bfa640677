/**
 * 回避: whom a matter about an officer or an office must not reach (信访工作条例 Art. 30, 46). By person, not by post: all
 * offices of the one it is about, the offices above the closest levels, and those of declared relations.
 *
 * What a matter is sealed from is a list of keys: ids of persons, and keys of places and units.
 */
import { actsFor, type Office } from '../people/office.ts';
import { ancestorAt, levelOf, type PlaceCode } from '../place/code.ts';
import type { Level } from '../place/level.ts';
import type { Holder } from './holder.ts';
import { holderKey } from './holder.ts';
import type { Matter } from './matter.ts';

/** Whom it is about: the offices of those persons, and the offices of their declared relations. */
export interface Concerned {
  readonly accused: readonly Office[];
  readonly related: readonly Office[];
  /** Relations without an office. */
  readonly relations: readonly string[];
}

/** Levels at which everybody knows everybody: a matter about one of them passes by all of them. */
const CLOSE: readonly Level[] = ['village', 'group', 'area'];

/** The keys such a matter is sealed from, without repeats. */
export function sealFrom({ accused, related, relations }: Concerned): string[] {
  const keys = [
    ...accused.flatMap((office) => [office.personId, ...closeKeys(office.unitCode ?? office.placeCode)]),
    ...related.flatMap((office) => [office.personId, actsFor(office) ?? office.placeCode]),
    ...relations,
  ];
  return [...new Set(keys)];
}

/** A place or unit, and the levels close to it. */
export function closeKeys(key: PlaceCode): string[] {
  const level = levelOf(key);
  if (level === undefined || !CLOSE.includes(level)) return [key];
  return CLOSE.flatMap((near) => ancestorAt(key, near) ?? []);
}

/** Whether a matter must not reach a place or unit. */
export const isSealedFrom = ({ sealedFrom }: Pick<Matter, 'sealedFrom'>, key: string): boolean =>
  sealedFrom.includes(key);

/** Whether the person of an office is the one it is about, or too close to that one. */
export const isConcerned = (
  { personId, closeTo = [] }: Pick<Office, 'personId' | 'closeTo'>,
  { sealedFrom }: Pick<Matter, 'sealedFrom'>,
): boolean => sealedFrom.some((key) => key === personId || closeTo.includes(key));

/** The first of these holders that such a matter may reach. */
export const firstUnconcerned = (
  chain: readonly Holder[],
  sealedFrom: readonly string[],
): Holder | undefined => chain.find((holder) => !sealedFrom.includes(holderKey(holder)));
