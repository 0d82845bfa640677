/** 随身带: a town chooses which matters its phones carry. The list is the town's: it says nothing of whoever chose. */
import { allow, type Decision, refuse } from '../kernel/decision.ts';

/** A working set, not an archive: more is looked up with a signal. */
export const MOST_PINNED = 300;

export type PinRefusal = 'pins-full';

export interface Pinned {
  readonly matterId: string;
  readonly pinned: boolean;
}

/** `pins`: what the town's phones carry now. Asked for twice, it stays as it is. */
export function pin(pins: readonly string[], request: Pinned): Decision<Pinned, PinRefusal> {
  const { matterId, pinned } = request;
  if (pinned && !pins.includes(matterId) && pins.length >= MOST_PINNED) return refuse('pins-full');
  return allow({ matterId, pinned });
}
