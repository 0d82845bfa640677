/** 交接清单的话. */
import type { HandoverPart } from '../../../domain/handover/list.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const HANDOVER_WORDS = {
  title: { zh: '交接清单', en: 'Handover list' },
  of: { zh: '交接清单：{name}', en: 'Handover list: {name}' },
  lead: {
    zh: '手上没办完的事，按今天的情况算出来的。事情跟着地方走，接任的人登录就接着办，谁也不用签收。',
    en: 'What is open, computed of today. Work stays with the place: whoever takes over signs in and goes on, and nobody has to confirm anything.',
  },
  nothing: { zh: '手上没有没办完的事', en: 'Nothing is open' },
  nothingLead: {
    zh: '敏感的和封存的事不在清单上，接任的人登录后在“待办”里看。',
    en: 'What is sensitive or sealed stands on no list: whoever takes over finds it in the inbox after signing in.',
  },
  count: { zh: '{n} 件', en: '{n}' },
  more: { zh: '另有 {n} 件，登录后看', en: '{n} more, after signing in' },
  until: { zh: '{day}前', en: 'by {day}' },
  next: { zh: '下次看 {day}', en: 'next look {day}' },
  on: { zh: '{day}开会', en: 'on {day}' },
  soonest: { zh: '最早的到 {day}', en: 'the first until {day}' },
  kept: { zh: '由本人接着管的', en: 'To be kept on' },
  keptLead: {
    zh: '只写数目。名字、电话和内容不上纸，接任的人登录后看。',
    en: 'Numbers only. Names, phones and words stand on no paper; whoever takes over reads them after signing in.',
  },
  foot: {
    zh: '{day}打印。敏感的和封存的事不在上面，接任的人登录后在“待办”里看。',
    en: 'Printed on {day}. What is sensitive or sealed is not on it: whoever takes over finds it in the inbox.',
  },
} satisfies Record<string, Sentence>;

export const PART_LABELS: Readonly<Record<HandoverPart, Sentence>> = {
  matter: { zh: '办理中的事项', en: 'Matters in hand' },
  outcome: { zh: '成果和任务', en: 'Outcomes and tasks' },
  meeting: { zh: '要开的会、没归档的会', en: 'Meetings ahead or not yet on file' },
  topic: { zh: '协商议题', en: 'Topics' },
  procedure: { zh: '四议两公开', en: 'Village procedures' },
  levy: { zh: '筹资筹劳', en: 'Funds and labour' },
  disclosure: { zh: '没公开完的公开事项', en: 'Disclosures under way' },
  campaign: { zh: '专项排查', en: 'Campaigns' },
  point: { zh: '关注点位', en: 'Watch points' },
  held: { zh: '手机上传来、等着定的', en: 'From phones, waiting for a decision' },
  household: { zh: '愿意联系的户', en: 'Households that want contact' },
  care: { zh: '关爱卡', en: 'Care cards' },
  absence: { zh: '外出联系卡', en: 'Absence cards' },
  roster: { zh: '避险转移花名册', en: 'Evacuation roster' },
};
