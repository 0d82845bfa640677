/** 一个数: what has not arrived, said with the same numbers wherever it is said. */
import { say as inWords, type Lang, type Sentence } from '../../kit/sentences.ts';
import type { OwnNow } from '../keeping/own.ts';
import { SHELL } from '../words.ts';
import { PENDING } from './words.ts';

/** 5 条待发，2 张照片待传; empty when all has arrived. */
export function unsentTold({ counts, photos }: Pick<OwnNow, 'counts' | 'photos'>, lang: Lang): string {
  const clips = photos.filter(({ clipId }) => clipId !== undefined).length;
  const counted: readonly (readonly [Sentence, number])[] = [
    [SHELL.waitingToGo, counts.waiting - counts.asked],
    [SHELL.askedFirst, counts.asked],
    [SHELL.onItsWay, counts.sending],
    [SHELL.beingHeld, counts.held],
    [SHELL.inConflict, counts.conflict],
    [SHELL.sentBack, counts.refused],
    [PENDING.photosToCome, photos.length - clips],
    [PENDING.clipsToCome, clips],
  ];
  return counted
    .flatMap(([sentence, n]) => (n === 0 ? [] : inWords(sentence, lang, { n })))
    .join(lang === 'zh' ? '，' : ', ');
}
