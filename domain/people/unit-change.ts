/** 承办单位的变动: opened at the county or in a town, renamed, retired when nothing of it is left open. */
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { levelOf, type PlaceCode } from '../place/code.ts';
import type { HandlingUnit } from './unit.ts';

export type OpenUnitRefusal = 'no-such-place' | 'not-at-this-level' | 'unit-name-taken';

export function openUnit(
  unit: HandlingUnit,
  { placeExists, names }: { placeExists: boolean; names: readonly string[] },
): Decision<HandlingUnit, OpenUnitRefusal> {
  if (!placeExists) return refuse('no-such-place');
  if (!isUnitLevel(unit.placeCode)) return refuse('not-at-this-level');
  return names.includes(unit.name) ? refuse('unit-name-taken') : allow(unit);
}

const isUnitLevel = (code: PlaceCode): boolean => ['town', 'county'].includes(levelOf(code) ?? '');

export type ChangeUnitRefusal = 'unit-retired' | 'unit-name-taken';

/** `others`: names of the other units at its place. */
export function changeUnit(
  unit: HandlingUnit,
  { retired, others }: { retired: boolean; others: readonly string[] },
): Decision<HandlingUnit, ChangeUnitRefusal> {
  if (retired) return refuse('unit-retired');
  return others.includes(unit.name) ? refuse('unit-name-taken') : allow(unit);
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
