/** 年度协商计划的话. */
import type { SetPlanRefusal } from '../../../domain/publication/yearly-plan.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const PLAN_WORDS = {
  title: { zh: '年度协商计划', en: 'Plan of the year' },
  titleOf: { zh: '{year} 年协商计划', en: 'Plan of {year}' },
  lead: {
    zh: '今年打算谈什么、什么时候征集议题。公布了群众就读得到；改了，原来的一版也留着。',
    en: 'What is meant to be talked over this year, and when topics are asked for. Public as it is set; every version stays.',
  },
  version: { zh: '已公布第 {n} 版。', en: 'Version {n} is public.' },
  look: { zh: '看公众页', en: 'Open the public page' },
  topic: { zh: '第 {n} 个议题', en: 'Topic {n}' },
  month: { zh: '什么时候谈', en: 'When' },
  inMonth: { zh: '{n} 月', en: 'Month {n}' },
  form: { zh: '形式', en: 'Form' },
  more: { zh: '再加一个', en: 'Another one' },
  call: { zh: '征集议题', en: 'Ask everybody for topics' },
  from: { zh: '从哪天起', en: 'From' },
  until: { zh: '到哪天止', en: 'Until' },
  words: { zh: '怎么说', en: 'In words' },
  wordsHint: {
    zh: '例如：想谈什么，跟片长说，或者到议事室写一张条子。',
    en: 'For example: tell your area chief, or leave a note in the room.',
  },
  publish: { zh: '公布', en: 'Publish' },
  done: { zh: '公布了。', en: 'Published.' },
} satisfies Record<string, Sentence>;

export const PLAN_REFUSALS: Record<SetPlanRefusal | 'changed-since', Sentence> = {
  'not-the-convener': { zh: '由召集人来定。', en: 'The convener sets it.' },
  'nothing-planned': { zh: '先写一个议题，或者征集的日子。', en: 'Name a topic, or the days of the call.' },
  'call-ends-first': { zh: '截止的日子在开始之前。', en: 'The call ends before it begins.' },
  'personal-data-left': {
    zh: '里面像是有个人信息，请改写。',
    en: 'It seems to hold personal data: reword it.',
  },
  'changed-since': {
    zh: '刚才有人改过，请再看一遍。',
    en: 'Somebody changed it meanwhile: please read it again.',
  },
};
