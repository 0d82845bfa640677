/** 表态条在平台上的话. */
import type { IssueBallotsRefusal } from '../../../domain/consultation/ballot.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const BALLOT_WORDS = {
  title: { zh: '表态条', en: 'Slips for the cards' },
  none: {
    zh: '没有出表态条：请人表态像举手一样，谁多点了一遍看不出来。出了条，就凭条表态，一条一次，群众在自己手机上也能表。',
    en: 'No slips: cards are counted like a show of hands, and nobody sees who had a say twice. With slips each has a say once, on an own phone too.',
  },
  some: { zh: '出了 {issued} 条，用了 {used} 条。', en: '{issued} made, {used} used.' },
  lead: {
    zh: '剪开、打乱，一人一条。平台只知道哪条用过，不知道条在谁手里、表了什么态。用过的不再印。',
    en: 'Cut apart, shuffle, one for each person. The house knows which were used, not who held one or what was said. Used ones are not printed again.',
  },
  howMany: { zh: '出多少条', en: 'How many' },
  howManyWrong: { zh: '填 1 到 1000 的数', en: 'A number from 1 to 1000' },
  make: { zh: '出表态条', en: 'Make slips' },
  more: { zh: '再出一些', en: 'Make more' },
  made: { zh: '出好了，可以打印', en: 'Made: print them' },
  print: { zh: '打印', en: 'Print' },
  noneMade: { zh: '还没有出条', en: 'No slip was made yet' },
  makeThere: {
    zh: '回到议题页，在“表态条”里写上要几条。',
    en: 'Go back to the topic and say there how many are needed.',
  },
  allUsed: { zh: '没有没用过的条', en: 'None is unused' },
} satisfies Record<string, Sentence>;

export const BALLOT_REFUSALS: Record<IssueBallotsRefusal, Sentence> = {
  'not-the-convener': { zh: '由召集人来做。', en: 'The convener does this.' },
  over: { zh: '这个议题已经结束。', en: 'This topic has ended.' },
  'not-reviewed': { zh: '先审定议题。', en: 'Review the topic first.' },
  'too-many-ballots': { zh: '一个议题最多一千条。', en: 'A thousand for one topic are the most.' },
};
