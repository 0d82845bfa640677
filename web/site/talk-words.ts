/** 协商在公众页上的话. */
import type { Sentence } from '../kit/sentences.ts';

export const SITE_TALK = {
  title: { zh: '协商', en: 'Talked through' },
  door: { zh: '正在协商的事，谈成了什么', en: 'What is being talked through, and what came of it' },
  lead: {
    zh: '大家的事，有关的人坐到一起谈。谈什么、什么时候谈、各方怎么说、谈成了什么、上面怎么答复，都写在这里，不写姓名。',
    en: 'What concerns many is talked through by those it concerns: what, when, what each side says, what came of it and what was answered. No names.',
  },
  state: { zh: '哪些议题', en: 'Which topics' },
  now: { zh: '在谈的', en: 'Under way' },
  ended: { zh: '谈完的', en: 'Ended' },
  words: { zh: '议题里的词', en: 'Words of the topic' },
  show: { zh: '查询', en: 'Show' },
  none: { zh: '这里没有公布的议题。', en: 'No topic is published here.' },
  older: { zh: '更早公布的', en: 'Published earlier' },
  fromStart: { zh: '从头看', en: 'From the beginning' },
  next: { zh: '下一步', en: 'Next' },
  byDay: { zh: '{what}，{day}前', en: '{what}, by {day}' },
  onDay: { zh: '{day}开会，地点：{where}', en: 'Meets on {day} at {where}' },
  result: { zh: '结果', en: 'What came of it' },
  about: { zh: '怎么回事', en: 'What it is about' },
  answered: { zh: '为什么谈（不谈）', en: 'Why it is talked about, or not' },
  stakes: { zh: '跟谁有关', en: 'Whom it concerns' },
  talkedOn: { zh: '第 {n} 轮，{day}', en: 'Round {n}, {day}' },
  referredTo: {
    zh: '{day}报送{name}党委、政府作决策参考，{due}前答复。',
    en: 'Sent to the Party committee and government of {name} on {day} as a reference; answer due by {due}.',
  },
  noReplyYet: { zh: '还没有答复。', en: 'No answer yet.' },
  repliedOn: { zh: '{day}答复：', en: 'Answered on {day}:' },
  advises: {
    zh: '协商谈出来的是意见，由有权的一方采纳。',
    en: 'What is agreed is advice: whoever has the power adopts it.',
  },
  publishedOn: { zh: '{day}公布，第 {n} 版', en: 'Published on {day}, version {n}' },
  masked: {
    zh: '公布前去掉了姓名、电话和住址。',
    en: 'Names, phones and addresses were taken out before it was published.',
  },
  plan: { zh: '{year} 年协商计划', en: 'Plan of {year}' },
  planDoor: { zh: '今年打算谈什么', en: 'What is planned this year' },
  inMonth: { zh: '{n} 月', en: 'Month {n}' },
  noPlan: { zh: '还没有公布计划。', en: 'No plan is published yet.' },
  call: { zh: '议题征集', en: 'Call for topics' },
  callDays: { zh: '{from}到{until}', en: '{from} to {until}' },
  say: { zh: '我也有话说', en: 'I have something to say' },
} satisfies Record<string, Sentence>;
