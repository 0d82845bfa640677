/** 谁带什么: what whoever asks carries today. */
import { dayOf } from '../../domain/kernel/day.ts';
import { type Scope, scopeOf } from '../../domain/sync/scope.ts';
import type { Given } from '../kit/admission.ts';
import { RefusedError } from '../kit/problem.ts';

/** 409 `works-online` for an office that carries nothing. */
export function scopeFor({ house, office }: Given): Scope {
  const scope = scopeOf(office, dayOf(house.now()));
  if (scope === undefined) throw new RefusedError('works-online');
  return scope;
}
