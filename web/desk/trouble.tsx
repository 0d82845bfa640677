/** 没有办成: why there is no answer, said where the answer would stand. */
import { type Sentence, useSay, type Values } from '../kit/sentences.ts';
import { refusalOf } from '../kit/refusals.ts';
import type { Sending, Trouble } from './ask.ts';
import { WORDS } from './words.ts';

/** The sentences of the rule that was asked, by reason. */
export type Refusals = Readonly<Record<string, Sentence>>;

/** What to say about a trouble, and with which values. */
export function troubleOf(trouble: Trouble, refusals: Refusals = {}): readonly [Sentence, Values?] {
  switch (trouble.kind) {
    case 'refused':
      return [refusalOf(refusals, trouble.reason)];
    case 'malformed':
      return [WORDS.malformed];
    case 'signed-out':
      return [WORDS.signedOut];
    case 'not-found':
      return [WORDS.notFound];
    case 'too-often':
      return [WORDS.tooOften, { n: trouble.seconds }];
    case 'silence':
      return [WORDS.silence];
  }
}
