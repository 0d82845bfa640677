/** 联席会议、四议两公开、筹资筹劳 (演示): what was talked about and decided. All of it is made up. */
import type { Class, ConferenceKind } from '../../../domain/meeting/conference.ts';
import type { Subject } from '../../../domain/meeting/subject.ts';

export interface ToldConference {
  readonly kind: ConferenceKind;
  readonly title: string;
  readonly subject: Subject;
  readonly needs: readonly Class[];
  /** Whom, for which class; a reason for those who do not come. */
  readonly asked: readonly (readonly [as: Class, who: string, whyNot?: string])[];
  readonly words: string;
  /** A unit by the end of its name, or whoever else does it. */
  readonly task: readonly [what: string, owner: string];
  /** 转县政协: what it asks the county's CPPCC to confer about, and in which words. */
  readonly asks?: readonly [title: string, words: string];
}

/** One of each kind a quarter. */
export const TOLD_CONFERENCES: readonly ToldConference[] = [
  {
    ...{ kind: 'units', title: '山区群众饮水和通信', subject: 'department_power' },
    needs: ['leader', 'delegate', 'legal', 'department'],
    asked: [
      ['leader', '分管副县长'],
      ['delegate', '驻镇政协委员小组'],
      ['legal', '县司法局', '当天参加省里培训'],
      ['department', '县水利局'],
      ['department', '县工信局'],
    ],
    words: '后沟十一户的信号短期建不了站，先配应急对讲机，站点列入明年计划。',
    task: ['给后沟配应急对讲机', '工业和信息化局'],
  },
  {
    ...{ kind: 'committee', title: '农村老人助餐', subject: 'shared_life' },
    needs: ['delegate', 'sector'],
    asked: [
      ['delegate', '社会法制专委会委员'],
      ['sector', '农业界别'],
    ],
    words: '助餐点先在三个村试，饭钱按月公布，委员每季度去看一次。',
    task: ['汇总三个试点的账目', '社会法制专委会'],
  },
  {
    ...{ kind: 'sector', title: '校门口交通安全', subject: 'department_power' },
    needs: ['delegate', 'department', 'sector'],
    asked: [
      ['delegate', '教育界委员'],
      ['department', '县交通局'],
      ['sector', '教育界别'],
    ],
    words: '上下学时段设减速带和志愿岗，月底前装好。',
    task: ['装校门口减速带', '交通运输局'],
  },
];

export const CONFERENCE_VENUE = '县政协三楼会议室';

/** 四议两公开: one that is done, one that waits for the Party members' review of a changed text. */
export const LAMPS = {
  title: '三组村道装太阳能路灯',
  text: '在三组村道装二十盏太阳能路灯，用集体经济收益，年底前装好。',
  decision: '村民代表会议决议：在三组村道装二十盏太阳能路灯，费用从集体经济收益中列支，年底前装好。',
  result: '二十盏太阳能路灯已全部装好，验收合格，费用与预算一致，票据存村委会备查。',
};
export const RULES = {
  title: '修订村规民约：红白事从简',
  text: '红白事席面每桌不超过八个菜，人情随礼从简，由红白理事会劝导。',
  changed: '红白事席面每桌不超过八个菜，人情随礼由各家自定，由红白理事会劝导，不设处罚。',
  why: '党员大会上大家认为随礼不宜定数',
};

/** 筹资筹劳. The province's ceiling is not entered: the reviews say that they compared. */
export const ROAD = {
  title: '硬化三组入户路',
  purpose: '硬化三组老槐坡入户路四百米，镇里补助砂石水泥，村里筹工铺路。',
};
