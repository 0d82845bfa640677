/** 议题公众页在平台上的话. */
import type { PublishTopicRefusal } from '../../../domain/publication/topic-sheet.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { SHEET_REFUSALS } from '../publication/sheet-words.ts';

export const COUNTS_ANEW: Sentence = {
  zh: '表态的人又多了一些，再公布一次，群众就看到新的数。',
  en: 'More had a say: publish again, and residents read the new counts.',
};

export const PUBLIC_REFUSALS: Record<PublishTopicRefusal, Sentence> = {
  ...SHEET_REFUSALS,
  'not-the-convener': { zh: '由召集人来公布。', en: 'The convener publishes it.' },
  'not-reviewed': { zh: '先审定，再公布。', en: 'Review it before it is published.' },
};
