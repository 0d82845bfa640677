/** 例子: the pages of topics, as long as they get. */
import type { PlaceChoice } from '../../contract/site.ts';
import type { TalkContent } from '../../contract/site-talk.ts';
import { DEFAULT_CONSULTATION_LIMITS } from '../../domain/consultation/limits.ts';

const SIDES = ['跳舞的人', '广场边住户', '村小学'] as const;

export function talkPages(towns: readonly PlaceChoice[], villages: readonly PlaceChoice[]) {
  const id = (n: number) => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const row = (n: number) => ({
    ...{ consultationId: id(n), title: '广场夜里太吵，几点关音响', placeCode: '611025101216' },
    ...({ placeName: '回龙镇 万寿村', status: 'undecided', proposedOn: '2026-08-01', rounds: 2 } as const),
    ...({ waits: 'next-round', due: '2026-09-20', overdue: false, publishedAt: 1_788_742_800_000 } as const),
  });
  const said = (n: number) => ({
    ...({ pointId: id(n), kind: 'disputed', text: '几点关音响', source: '派出所量过' } as const),
    words: SIDES.map((side) => ({ side, text: '农忙下地回来吃了饭才八点半，九点太早。' })),
  });
  return {
    talks: {
      ...{ kind: 'talks', towns, villages, older: '2026-09-01.x', continued: true },
      filter: { state: 'now', town: '611025102', village: '', q: '广场' },
      topics: Array.from({ length: 20 }, (_, n) => row(n)),
    },
    talk: {
      kind: 'talk',
      topic: {
        ...row(1),
        ...{ version: 3, text: '广场跳舞音响到晚上十点，家里有上学的娃。'.repeat(5), source: 'residents' },
        ...{ reviewDue: '2026-08-10', support: { households: 61, of: 320, on: '2026-08-02' } },
        ...{ mustBeReviewed: true, review: { why: '二十多户都提到。', party: null, on: '2026-08-03' } },
        plan: {
          ...{ form: 'council', invited: ['派出所', '文化站'], firstOn: '2026-08-12', where: '村委会二楼' },
          sides: SIDES.map((name) => ({ name, directly: true, heard: 'present' as const })),
          publishedOn: '2026-08-05',
        },
        research: { voices: 31, found: '十九户嫌吵，七户无所谓，五户常去跳。', on: '2026-08-08' },
        roundsHeld: [{ number: 1, on: '2026-08-12', endedOn: '2026-08-12', attendance: null }],
        points: Array.from({ length: 5 }, (_, n) => said(n)),
        options: [{ optionId: id(1), text: '晚上九点关音响', law: '噪声污染防治法', risks: '要有人管' }],
        objections: [
          {
            ...{ objectionId: id(1), round: 1, side: '跳舞的人', text: '九点太早', remedy: '农忙时九点半' },
            answer: { how: 'overruled', why: '娃要睡觉', votes: { for: 14, of: 20 } },
          },
        ],
        ...{ nextBy: '2026-09-20', agreement: null, endedWhy: null, endedOn: null },
        reference: {
          ...{ toName: '回龙镇', law: '噪声污染防治法', advice: '请镇里划定时段。', sentOn: '2026-08-13' },
          ...{ due: '2026-09-12', receipt: { number: '镇收 12', on: '2026-08-14' } },
          reply: { text: '已划定广场活动时段，即日起执行。', on: '2026-09-01' },
        },
        limits: DEFAULT_CONSULTATION_LIMITS,
      },
      qr: { size: 25, path: 'M0 0h7' },
    },
  } as const satisfies Record<string, TalkContent>;
}
