/** 经办人: who performs an act. The reporter acts by follow code or by signing in; the system acts by the clock. */
import type { Office } from './office.ts';

export type Actor =
  | { readonly kind: 'office'; readonly office: Office }
  | { readonly kind: 'reporter'; readonly personId?: string }
  | { readonly kind: 'system' };

/** What a step keeps of its actor: the person, the office, and the place or unit it was done for (代表谁). */
export interface Signature {
  readonly kind: Actor['kind'];
  readonly personId?: string;
  readonly officeId?: string;
  readonly onBehalfOf?: string;
}

export function signatureOf(actor: Actor): Signature {
  if (actor.kind === 'system') return { kind: 'system' };
  if (actor.kind === 'reporter')
    return { kind: 'reporter', ...(actor.personId === undefined ? {} : { personId: actor.personId }) };
  const { office } = actor;
  return {
    kind: 'office',
    personId: office.personId,
    officeId: office.id,
    onBehalfOf: office.unitCode ?? office.placeCode,
  };
}
