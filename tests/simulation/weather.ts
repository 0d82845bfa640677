/** 天气: what becomes of one call over the network in the mountains. */
import type { Chance } from './chance.ts';

/** Answered · lost on its way there · lost on its way back · a fault of the server or somebody's login page · the session is over. */
export type Fate = 'answered' | 'request-lost' | 'answer-lost' | 'not-ours' | 'signed-out';

export interface Weather {
  readonly requestLost: number;
  readonly answerLost: number;
  readonly notOurs: number;
  readonly signedOut: number;
}

export const STORM: Weather = { requestLost: 0.15, answerLost: 0.15, notOurs: 0.05, signedOut: 0.03 };
export const CALM: Weather = { requestLost: 0, answerLost: 0, notOurs: 0, signedOut: 0 };

export function fateOf(chance: Chance, { requestLost, answerLost, notOurs, signedOut }: Weather): Fate {
  let dice = chance();
  for (const [fate, share] of [
    ['request-lost', requestLost],
    ['answer-lost', answerLost],
    ['not-ours', notOurs],
    ['signed-out', signedOut],
  ] as const) {
    if (dice < share) return fate;
    dice -= share;
  }
  return 'answered';
}
