/** 成果在公众页上的话. */
import type { Sentence } from '../kit/sentences.ts';

export const SITE_OUTCOME = {
  owedToday: {
    zh: '这一栏按今天的情况算，别的内容是公布时的。',
    en: 'This is as of today; the rest is as it was published.',
  },
  title: { zh: '谈成的事办得怎么样', en: 'What became of what was agreed' },
  name: { zh: '谈成的事', en: 'What was agreed' },
  door: {
    zh: '怎么答复的，办到哪一步，大家认不认。',
    en: 'How it was answered, how far it is, whether people accept it.',
  },
  lead: {
    zh: '协商和会议谈出来的意见，报给有权的一方逐条答复；采纳的怎么办、办到哪一步、谁来查、大家认不认，都写在这里；不采纳的写明理由。',
    en: 'What was agreed is put before those with the power, who answer every point. How it is carried out, how far it is, who looked at it and whether people accept it stand here; what is not adopted has its reason.',
  },
  now: { zh: '在办的', en: 'Under way' },
  ended: { zh: '办完的', en: 'Ended' },
  words: { zh: '里面的词', en: 'Words in it' },
  none: { zh: '这里没有公布的成果。', en: 'No result is published here.' },
  soFar: { zh: '办到 {n}%', en: '{n}% done' },
  putTo: {
    zh: '{day}报给{name}，{due}前逐条答复',
    en: 'Put to {name} on {day}; every point answered by {due}',
  },
  answers: { zh: '报了什么，怎么答复', en: 'What was put, and the answers' },
  answeredOn: { zh: '{day}答复', en: 'answered on {day}' },
  work: { zh: '怎么办', en: 'The work' },
  by: { zh: '{name}，{day}前', en: '{name}, by {day}' },
  moved: { zh: '{from}改到{to}：{why}', en: 'moved from {from} to {to}: {why}' },
  shown: { zh: '办成的样子', en: 'What shows it' },
  picture: { zh: '看照片 {n}', en: 'Picture {n}' },
  watched: { zh: '谁来查，查出什么', en: 'Who looked at it, and what was found' },
  accepted: { zh: '有关的人认不认', en: 'Whether those concerned accept it' },
  later: { zh: '过后再看', en: 'Looked at again later' },
  origin: { zh: '从哪里来', en: 'Where it comes from' },
  talk: { zh: '看怎么谈的', en: 'See how it was talked through' },
} satisfies Record<string, Sentence>;
