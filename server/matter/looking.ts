/** 看点的接口: what a matter has to do with watch points. The word of points answers; `app.ts` wires it. */
import type { LookMark } from '../../domain/watch/look.ts';
import type { Given } from '../kit/admission.ts';

export interface Looking {
  /** A matter was raised at a point: that is a look at it. */
  became(given: Given, mark: LookMark & { readonly pointId: string }, matterId: string): Promise<void>;
  /** The point it was seen at, as far as this office may see it. */
  pointOf(
    given: Pick<Given, 'tx' | 'house'>,
    matterId: string,
  ): Promise<{ pointId: string; title: string } | null>;
}
