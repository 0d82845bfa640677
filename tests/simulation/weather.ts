/** 天气: what becomes of one call over the network in the mountains. */
import type { Chance } from './chance.ts';

/** Answered · lost on its way there · lost on its way back · a fault of the server or somebody's login page · the session is over. */
/** `too-often`: asked to wait. `too-large`: some machine on the way does not carry so many at once. */
/** `twice`: a letter that some machine on the way sends again. `late`: lost, and there before the next one after all. */
export type Fate =
  | 'too-often'
  | 'too-large'
  | 'twice'
  | 'late'
  | 'answered'
  | 'request-lost'
  | 'answer-lost'
  | 'not-ours'
  | 'signed-out';

export interface Weather {
  readonly requestLost: number;
  readonly answerLost: number;
  readonly notOurs: number;
  readonly signedOut: number;
  readonly twice: number;
  readonly late: number;
  readonly tooOften: number;
  readonly tooLarge: number;
}

export const STORM: Weather = {
  ...{ requestLost: 0.12, answerLost: 0.15, notOurs: 0.05, signedOut: 0.03 },
  ...{ twice: 0.05, late: 0.04, tooOften: 0.02, tooLarge: 0.04 },
};
export const CALM: Weather = {
  ...{ requestLost: 0, answerLost: 0, notOurs: 0, signedOut: 0 },
  ...{ twice: 0, late: 0, tooOften: 0, tooLarge: 0 },
};

export function fateOf(chance: Chance, weather: Weather): Fate {
  const { requestLost, answerLost, notOurs, signedOut, twice, late, tooOften, tooLarge } = weather;
  let dice = chance();
  for (const [fate, share] of [
    ['request-lost', requestLost],
    ['answer-lost', answerLost],
    ['not-ours', notOurs],
    ['signed-out', signedOut],
    ['twice', twice],
    ['late', late],
    ['too-often', tooOften],
    ['too-large', tooLarge],
  ] as const) {
    if (dice < share) return fate;
    dice -= share;
  }
  return 'answered';
}
