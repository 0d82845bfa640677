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

export const SITE_DRAW = {
  title: { zh: '公开抽签', en: 'Public draws' },
  lead: {
    zh: '监督的人由抽签来定：名单先公开，号码后来，谁都能重抽一遍。',
    en: 'Who supervises is drawn by lot: the pool first, the number later, and anybody draws again.',
  },
  none: { zh: '还没有抽过签。', en: 'No draw yet.' },
  older: { zh: '更早的', en: 'Earlier' },
  fromStart: { zh: '从头看', en: 'From the beginning' },
  publishedOn: { zh: '名单公开于', en: 'Pool published on' },
  hash: { zh: '名单的哈希（SHA-256）', en: 'Hash of the pool (SHA-256)' },
  numberFrom: { zh: '号码从哪里来', en: 'Where the number comes from' },
  number: { zh: '公开号码', en: 'Public number' },
  toCome: { zh: '{day}公布', en: 'Comes on {day}' },
  seed: { zh: '种子', en: 'Seed' },
  seated: { zh: '抽中的编号', en: 'Drawn' },
  declined: { zh: '不来的编号（由后面的补）', en: 'Declined; the next took the seat' },
  vacant: { zh: '还空着 {n} 席', en: '{n} vacant' },
  verify: { zh: '在我的手机上重抽一遍', en: 'Draw again on my phone' },
  proof: { zh: '下载离线证明', en: 'Download the offline proof' },
  pool: { zh: '公开的名单', en: 'The pool' },
  poolLead: {
    zh: '一行一人：编号、户号、分层、封签。没有姓名；封签要凭本人的纸条才打得开。',
    en: 'A line for each: number, household, strata, seal. No names; a seal opens with the slip of whoever it is.',
  },
} satisfies Record<string, Sentence>;
