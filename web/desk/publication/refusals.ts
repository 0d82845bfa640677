/** 为什么不能公开: a sentence for every reason a rule of publication can refuse with. */
import type { CorrectRefusal } from '../../../domain/publication/correct.ts';
import type { PublishRefusal } from '../../../domain/publication/publish.ts';
import type { Sentence } from '../../kit/sentences.ts';

const NOT_THE_PUBLISHER: Sentence = {
  zh: '由办结这件事的单位公开；片、组办结的由村（社区）公开。',
  en: 'Whoever settled it publishes; for areas and groups, their village does.',
};
const NAME_IN_TITLE: Sentence = {
  zh: '标题里不留姓名：标题一直看得到，正文里的姓名三十天后隐去。',
  en: 'No name stays in a title: titles are read for good, names in the text for thirty days.',
};
const LEFT: Sentence = {
  zh: '还有像个人信息的地方。请隐去，或者写明为什么保留。',
  en: 'Something that looks like personal data is left. Mask it, or say why it stays.',
};
const EMPTY: Sentence = {
  zh: '隐去之后有一段没有内容了，请改写。',
  en: 'One part says nothing once masked. Word it differently.',
};

export const PUBLISH_REFUSALS: Record<PublishRefusal | 'not-the-publisher', Sentence> = {
  'not-the-publisher': NOT_THE_PUBLISHER,
  'matter-not-closed': { zh: '办结之后才能公开。', en: 'It can be published once it is closed.' },
  'not-publishable': {
    zh: '这类事项涉及个人或敏感内容，只计数，不公开内容。',
    en: 'Matters of this kind concern persons: they are counted, not published.',
  },
  'already-published': {
    zh: '已经公开。要改请用“更正”。',
    en: 'It is published already. Use “Correct” to change it.',
  },
  'text-empty': EMPTY,
  'personal-data-left': LEFT,
  'name-in-title': NAME_IN_TITLE,
};

export const CORRECT_REFUSALS: Record<CorrectRefusal | 'not-the-publisher', Sentence> = {
  'not-the-publisher': NOT_THE_PUBLISHER,
  'not-published': { zh: '这件事还没有公开。', en: 'It has not been published.' },
  withdrawn: { zh: '这条结果已经撤下，不再更正。', en: 'It was withdrawn and is not corrected any more.' },
  'nothing-changed': { zh: '内容没有改动。', en: 'Nothing was changed.' },
  'text-empty': EMPTY,
  'personal-data-left': LEFT,
  'name-in-title': NAME_IN_TITLE,
};
