/** 待办页上少见的话: for a phone that is new, and for those who handle nothing on it. */
import type { Sentence } from '../../kit/sentences.ts';

export const SELDOM = {
  notHandling: { zh: '这个职务不在手机上办件', en: 'This office does not handle matters on the phone' },
  notHandlingMore: {
    zh: '查看和管理请用指挥平台；换一个职务请到“我”里。',
    en: 'Use the desk to read and administer, or change the office under “Me”.',
  },
  openDesk: { zh: '打开指挥平台', en: 'Open the desk' },
  pinnedOnly: {
    zh: '没有信号时，镇上的手机只有镇里选了“随身带”的事项，别的有信号才看得到。',
    en: 'Without a signal a town’s phone has only the matters the town chose to keep. All others need a signal.',
  },
  before: {
    zh: '您以前的手机（或清空前的这部）{at}最后连上。之后在那上面写的，这里没有。',
    en: 'Your phone before this one (or this one before it was cleared) last connected {at}. What was written there afterwards is not here.',
  },
  beforeWaiting: {
    zh: '您以前的手机（或清空前的这部）{at}最后连上，那时有 {n} 条没有送到。',
    en: 'Your phone before this one (or this one before it was cleared) last connected {at}, with {n} not sent.',
  },
  beforeMore: {
    zh: '那部还在，打开它就会发出；不在了，看看“我的”里缺哪件，再报一次。',
    en: 'If you still have it, open it and it is sent. If not, look under “Mine” and report again what is missing.',
  },
  beforeSeen: { zh: '知道了', en: 'I have read it' },
} satisfies Record<string, Sentence>;
