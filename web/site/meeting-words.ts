/** 会议日历在公众页上的话. */
import type { AnnouncedState } from '../../domain/meeting/calendar.ts';
import type { Sentence } from '../kit/sentences.ts';

export const SITE_MEETING = {
  title: { zh: '会议日历', en: 'Calendar of meetings' },
  door: { zh: '开什么会，看会议日历', en: 'Which meetings are held: the calendar' },
  lead: {
    zh: '发了通知的会都在这里：什么会、哪天几点、在哪里开、议哪一类的事。不写姓名，党内的会和闭门的会不在这里。',
    en: 'Every meeting that was called: which, when, where and about which kind of thing. No names; meetings of the Party and meetings held in private are not here.',
  },
  fromToday: { zh: '要开的', en: 'To come' },
  ofMonth: { zh: '{year}年{month}月', en: '{month}/{year}' },
  month: { zh: '哪个月', en: 'Which month' },
  none: { zh: '这里没有发了通知的会。', en: 'No meeting is called here.' },
  more: { zh: '后面的', en: 'Later ones' },
  fromStart: { zh: '从头看', en: 'From the beginning' },
  file: { zh: '放进自己的日历', en: 'Into a calendar of my own' },
  kind: { zh: '什么会', en: 'Which meeting' },
  when: { zh: '什么时候', en: 'When' },
  where: { zh: '在哪里开', en: 'Where' },
  about: { zh: '议哪一类的事', en: 'About' },
  room: { zh: '看这间议事室', en: 'See this room' },
  topics: { zh: '谈的是这些议题', en: 'These topics are talked over' },
  all: { zh: '这里别的会', en: 'Other meetings here' },
} satisfies Record<string, Sentence>;

export const ANNOUNCED_LABELS: Readonly<Record<AnnouncedState, Sentence>> = {
  called: { zh: '要开', en: 'to come' },
  'put-off': { zh: '改期，以新的通知为准', en: 'put off; wait for the new notice' },
  held: { zh: '开过了', en: 'held' },
  'given-up': { zh: '不开了', en: 'cancelled' },
};
