/** 验真的话: what exactly stands on record of each kind of page. */
import type { Sentence } from '../kit/sentences.ts';

/** A version of a result, of another public page, of a disclosure; the signed minutes of a meeting. */
export const SEALED = ['result', 'sheet', 'disclosure', 'minutes'] as const;
export type Sealed = (typeof SEALED)[number];

export const SEALED_WORDS: Readonly<Record<Sealed, Sentence>> = {
  result: {
    zh: '封存的是这一版的标题、反映了什么、办成了什么；更正的，还有为什么更正。',
    en: 'Sealed are the title of this version, what was raised and what came of it; of a correction also the reason.',
  },
  sheet: {
    zh: '封存的是这一版公布时的全部内容：标题、各段文字、票数、人数和日子。后来才挂上的链接和照片不在里面。',
    en: 'Sealed is all of this version as it was published: title, texts, counts and days; not links and pictures that came later.',
  },
  disclosure: {
    zh: '封存的是最新一版的标题、正文、每一行的数；更正的，还有为什么更正。后来的提问和答复，每条答复另外封存。',
    en: 'Sealed are title, text and every row of the newest version; of a correction also the reason. Each answer to a question is sealed by itself.',
  },
  minutes: {
    zh: '封存的是大家签了字的纪要的哈希值，和签完的日子。纪要原文不公开；手里有一份的人，可以到验真页对一对，差一个字都看得出。',
    en: 'Sealed are the hash of the minutes that were signed, and the day. The minutes themselves are not public; whoever holds a copy can compare it on the checking page, where one other word shows.',
  },
};

export const SEAL_WORDS = {
  minutesLead: {
    zh: '这次会的纪要已经签字，记入公开记录。',
    en: 'The minutes of this meeting are signed and on the public record.',
  },
} satisfies Record<string, Sentence>;
