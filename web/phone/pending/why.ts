/** 为什么没收: what the server said of a command, in words; of what the road itself could not carry, too. */
import { refusalOf } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';
import type { Item } from '../outbox/item.ts';
import { PENDING } from './words.ts';

const OF_THE_ROAD: Readonly<Record<string, Sentence>> = {
  'too-large': PENDING.tooLarge,
  malformed: PENDING.malformed,
  'too-late': PENDING.tooLate,
  'not-yours': PENDING.notYours,
  declined: PENDING.declined,
  'about-somebody': PENDING.aboutSomebody,
  'too-personal': PENDING.tooPersonal,
  'kept-as-note': PENDING.keptAsNote,
  'words-gone': PENDING.wordsGone,
};

export function whyNot({ outcome }: Item, refusals: Readonly<Record<string, Sentence>>): Sentence {
  switch (outcome?.outcome) {
    case 'GONE':
      return PENDING.gone;
    case 'HASH_MISMATCH':
      return PENDING.mismatch;
    case 'CONFLICT':
      return PENDING.conflict;
    case 'UPGRADE':
      return PENDING.upgrade;
    default: {
      const reason = outcome?.reason ?? '';
      const [word = ''] = reason.split(' ');
      return OF_THE_ROAD[word] ?? refusalOf(refusals, reason);
    }
  }
}
