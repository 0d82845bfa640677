/** 成果 (演示): what became of what was agreed. All of it is made up; sides are groups, nobody is named. */
import type { Source, Theme } from '../../../domain/outcome/outcome.ts';

export interface ToldTask {
  readonly text: string;
  /** Who does it: the village, or whoever it was put to. */
  readonly by: 'village' | 'body';
  /** Days after the answer until which it is to be done. */
  readonly days: number;
  readonly weight: number;
  readonly progress: number;
  readonly note?: string;
}

export interface ToldOutcome {
  /** The topic it comes from, by its title; without one it was written by a member. */
  readonly topic?: string;
  readonly source?: Extract<Source, 'proposal' | 'opinion'>;
  readonly title: string;
  readonly points: readonly string[];
  readonly sides: readonly string[];
  readonly to: 'village' | 'town';
  readonly themes: readonly Theme[];
  readonly daysAgo: number;
  /** In the order of the points: a reason where it is not a plain yes. */
  readonly answers?: readonly { readonly verdict: string; readonly why?: string; readonly inDays?: number }[];
  readonly class?: 'A' | 'B' | 'C' | 'D';
  readonly tasks?: readonly ToldTask[];
  readonly check?: { readonly finding: 'in-order' | 'behind'; readonly text: string };
  readonly result?: string;
  /** What a side said against it the first time. */
  readonly sentBack?: { readonly side: string; readonly why: string; readonly mended: string };
  readonly feedback?: string;
  readonly rated?: readonly [satisfied: number, fairly: number, dissatisfied: number, reasons?: string];
}

export const OUTCOMES: readonly ToldOutcome[] = [
  {
    topic: '红白事办多大',
    title: '红白事一天办完、不超二十桌',
    points: [
      '一天办完，平时不超过二十桌，提前报理事会的可以到二十五桌',
      '烟酒不超过定的价，价每年正月定一次',
      '超了的，理事会罚款',
    ],
    sides: ['近两年要办事的人家', '红白理事会', '办席的厨师'],
    to: 'town',
    themes: ['peace-building'],
    daysAgo: 50,
    answers: [
      { verdict: 'adopted' },
      { verdict: 'adopted' },
      { verdict: 'not-adopted', why: '村里没有罚款的权；改成理事会上门劝，写进村规民约时再议。' },
    ],
    tasks: [
      {
        text: '备二十桌公用的桌椅碗筷',
        by: 'village',
        days: 12,
        weight: 2,
        progress: 100,
        note: '桌椅碗筷存在老学校，谁家办事谁来借。',
      },
      {
        text: '定烟酒的价，贴出来',
        by: 'village',
        days: 15,
        weight: 1,
        progress: 100,
        note: '价贴在公开栏和两家小卖部。',
      },
    ],
    check: { finding: 'in-order', text: '看了两家办事，都是一天，一家十八桌，一家二十桌。' },
    result: '两个月里办了五桩，都是一天办完，没有一家超过二十桌。',
    sentBack: {
      side: '办席的厨师',
      why: '公用的蒸笼少两格，二十桌蒸不过来。',
      mended: '添了两格蒸笼。',
    },
    feedback: '红白事一天办完、不超二十桌；公用桌椅蒸笼在老学校，提前三天来登记就能借。',
    rated: [41, 9, 2, '希望人情钱也说个数。'],
  },
  {
    topic: '助餐点放哪里',
    title: '助餐点设在老小学东头',
    points: ['助餐点设在老小学东头两间', '每周一三五供午饭，自带碗筷'],
    sides: ['要助餐的老人', '老小学旁住户'],
    to: 'town',
    themes: ['rural-revitalisation', 'party-building'],
    daysAgo: 18,
    answers: [{ verdict: 'adopted' }, { verdict: 'partly', why: '先开一三两天，看人数再加。' }],
    tasks: [
      {
        text: '两间屋通水电、办食品登记',
        by: 'village',
        days: 30,
        weight: 3,
        progress: 60,
        note: '水电通了，登记材料已交。',
      },
      { text: '拨第一年的补助', by: 'body', days: 20, weight: 1, progress: 0 },
    ],
    check: { finding: 'behind', text: '水电通了，灶台还没有砌。' },
  },
  {
    source: 'opinion',
    title: '给易发山洪的组配手摇报警器',
    points: ['停电时短信收不到，建议给十二个易发山洪的组各配两台手摇报警器'],
    sides: ['沿河住户'],
    to: 'town',
    themes: ['peace-building'],
    daysAgo: 26,
    answers: [{ verdict: 'planned', why: '列入明年防汛物资计划，汛前配齐。', inDays: 150 }],
  },
];
