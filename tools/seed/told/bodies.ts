/** 各种会 (演示): what each body of the rule table met about. All of it is made up. */
import type { Basis, MeetingKind } from '../../../domain/meeting/kind.ts';
import type { Subject } from '../../../domain/meeting/subject.ts';
import { VENUE } from './councils.ts';
import type { ToldConference } from './decisions.ts';

export interface ToldBody {
  readonly kind: MeetingKind;
  /** The story's village, the group of its area, or a community beside it. */
  readonly at: 'village' | 'group' | 'community';
  readonly basis: Basis;
  /** 应到人数, of a body that is on no roll. */
  readonly declared?: number;
  /** How many are asked, where nobody is on a roll. */
  readonly guests?: number;
  readonly daysAgo: number;
  readonly title: string;
  readonly venue: string;
  readonly item: readonly [title: string, subject: Subject];
  readonly words: string;
}

export const TOLD_BODIES: readonly ToldBody[] = [
  {
    ...{ kind: 'group_meeting', at: 'group', basis: 'households', daysAgo: 52, title: '三组村民小组会议' },
    venue: '三组老槐坡院坝',
    item: ['上下坡轮灌的日子', 'group_affair'],
    words: '单日浇坡上，双日浇坡下，天旱时一户一次不超过两小时。',
  },
  {
    ...{ kind: 'coop_assembly', at: 'village', basis: 'members', daysAgo: 47 },
    title: '集体经济组织成员大会（茶园）',
    venue: VENUE,
    item: ['集体茶园到期怎么包', 'collective_asset'],
    words: '茶园公开招标，租期五年，同等条件下原承包人优先，租金按年公布。',
  },
  {
    ...{ kind: 'coop_rep_assembly', at: 'village', basis: 'declared', declared: 9, daysAgo: 33 },
    title: '成员代表大会（茶园租金）',
    venue: VENUE,
    item: ['茶园租金怎么收', 'collective_asset'],
    words: '租金每年十二月底前交清，晚交一天按合同加收。',
  },
  {
    ...{ kind: 'party_member_meeting', at: 'village', basis: 'declared', declared: 9, daysAgo: 29 },
    title: '党员大会（村道绿化）',
    venue: VENUE,
    item: ['村道两边种什么树', 'shared_life'],
    words: '同意种本地桂花，管护分到各党小组，报村民代表会议定。',
  },
  {
    ...{ kind: 'resident_assembly', at: 'community', basis: 'households', daysAgo: 38 },
    title: '居民会议（电动车充电）',
    venue: '社区居委会一楼',
    item: ['电动车在哪里充电', 'shared_life'],
    words: '充电棚建在北门空地，楼道里不再停放和充电。',
  },
  {
    ...{ kind: 'resident_rep_meeting', at: 'community', basis: 'representatives', daysAgo: 20 },
    title: '居民代表会议（门前停车）',
    venue: '社区居委会一楼',
    item: ['门前停车怎么排', 'shared_life'],
    words: '早七点到晚八点门前不停长车，车位先到先停。',
  },
];

/** 联席会议 of a town. */
export const TOWN_CONFERENCE: ToldConference = {
  ...{ kind: 'units', title: '集镇逢场停车', subject: 'department_power' },
  needs: ['leader', 'department'],
  asked: [
    ['leader', '分管副镇长'],
    ['department', '镇派出所'],
    ['department', '镇综合执法队'],
  ],
  words: '逢场天开放镇政府院内停车，主街单向通行，由综合执法队在路口引导。',
  task: ['画主街单行线', '村镇建设站'],
  asks: [
    '邻近几个镇的逢场日子错开',
    '两个镇同一天逢场，货车和客车都堵在路上；请县政协约几个镇和交通部门一起商量。',
  ],
};
