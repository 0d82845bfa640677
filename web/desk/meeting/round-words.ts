/** 会议之间的话: tasks that go on, conferences by quarter, who may ask for a meeting. */
import type { Sentence } from '../../kit/sentences.ts';

export const ROUND_WORDS = {
  tasks: { zh: '还没办完的任务', en: 'Tasks not done yet' },
  tasksLead: {
    zh: '会上定的任务，办完以前每次会都带着；逾期的排在前面。',
    en: 'What meetings asked for stays on every agenda until it is done.',
  },
  noTasks: { zh: '会上定的任务都办完了', en: 'Everything that was asked for is done' },
  task: { zh: '{what}（{owner}，{due}前）', en: '{what} ({owner}, by {due})' },
  of: { zh: '出自：{title}', en: 'from {title}' },
  last: { zh: '上次说：{words}', en: 'last told: {words}' },
  carried: { zh: '带过来的任务', en: 'Carried tasks' },

  quarters: { zh: '{year} 年的联席会议', en: 'Conferences of {year}' },
  quartersLead: {
    zh: '三种联席会议，每种每季度至少一次。“—”表示那一季没有开，不对任何个人。',
    en: 'Three kinds, each at least once a quarter. A dash is a quarter without one, the place’s and nobody’s in person.',
  },
  conferenceKind: { zh: '哪一种', en: 'Which' },
  quarter: { zh: '第{n}季度', en: 'Quarter {n}' },

  planner: { zh: '请谁来', en: 'Who is asked' },
  plannerLead: {
    zh: '先定是哪一种、议题要哪些方面；每个需要的方面至少来一家，来不了的写明原因，写进纪要。',
    en: 'Which conference, and which classes the topic needs; at least one of each comes. Who is missing and why stands in the minutes.',
  },
  needs: { zh: '议题要哪些方面', en: 'Which classes the topic needs' },
  saveKind: { zh: '定下', en: 'Set' },
  invite: { zh: '请', en: 'Ask' },
  as: { zh: '哪个方面', en: 'For which class' },
  who: { zh: '请哪一家', en: 'Whom' },
  whoHint: { zh: '写单位或身份，如“县交通局”“茶产业界别”', en: 'A unit or a group' },
  reply: { zh: '{who}的回话', en: 'What {who} answered' },
  comes: { zh: '来', en: 'Comes' },
  declines: { zh: '来不了', en: 'Does not come' },
  unasked: { zh: '不请了', en: 'Not asked after all' },
  whyNot: { zh: '来不了的原因', en: 'Why not' },
  waiting: { zh: '等回话', en: 'no answer yet' },
  notNeeded: { zh: '另请', en: 'besides' },
  complete: { zh: '需要的方面都有人来', en: 'Somebody comes for every class' },
  missing: { zh: '缺：{what}', en: 'Missing: {what}' },

  demand: { zh: '谁可以要求开会', en: 'Who may ask for a meeting' },
  demandLead: {
    zh: '够了人数要求，就必须召开。人数按现在的名册算。',
    en: 'When so many ask for it, it must be held. Counted by the roll as it stands.',
  },
  demandLine: {
    zh: '{who}共 {base}，{share}是 {needed}',
    en: '{base} {who}; {share}: {needed}',
  },
  demanded: {
    zh: '{n} {who}要求召开（{base} 中要 {needed}），必须召开',
    en: '{n} {who} asked for it ({needed} of {base} are enough): it must be held',
  },
  demandNote: { zh: '登记：有人要求召开', en: 'Note that it was asked for' },
  demandOne: { zh: '登记要求，立这个会', en: 'Note the demand: the meeting stands' },
  demandDone: {
    zh: '够数，这个会立起来了，必须召开。',
    en: 'Enough asked: the meeting stands and must be held.',
  },
  demandAbout: { zh: '要求议什么', en: 'What they want to talk about' },
  demandOf: { zh: '谁要求的', en: 'Who asked' },
  demandCount: { zh: '多少人（户）签了名', en: 'How many signed' },
} satisfies Record<string, Sentence>;
