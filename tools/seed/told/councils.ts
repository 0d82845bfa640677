/** 月度议事会 (演示): what was talked about, month after month. All of it is made up. */
import type { Subject } from '../../../domain/meeting/subject.ts';

export interface ToldItem {
  readonly title: string;
  readonly subject: Subject;
  /** What was agreed, word for word; for what belongs elsewhere the opinion that went along. */
  readonly words: string;
  readonly task?: readonly [what: string, owner: string];
  /** What the town told of the department, or the village of the body that has it. */
  readonly answer?: string;
}

/** Two a month, in turn. */
export const TOLD_ITEMS: readonly ToldItem[] = [
  {
    title: '垃圾桶放谁家门口',
    subject: 'shared_life',
    words: '垃圾桶放在三个路口，离住户十米以上，每周一、三、五清运。',
    task: ['定点位、通知清运', '村委会'],
  },
  {
    title: '集体茶园到期怎么包',
    subject: 'collective_asset',
    words: '建议公开招标，同等条件下原承包人优先；由成员大会定。',
    answer: '理事会先请人评估了茶园，到期前提交成员大会。',
  },
  {
    title: '广场晚上太吵',
    subject: 'shared_life',
    words: '晚上九点关音响，音量不超过六十分贝，中考高考前两周停。',
    task: ['做一块告示牌', '三组'],
  },
  {
    title: '河堤路灯坏了八盏',
    subject: 'shared_life',
    words: '先换坏得最暗的五盏，其余并入明年的维修。',
    task: ['联系维修队', '村委会'],
  },
  {
    title: '校门口要减速带',
    subject: 'department_power',
    words: '请交通部门现场看，上下学时段由志愿者站路口。',
    answer: '交通站到现场看过，校门口两头已装减速带；上下学时段的志愿者请村里接着安排。',
  },
  {
    title: '红白事大操大办',
    subject: 'village_rules',
    words: '建议把席面和人情的标准写进村规民约，报村民会议。',
    answer: '草稿贴在村务公开栏征求意见，列入年度村民会议。',
  },
  {
    title: '助餐点放哪里',
    subject: 'shared_life',
    words: '放在三组老学校，先试三个月，饭钱按月公布。',
    task: ['收拾老学校灶房', '三组'],
  },
  {
    title: '水渠漏水怎么轮灌',
    subject: 'group_affair',
    words: '建议上下组单双日轮灌，漏水段由镇里补助修，报小组会议。',
    answer: '两个组各开了小组会议，单双日轮灌定了；漏水段等镇里补助。',
  },
];

export const VENUE = '村委会二楼会议室';
export const SIDES = ['一组', '二组', '三组', '村民代表', '片长'] as const;
/** Months in which no council was held, counted back from now; of the story's village, and of others. */
export const GAPS: readonly (readonly number[])[] = [[9], [10, 4], [12, 11, 7, 6, 3, 2]];
