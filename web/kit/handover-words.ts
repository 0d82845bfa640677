/** 交接清单的话: what the desk and the phone both say of what is open in somebody's hands. */
import type { HandoverPart } from '../../domain/handover/list.ts';
import type { Sentence } from './sentences.ts';

export const HANDOVER = {
  title: { zh: '交接清单', en: 'Handover list' },
  nothing: { zh: '手上没有没办完的事', en: 'Nothing is open' },
  count: { zh: '{n} 件', en: '{n}' },
  until: { zh: '{day}前', en: 'by {day}' },
  next: { zh: '下次看 {day}', en: 'next look {day}' },
  on: { zh: '{day}开会', en: 'on {day}' },
  soonest: { zh: '最早的到 {day}', en: 'the first until {day}' },
} satisfies Record<string, Sentence>;

/** What the day of a line means. */
export const dayOfPart = (part: HandoverPart): Sentence => DAY_OF[part] ?? HANDOVER.until;

const DAY_OF: Readonly<Partial<Record<HandoverPart, Sentence>>> = {
  meeting: HANDOVER.on,
  point: HANDOVER.next,
};

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
