/** 村务公开 (演示): what three villages publish, in every state. All of it is made up; sums are round, nobody is named. */
import type { Content, Row } from '../../../domain/disclosure/content.ts';
import type { Item } from '../../../domain/disclosure/items.ts';

/** How far it got. */
export type Reached = 'drafted' | 'with-committee' | 'sent-back' | 'passed' | 'published' | 'archived';

export interface ToldDisclosure {
  /** 0: the village of the story; 1, 2: others of its town. */
  readonly village: 0 | 1 | 2;
  readonly item: Item;
  /** The last quarter that ended, or the one before. */
  readonly quartersAgo: 1 | 2;
  readonly reached: Reached;
  readonly content: Content;
  readonly sentBack?: string;
  readonly asked?: readonly {
    readonly kind: 'question' | 'objection';
    readonly text: string;
    readonly answer?: string;
  }[];
  readonly corrected?: { readonly why: string; readonly row: Row };
}

const FEN = 100;
const row = (name: string, told: string, yuan: { in?: number; out?: number; people?: number } = {}): Row => ({
  ...{ name, told, source: null, people: yuan.people ?? null },
  ...{
    income: yuan.in === undefined ? null : yuan.in * FEN,
    expense: yuan.out === undefined ? null : yuan.out * FEN,
  },
});
const words = (text: string): Content => ({ text, opening: null, rows: [] });

export const BOARD = '村委会院墙公开栏';

export const CALLED: Readonly<Record<Item, string>> = {
  ...{ decisions: '会议决定的事', relief: '救助、补贴、捐赠', assistance: '协助政府开展的工作' },
  ...{
    consulted: '协商的事',
    finance: '财务收支',
    common: '其他事项',
    major: '重大事项',
    demanded: '要求公开的',
  },
};

export const DISCLOSURES: readonly ToldDisclosure[] = [
  {
    ...{ village: 0, item: 'finance', quartersAgo: 1, reached: 'published' },
    content: {
      ...{ text: '本季度村级收支如下，票据和用工记录存村委会，可以来看。', opening: 18_640 * FEN },
      rows: [
        row('林地承包费', '按合同收取', { in: 24_000, people: 3 }),
        row('镇拨人居环境补助', '三月份拨到村账', { in: 12_000 }),
        row('三组水渠清淤', '清淤四百二十米，用工三十六个', { out: 9_720, people: 18 }),
        row('公厕、路灯电费', '三个月', { out: 1_386 }),
        row('村民议事会误工补贴', '三次会，按会议决定的标准', { out: 2_100, people: 21 }),
      ],
    },
    corrected: {
      why: '漏了一笔防汛物资，补上。',
      row: row('防汛物资', '编织袋三百条、手电十二把', { out: 1_850 }),
    },
    asked: [
      {
        kind: 'question',
        text: '水渠清淤的三十六个工是怎么算的，一个工多少钱？',
        answer: '一个工二百七十元，是六月村民代表会议定的，用工记录贴在公开栏旁边。',
      },
      { kind: 'objection', text: '公厕那边的灯两个月没亮，电费还照算，不同意。' },
    ],
  },
  {
    ...{ village: 0, item: 'relief', quartersAgo: 1, reached: 'published' },
    content: {
      ...{ text: '救助、补贴按户公示另行张贴，这里公布合计。', opening: null },
      rows: [
        row('临时救助', '因病因灾，镇民政核实后发放', { people: 6 }),
        row('耕地地力保护补贴', '一卡通发放', { in: 41_320, out: 41_320, people: 212 }),
        row('爱心企业捐赠棉被', '六十床，全部发到户', { people: 60 }),
      ],
    },
  },
  {
    ...{ village: 0, item: 'decisions', quartersAgo: 1, reached: 'with-committee' },
    content: {
      ...{ text: '', opening: null },
      rows: [
        row('河堤路灯维修', '村民代表会议通过，八盏灯已经修好。'),
        row('集体茶园承包到期', '交集体经济组织成员大会决定，正在筹备。'),
      ],
    },
  },
  {
    ...{ village: 0, item: 'consulted', quartersAgo: 1, reached: 'sent-back' },
    content: {
      ...{ text: '', opening: null },
      rows: [row('红白事办多大', '两轮协商谈成：一天办完，不超过二十桌。')],
    },
    sentBack: '垃圾桶点位也是这个季度谈成的，没有写。',
  },
  {
    ...{ village: 0, item: 'common', quartersAgo: 1, reached: 'drafted' },
    content: words('本季度没有其他需要公开的事项。'),
  },
  {
    ...{ village: 0, item: 'finance', quartersAgo: 2, reached: 'archived' },
    content: {
      ...{ text: '本季度村级收支如下。', opening: 15_200 * FEN },
      rows: [row('镇拨转移支付', '', { in: 8_000 }), row('办公、水电', '三个月', { out: 4_560 })],
    },
  },
  {
    ...{ village: 1, item: 'finance', quartersAgo: 1, reached: 'passed' },
    content: {
      ...{ text: '', opening: 6_300 * FEN },
      rows: [
        row('光伏收益', '三个月', { in: 15_400 }),
        row('村道清扫', '公益岗位十二人', { out: 10_800, people: 12 }),
      ],
    },
  },
  {
    ...{ village: 1, item: 'assistance', quartersAgo: 1, reached: 'published' },
    content: {
      ...{ text: '', opening: null },
      rows: [
        row('防汛转移', '转移两次，人员全部安全返回。', { people: 43 }),
        row('医保缴费动员', '上门讲政策，代办缴费。', { people: 318 }),
      ],
    },
  },
  {
    ...{ village: 2, item: 'relief', quartersAgo: 1, reached: 'published' },
    content: words('本季度没有救助、补贴、捐赠的款物。'),
  },
];
