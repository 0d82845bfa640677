/** 手机上的协商. */
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import { ACT_LABELS } from '../../kit/consultation/words.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const TALK = {
  title: { zh: '村里的议题', en: 'Topics of the village' },
  lead: {
    zh: '大家的事坐到一起谈。谁都可以提，提了的有答复；谈成什么样，这里看得到。',
    en: 'What concerns many is talked through. Anybody may propose; there is an answer, and what came of it stands here.',
  },
  now: { zh: '在谈的', en: 'Under way' },
  ended: { zh: '谈完的', en: 'Ended' },
  which: { zh: '哪些议题', en: 'Which topics' },
  none: { zh: '没有议题', en: 'No topics' },
  noneMore: { zh: '有大家的事要谈，就提一个。', en: 'When something concerns many, propose it.' },
  propose: { zh: '提一个议题', en: 'Propose a topic' },
  proposed: { zh: '提出了，等村里审定', en: 'Proposed: the village will review it' },
  example: { zh: '例如：水渠清淤怎么出工', en: 'For example: who clears the ditch' },
  save: { zh: '提出', en: 'Propose' },
  here: { zh: '在 {place} 谈', en: 'Talked through in {place}' },
  acts: { zh: '现在可以做', en: 'What can be done now' },
  done: { zh: '记下了', en: 'Kept' },
  atDesk: {
    zh: '审定、公告方案、报送参考，在 1844 指挥平台上办。',
    en: 'Reviews, plans and references are made at the desk.',
  },

  askCards: { zh: '请人表态', en: 'Ask somebody' },
  askCardsMore: { zh: '{n} 张卡，一人一遍', en: '{n} cards, once for each person' },
  cardsTitle: { zh: '您怎么看', en: 'What do you think' },
  cardsLead: {
    zh: '把手机递给他，一张一张点。不记姓名，只数人数。',
    en: 'Hand over the phone. No names; only counts are kept.',
  },
  side: { zh: '您是哪一方的', en: 'Which side are you on' },
  noSide: { zh: '都不是', en: 'None of them' },
  ballot: { zh: '表态条上的码', en: 'The code of the slip' },
  ballotHint: { zh: '如 1101-2345，一条表一次', en: 'Like 1101-2345; each has a say once' },
  ballotScan: { zh: '照表态条', en: 'Scan the slip' },
  ballotWrong: { zh: '码不对，请照条再输一遍。', en: 'That is no code: type it again from the slip.' },
  begin: { zh: '开始', en: 'Begin' },
  agree: { zh: '同意', en: 'Agree' },
  disagree: { zh: '不同意', en: 'Disagree' },
  pass: { zh: '说不好', en: 'Pass' },
  ofAll: { zh: '第 {n} 张，共 {all} 张', en: '{n} of {all}' },
  read: { zh: '念给他听', en: 'Read it aloud' },
  counted: { zh: '数上了，可以请下一位', en: 'Counted: ask the next one' },
  next: { zh: '请下一位', en: 'The next one' },
  back: { zh: '回议题', en: 'Back to the topic' },
} satisfies Record<string, Sentence>;

/** What waits in the queue is called. */
export const TALK_KIND_NAMES: Readonly<Record<string, Sentence>> = {
  ...ACT_LABELS,
  'open-round': { zh: '开始一轮协商', en: 'A round opened' },
  object: { zh: '协商异议', en: 'An objection' },
  'answer-objection': { zh: '回应协商异议', en: 'An objection answered' },
  propose: TALK.propose,
  tally: { zh: '表态', en: 'A stance on cards' },
} satisfies Readonly<Partial<Record<ConsultationAct | 'propose' | 'tally', Sentence>>>;
