/** 撞了: what stands in the way of a booking comes by its code; people read its name. */
import type { Sign } from '../../../domain/room/sign.ts';
import { SIGN_LABELS } from '../../kit/room-terms.ts';
import type { useSay } from '../../kit/sentences.ts';
import type { Trouble } from '../ask.ts';

export function withSignNamed<T extends Trouble | undefined>(trouble: T, say: ReturnType<typeof useSay>): T {
  if (trouble?.kind !== 'refused' || trouble.reason !== 'taken') return trouble;
  return { ...trouble, now: { ...trouble.now, sign: say(SIGN_LABELS[trouble.now?.sign as Sign]) } };
}
