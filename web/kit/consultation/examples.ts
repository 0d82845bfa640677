/** 例子: a topic with everything that can be kept of it, as long as such things are. */
import type { ConsultationTold } from '../../../contract/consultation.ts';
import { DEFAULT_CONSULTATION_LIMITS } from '../../../domain/consultation/limits.ts';

const id = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const SIDES = ['跳舞的人', '广场边住户', '村小学'] as const;

export const TOLD: ConsultationTold = {
  ...{ consultationId: id(1), title: '广场夜里太吵，几点关音响', placeCode: '611025101216' },
  ...{ placeName: '回龙镇 万寿村', status: 'replied', proposedOn: '2026-08-01', rounds: 2 },
  ...{ waits: 'nothing', due: null, overdue: false },
  ...{ text: '广场跳舞音响到晚上十点，家里有上学的娃。'.repeat(5), source: 'residents' },
  seconds: [],
  voices: [],
  cards: [],
  ...{ reviewDue: '2026-08-10', support: { households: 61, of: 320, on: '2026-08-02' } },
  ...{ mustBeReviewed: true, review: { why: '二十多户都提到。', party: null, on: '2026-08-03' } },
  plan: {
    ...{ form: 'council', invited: ['派出所', '文化站'], firstOn: '2026-08-12', where: '村委会二楼' },
    sides: SIDES.map((name) => ({ name, directly: true, heard: 'present' as const })),
    publishedOn: '2026-08-05',
  },
  research: { voices: 31, found: '十九户嫌吵，七户无所谓，五户常去跳。', on: '2026-08-08' },
  roundsHeld: [
    {
      ...{ number: 1, on: '2026-08-12', endedOn: '2026-08-12' },
      attendance: { present: 24, stakeholders: 17, women: 9, members: 1, sides: [...SIDES] },
    },
    { number: 2, on: '2026-08-26', endedOn: '2026-08-26', attendance: null },
  ],
  points: [
    { pointId: id(1), kind: 'agreed', text: '音量要有个限', source: null, words: [] },
    { pointId: id(2), kind: 'missing', text: '现在的音量到底多少分贝', source: null, words: [] },
    ...[3, 4, 5].map((n) => ({
      ...{ pointId: id(n), kind: 'disputed' as const, text: `几点关音响（${n}）`, source: '派出所量过' },
      words: SIDES.map((side) => ({ side, text: `${side}说：农忙下地回来吃了饭才八点半，九点太早。` })),
    })),
  ],
  options: [
    { optionId: id(1), text: '晚上九点关音响', law: '《噪声污染防治法》第六十四条', risks: '要有人管' },
    { optionId: id(2), text: '音箱朝河一边', law: null, risks: null },
  ],
  objections: [
    {
      ...{ objectionId: id(1), round: 1, side: '跳舞的人', text: '九点太早', remedy: '农忙时九点半' },
      answer: { how: 'overruled', why: '娃要睡觉', votes: { for: 14, of: 20 } },
    },
    {
      ...{ objectionId: id(2), round: 2, side: '村小学', text: '操场不能借', remedy: '借给周末' },
      answer: null,
    },
  ],
  ...{ nextBy: null, agreement: null, setAside: null, vote: null, endedWhy: null, endedOn: '2026-09-01' },
  reference: {
    ...{
      to: '611025101',
      toName: '回龙镇',
      law: '《噪声污染防治法》第六十四条：可以限定时段、音量。',
      advice: '请镇里划定时段。',
    },
    ...{ sentOn: '2026-08-27', due: '2026-09-26', receipt: { number: '镇收 12', on: '2026-08-28' } },
    reminders: [],
    reply: { text: '已划定广场活动时段，即日起执行。', on: '2026-09-01' },
  },
  limits: DEFAULT_CONSULTATION_LIMITS,
};
