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
    topic: '广场夜里太吵',
    title: '广场音响按时关、朝河放',
    points: [
      '平时晚上九点关音响，六到九月九点半',
      '音量不超过六十分贝，音箱朝河一边',
      '在河边另修一处小广场',
    ],
    sides: ['跳舞的人', '广场边住户', '村小学'],
    to: 'town',
    themes: ['peace-building'],
    daysAgo: 50,
    answers: [
      { verdict: 'adopted' },
      { verdict: 'adopted' },
      { verdict: 'not-adopted', why: '河边是行洪区，不能修；建议用好文化站前院。' },
    ],
    tasks: [
      {
        text: '装定时开关和限音器',
        by: 'village',
        days: 12,
        weight: 2,
        progress: 100,
        note: '开关装好，试了三晚，九点准时关。',
      },
      {
        text: '音箱改到朝河一侧',
        by: 'village',
        days: 15,
        weight: 1,
        progress: 100,
        note: '音箱挪到台子西头，朝河。',
      },
    ],
    check: { finding: 'in-order', text: '晚上八点半到九点半在场看过，量了三次，五十八分贝。' },
    result: '广场音响到点自动关，音箱朝河，量了三晚都在六十分贝以下。',
    sentBack: {
      side: '广场边住户',
      why: '周末有人把开关拨到手动，十点还响。',
      mended: '手动拨钮上了锁，钥匙放村委会。',
    },
    feedback: '广场音响平时九点关、农忙九点半关，音箱朝河；河边不能修广场，文化站前院可以用。',
    rated: [41, 9, 2, '周末希望再早半小时。'],
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
