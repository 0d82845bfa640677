/** 人: chosen by id, or named with a phone number; the same name with the same number is the same person. */
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { PersonChoice } from './appoint.ts';

export interface Known {
  readonly id: string;
  readonly name: string;
}

export interface Chosen {
  readonly personId: string;
  /** Said for the first time; undefined for somebody known. */
  readonly created?: { readonly name: string; readonly phone: string };
}

export type ChooseRefusal = 'phone-of-another';

/** `known`: the one with this id, or all with this number. An id nobody has chooses nobody. */
export function choosePerson(
  choice: PersonChoice,
  known: readonly Known[],
  newId: string,
): Decision<Chosen | undefined, ChooseRefusal> {
  if ('personId' in choice) return allow(known[0] && { personId: known[0].id });
  const same = known.find(({ name }) => name === choice.name);
  if (same !== undefined) return allow({ personId: same.id });
  return known.length > 0 ? refuse('phone-of-another') : allow({ personId: newId, created: choice });
}
