/** 协商的期限与门槛在设置里的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const TALK_LIMIT_WORDS = {
  title: { zh: '协商门槛', en: 'Consultation' },
  lead: {
    zh: '法律没有规定这些数，下面是默认值；县里有文件的，按文件改，写明出处。',
    en: 'No law gives these numbers. These are our defaults; where the county has a paper, set what it says and name it.',
  },
  reviewWorkdays: { zh: '提了议题，几个工作日内答复', en: 'Working days until a topic is answered' },
  support: { zh: '联名的户数够了，必须审定', en: 'Households whose support makes a review a must' },
  noticeDays: { zh: '公告后几天才开会', en: 'Days between the plan and the first session' },
  researchVoices: { zh: '第一轮前问够几户（方）', en: 'Households or sides asked before the first round' },
  women: { zh: '到会妇女不少于几人', en: 'Women present, at least' },
  mostRounds: { zh: '最多几轮', en: 'Rounds, at most' },
  mostDays: { zh: '最长几天', en: 'Days from the first round, at most' },
  nextRoundDays: { zh: '下一轮在几天内', en: 'Days until the next round' },
  choiceDays: { zh: '轮次用完，几天内选出路', en: 'Days to choose a way out, when no round is left' },
  setAsideDays: {
    zh: '放一放、等表决，最长几天',
    en: 'Days for which it is set aside or waits for a vote, at most',
  },
  replyDays: { zh: '决策参考几天内答复', en: 'Days until a reference is answered' },
  consensus: { zh: '同意的算共识', en: 'In favour, for a consensus' },
  stakeholders: { zh: '利益相关方占到会的', en: 'Of those present concerned' },
  least: { zh: '{what}：至少几份', en: '{what}: at least' },
  of: { zh: '{what}：共几份', en: '{what}: of' },
  leastVoices: { zh: '一张表态卡满几人才显示', en: 'Voices on a card before anything of it is told' },
  leastGroup: {
    zh: '一片（一方）满几人才单独显示',
    en: 'Voices of an area or a side before it is told by itself',
  },
  cardsWrong: {
    zh: '表态卡：满几人才显示填 5 到 1000，单独显示填 5 到 200。人少会看出谁说了什么。',
    en: 'Cards: 5 to 1000 voices, 5 to 200 of a group. Fewer would show who said what.',
  },
  source: { zh: '出处', en: 'Source' },
  missing: { zh: '每个数都要填，出处也要写。', en: 'Every number and the source are needed.' },
} satisfies Record<string, Sentence>;
