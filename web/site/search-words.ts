/** 查找和一个地方在公众页上的话. */
import type { FoundKind } from '../../contract/search-public.ts';
import type { Sentence } from '../kit/sentences.ts';

export const SITE_SEARCH = {
  title: { zh: '查找', en: 'Search' },
  lead: {
    zh: '公开的都在这里找：办结的事、协商的议题、谈成的事、村里大事、村务公开、要开的会。写两个字就行，地名可以写拼音首字母（如 wsc）。',
    en: 'Everything that is public: what was settled, topics, what was agreed, weighty affairs, what villages publish, meetings. Two characters are enough; of a place, its pinyin initials (wsc).',
  },
  words: { zh: '找什么', en: 'Words' },
  places: { zh: '这些地方', en: 'Places' },
  none: { zh: '没有找到公开的内容，换个词试试。', en: 'Nothing public was found. Try another word.' },
  related: { zh: '来龙去脉', en: 'What belongs to it' },
  older: { zh: '更早的', en: 'Earlier ones' },
  fromStart: { zh: '从头看', en: 'From the beginning' },
} satisfies Record<string, Sentence>;

export const SITE_PLACE = {
  door: { zh: '看一个镇、一个村', en: 'A town, a village' },
  lead: {
    zh: '这里的会、议事室、公开的事和找谁，都在这一页。',
    en: 'Its meetings, its room, what is public of it and whom to turn to, on one page.',
  },
  below: { zh: '往下看', en: 'Within it' },
  turnTo: { zh: '有事找谁', en: 'Whom to turn to' },
  office: { zh: '议事室', en: 'Its room' },
  none: {
    zh: '这里还没有设议事室。有事在网上说一句，也能到该管的人那里。',
    en: 'It has no room yet. What is said here online reaches whoever is in charge.',
  },
  say: { zh: '反映这里的事', en: 'Raise something here' },
  ahead: { zh: '要开的会', en: 'Meetings to come' },
  noMeeting: { zh: '近期没有发通知的会。', en: 'No meeting is called for now.' },
  allMeetings: { zh: '会议日历', en: 'The calendar' },
  newest: { zh: '新公开的', en: 'Published last' },
  noneYet: { zh: '还没有公开的内容。', en: 'Nothing has been published yet.' },
  find: { zh: '在这里查找', en: 'Search here' },
  shelves: { zh: '分着看', en: 'By kind' },
} satisfies Record<string, Sentence>;

export const FOUND_LABELS: Readonly<Record<FoundKind, Sentence>> = {
  result: { zh: '办结的事', en: 'Settled' },
  topic: { zh: '协商', en: 'Talked through' },
  outcome: { zh: '谈成的事', en: 'What was agreed' },
  procedure: { zh: '四议两公开', en: 'Weighty affair' },
  levy: { zh: '筹资筹劳', en: 'Funds and labour' },
  disclosure: { zh: '村务公开', en: 'Published by the village' },
  meeting: { zh: '会议', en: 'Meeting' },
};
