/** 承办单位的变动: opened at the county or in a town, renamed, retired when nothing of it is left open. */
import { bannedIn } from '../kernel/banned.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { levelOf, type PlaceCode } from '../place/code.ts';
import type { HandlingUnit } from './unit.ts';

/** What a unit may be called, and what it may handle. */
interface UnitFacts {
  /** Words that no label may contain. */
  readonly banned: readonly string[];
  /** Whether there is such a domain or category. */
  readonly isCategory: (code: string) => boolean;
}

export type OpenUnitRefusal =
  | 'no-such-place'
  | 'not-at-this-level'
  | 'unit-name-taken'
  | 'banned-word'
  | 'no-such-category';

export function openUnit(
  unit: HandlingUnit,
  { placeExists, names, ...facts }: { placeExists: boolean; names: readonly string[] } & UnitFacts,
): Decision<HandlingUnit, OpenUnitRefusal> {
  if (!placeExists) return refuse('no-such-place');
  if (!isUnitLevel(unit.placeCode)) return refuse('not-at-this-level');
  if (names.includes(unit.name)) return refuse('unit-name-taken');
  return wordedWell(unit, facts);
}

function wordedWell(
  unit: HandlingUnit,
  { banned, isCategory }: UnitFacts,
): Decision<HandlingUnit, 'banned-word' | 'no-such-category'> {
  if (bannedIn(unit.name, banned) !== undefined) return refuse('banned-word');
  return unit.handles.every(isCategory) ? allow(unit) : refuse('no-such-category');
}

const isUnitLevel = (code: PlaceCode): boolean => ['town', 'county'].includes(levelOf(code) ?? '');

export type ChangeUnitRefusal = 'unit-retired' | 'unit-name-taken' | 'banned-word' | 'no-such-category';

/** `others`: names of the other units at its place. */
export function changeUnit(
  unit: HandlingUnit,
  { retired, others, ...facts }: { retired: boolean; others: readonly string[] } & UnitFacts,
): Decision<HandlingUnit, ChangeUnitRefusal> {
  if (retired) return refuse('unit-retired');
  if (others.includes(unit.name)) return refuse('unit-name-taken');
  return wordedWell(unit, facts);
}

export type RetireUnitRefusal = 'unit-retired' | 'unit-holds-matters' | 'unit-has-offices';

export function retireUnit({
  retired,
  matters,
  offices,
}: {
  retired: boolean;
  matters: number;
  offices: number;
}): Decision<{ kind: 'retired' }, RetireUnitRefusal> {
  if (retired) return refuse('unit-retired');
  if (matters > 0) return refuse('unit-holds-matters');
  return offices > 0 ? refuse('unit-has-offices') : allow({ kind: 'retired' });
}
