/** 手机表决在公众页上的话. */
import type { SayingRefusal } from '../../domain/meeting/phone-vote.ts';
import type { Sentence } from '../kit/sentences.ts';

export const SITE_VOTE = {
  title: { zh: '手机表决', en: 'Vote by phone' },
  lead: {
    zh: '照一照会场发给您的表决码，或者把码写在这里。不用注册，不写姓名。',
    en: 'Scan the code you were given in the room, or write it here. No account, no name.',
  },
  code: { zh: '表决码', en: 'Your code' },
  go: { zh: '打开', en: 'Open' },
  none: {
    zh: '这个码现在没有要表决的。请核对一下码；主持人宣布开始以后再点“再看一次”。',
    en: 'Nothing is voted on with this code now. Check it; once the chair has begun, look again.',
  },
  again: { zh: '再看一次', en: 'Look again' },
  other: { zh: '写别的码', en: 'Another code' },
  motion: { zh: '要表决的动议', en: 'The motion' },
  amendment: { zh: '要表决的修正案', en: 'The amendment' },
  how: {
    zh: '点一个。主持人宣布结束以前可以再点别的，以最后一次为准。结束以后只留各有多少票，不留谁投了什么。',
    en: 'Press one. Until the chair closes it you can press another: the last one counts. Then only the numbers are kept, not who said what.',
  },
  for: { zh: '赞成', en: 'For' },
  against: { zh: '反对', en: 'Against' },
  abstain: { zh: '弃权', en: 'Abstain' },
  taken: { zh: '收到了，谢谢您。', en: 'Taken, thank you.' },
  said: { zh: '这个码已经表决过，可以改。', en: 'This code has voted; you can change it.' },
  byHand: {
    zh: '手机不行的，举手也一样：请告诉计票人，不要两样都用。',
    en: 'Where the phone does not work, raise a hand: tell the tellers, and do not use both.',
  },
  tooOften: {
    zh: '太多次了，请过一会儿再来，或者举手。',
    en: 'Too many tries. Wait a while, or raise a hand.',
  },
  unfit: { zh: '请在赞成、反对、弃权里点一个。', en: 'Press for, against or abstain.' },
} satisfies Record<string, Sentence>;

export const SAYING_REFUSALS: Record<SayingRefusal, Sentence> = {
  'no-vote-now': {
    zh: '没有收：这次表决已经结束，或者码不对。',
    en: 'Not taken: the vote is closed, or the code is not right.',
  },
  'not-counted': {
    zh: '这个码现在不计票：还没有登记到会、已经离场，或者这一项要回避。请找会务登记。',
    en: 'This code is not counted now: not entered as present, left, or recused. Ask whoever keeps the door.',
  },
};
