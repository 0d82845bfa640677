/** 议事室在公众页上的话. */
import type { Sentence } from '../kit/sentences.ts';

export const SITE_ROOM = {
  title: { zh: '议事室', en: 'Rooms' },
  lead: {
    zh: '村里镇里坐下来商量事的地方。一间屋挂几块牌，今天是哪块、什么时候开，看这里。',
    en: 'Where people of a village or town sit down and talk things through: what the room is today, and when it is open.',
  },
  town: { zh: '镇（街道）', en: 'Town' },
  everywhere: { zh: '全县', en: 'The whole county' },
  show: { zh: '查询', en: 'Show' },
  none: { zh: '这里还没有议事室。', en: 'There is no room here yet.' },
  more: { zh: '往后看', en: 'More' },
  fromStart: { zh: '从头看', en: 'From the beginning' },
  today: { zh: '今天：{signs}', en: 'Today: {signs}' },
  closed: { zh: '这间议事室已经关闭。', en: 'This room is closed.' },
  door: { zh: '找议事室，看今天谁在用', en: 'Find a room and what it is today' },
  host: { zh: '负责人', en: 'Host' },
  vacant: { zh: '待定', en: 'Not named' },
  hours: { zh: '什么时候开', en: 'Open' },
  address: { zh: '在哪里', en: 'Where' },
  phone: { zh: '电话', en: 'Phone' },
  signs: { zh: '挂的牌子', en: 'Signs' },
  days: { zh: '这两周的日历', en: 'The next two weeks' },
  daysLead: {
    zh: '有人约的写时间；没人约的，是平时的牌子。',
    en: 'Hours where something is booked; else what the room usually is.',
  },
  hoursOf: { zh: '{from}—{to}', en: '{from} to {to}' },
  rules: { zh: '议事室制度', en: 'Rules of the room' },
  adopted: { zh: '{day}起', en: 'Since {day}' },
  say: { zh: '有事要商量？在这里说一声', en: 'Something to talk about? Say it here' },
} satisfies Record<string, Sentence>;
