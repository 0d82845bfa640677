/** 是什么: what a command in the queue is, what was written in it, and by which sentences it can be refused. */

import type { PictureRefusal } from '../../../domain/matter/picture.ts';
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { LOOK_REFUSALS } from '../../kit/watch-refusals.ts';
import { ACT_WORDS, ENDPOINTS, PHONE_ACTS, REFUSALS } from '../matter/acts.ts';
import type { Item } from '../outbox/item.ts';
import { SHELL } from '../words.ts';
import { PENDING } from './words.ts';

export interface KindOfItem {
  readonly name: Sentence;
  readonly refusals: Readonly<Record<string, Sentence>>;
  /** The field of its body that holds the words, when they can be changed here. */
  readonly words: string | undefined;
}

const REPORTING: KindOfItem = { name: SHELL.report, refusals: REPORT_REFUSALS, words: 'text' };
const PHOTO_REFUSALS: Record<PictureRefusal | 'no-such-photo', Sentence> = {
  'not-the-holder': PENDING.photoNotYours,
  'ended-elsewhere': PENDING.photoElsewhere,
  'too-many-photos': PENDING.photosFull,
  'photo-there': PENDING.photoThere,
  'no-such-photo': PENDING.photoLost,
};
const UNKNOWN: KindOfItem = { name: SHELL.other, refusals: {}, words: undefined };

const KINDS = new Map<string, KindOfItem>([
  ['matter.report', REPORTING],
  ['matter.add-photo', { name: PENDING.photo, refusals: PHOTO_REFUSALS, words: undefined }],
  ['watch.look', { name: PENDING.look, refusals: LOOK_REFUSALS, words: undefined }],
  ['watch.take-back-look', { name: PENDING.lookTakenBack, refusals: LOOK_REFUSALS, words: undefined }],
  ...PHONE_ACTS.map((act): [string, KindOfItem] => [
    ENDPOINTS[act].name,
    { name: ACT_WORDS[act].name, refusals: REFUSALS[act], words: undefined },
  ]),
]);

/** In this order, the first that is there. */
const WORDS = ['text', 'answer', 'tried', 'why', 'words'] as const;

export function kindOf({ command }: Item): KindOfItem {
  const kind = KINDS.get(command.kind) ?? UNKNOWN;
  return { ...kind, words: kind.words ?? WORDS.find((field) => typeof command.body[field] === 'string') };
}

export function wordsOf(item: Item): string | undefined {
  const { words } = kindOf(item);
  return words === undefined ? undefined : String(item.command.body[words] ?? '');
}
