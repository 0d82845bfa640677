/** 筹资筹劳在平台上的话. */
import type { LevyStatus } from '../../../domain/levy/levy.ts';
import type { Standing as Shape } from '../../kit/marks.tsx';
import type { Sentence } from '../../kit/sentences.ts';

export const LEVY_WORDS = {
  title: { zh: '一事一议筹资筹劳', en: 'Funds and labour' },
  lead: {
    zh: '办一件大家受益的事，向农户筹钱筹工：先公告，再逐户征求意见、会议表决，镇初审、县审核，公开，最后公开账目。',
    en: 'Money and work for one matter: announced, households asked, voted, looked at by the town, reviewed by the county, published; then its accounts.',
  },
  state: { zh: '进度', en: 'State' },
  now: { zh: '在办', en: 'Under way' },
  ended: { zh: '结束', en: 'Ended' },
  none: { zh: '没有筹资筹劳事项', en: 'None' },
  noneLead: { zh: '筹资筹劳从“提出”开始。', en: 'A levy begins with “Propose”.' },
  propose: { zh: '提出一件', en: 'Propose one' },
  proposed: { zh: '已提出。', en: 'Proposed.' },
  began: { zh: '{day} 提出', en: 'proposed on {day}' },
  done: { zh: '已记下。', en: 'Kept.' },
  nextIs: { zh: '下一步：{what}', en: 'Next: {what}' },
  dueOn: { zh: '{what}，最晚 {day}', en: '{what}, by {day}' },
  overdue: { zh: '已过期', en: 'Overdue' },

  name: { zh: '什么事', en: 'What it is for' },
  proposer: { zh: '谁提出', en: 'Who proposes' },
  signed: { zh: '多少人签了名', en: 'How many signed' },
  signedOf: { zh: '共有多少人', en: 'Of how many' },
  purpose: { zh: '做什么、怎么做', en: 'What is done, and how' },
  on: { zh: '哪天', en: 'On' },
  money: { zh: '每人筹多少元', en: 'Yuan of each person' },
  payers: { zh: '应筹资的人数', en: 'People who would pay' },
  days: { zh: '每个劳动力几个工', en: 'Days of each labourer' },
  labourers: { zh: '应筹劳的劳动力', en: 'Labourers' },
  labourersHint: {
    zh: '劳动力年龄各省规定不一（常见男 18–55 或 60，女 18–50 或 55），按省里规定算。',
    en: 'Ages of labour differ by province (often men 18–55 or 60, women 18–50 or 55): follow the province.',
  },
  exemptPayers: { zh: '{ground}：免筹资几人', en: '{ground}: exempt from paying' },
  exemptLabourers: { zh: '{ground}：免筹劳几人', en: '{ground}: exempt from work' },

  sums: { zh: '算一算', en: 'The arithmetic' },
  moneyCeiling: { zh: '省定上限每人每年 {n} 元', en: 'Ceiling: {n} yuan a person and year' },
  labourCeiling: { zh: '省定上限每劳动力每年 {n} 个工', en: 'Ceiling: {n} days a labourer and year' },
  ceilingOpen: {
    zh: '省定上限还没有填，镇、县审核时要对照省里文件。',
    en: 'Nobody entered the province’s ceiling: town and county compare with the province’s paper.',
  },
  source: { zh: '出处：{source}', en: 'Source: {source}' },

  stages: { zh: '一步一步', en: 'Step by step' },
  notYet: { zh: '还没到', en: 'Not yet' },
  sentBack: { zh: '退回', en: 'Sent back' },
  failed: { zh: '没有通过', en: 'Not passed' },
  passed: { zh: '通过', en: 'Passed' },
  outdated: { zh: '方案改过，重新来', en: 'The scheme was changed: again' },
  until: { zh: '公开到 {day}', en: 'until {day}' },
  notBefore: { zh: '最早 {day} 表决', en: 'to be voted from {day} on' },
  scheme: { zh: '方案（第 {n} 稿）', en: 'The scheme (version {n})' },
  changedWhy: { zh: '为什么改：{why}', en: 'Why it was changed: {why}' },

  announceWords: { zh: '怎么公告的', en: 'How it was announced' },
  voteWords: { zh: '怎么逐户征求意见、签字的', en: 'How households were asked, and signed' },
  kind: { zh: '什么会', en: 'Which meeting' },
  basis: { zh: '按什么算人数', en: 'Counted by' },
  verdict: { zh: '审核意见', en: 'Verdict' },
  agree: { zh: '同意', en: 'Agreed' },
  back: { zh: '退回', en: 'Send back' },
  reviewWords: { zh: '理由', en: 'Reasons' },
  ceilingChecked: { zh: '已对照省定上限', en: 'Compared with the province’s ceiling' },
  publishWords: { zh: '公开的内容', en: 'What is published' },
  accountsHint: {
    zh: '收了多少、花了多少、做成了什么。',
    en: 'What came in, what was spent, what was built.',
  },
  from: { zh: '从哪天', en: 'From' },
  untilDay: { zh: '到哪天（含）', en: 'Until (that day too)' },
  change: { zh: '改方案', en: 'Change the scheme' },
  changeLead: {
    zh: '改了方案，公告、表决、审核都从头来。',
    en: 'Changed, it begins anew: announcement, vote, reviews.',
  },
  why: { zh: '理由', en: 'Reasons' },
  giveUp: { zh: '不再办', en: 'Give it up' },
  gaveUp: { zh: '{day} 不再办', en: 'Given up on {day}' },
  seen: { zh: '现在不轮到您办，您可以看。', en: 'It is not your turn; you may read it.' },
} satisfies Record<string, Sentence>;

export const LEVY_SHAPES: Record<LevyStatus, Shape> = {
  ...{ proposed: 'waiting', announced: 'working', voted: 'working', looked_at: 'working' },
  ...{ reviewed: 'working', published: 'answered', done: 'done', given_up: 'stopped' },
};
