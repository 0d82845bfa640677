/** 样例: the thirty invented matters, as far as recognition goes; `level` as domain experts settled them. */
import type { Level } from '../place/level.ts';
import type { Category, PublishDefault } from './category.ts';

export interface Sample {
  readonly no: number;
  readonly title: string;
  readonly text: string;
  readonly category: Category;
  readonly level: Level | 'emergency';
  readonly publish: PublishDefault;
}

type Row = readonly [Sample['title'], Sample['text'], Category, Sample['level'], PublishDefault];

const ROWS: readonly Row[] = [
  [
    '入户路塌方',
    '连日下雨，三组老槐坡入户路塌了约四米，六户人家出行要绕路。',
    'infrastructure.road',
    'village',
    'full',
  ],
  ['老人家插座冒火花', '一位独居老人家插座冒火花，请人看看线路。', 'hazard.electric', 'area', 'aggregate'],
  [
    '地边核桃树越界',
    '两户地边的核桃树枝伸过界，为摘果子吵了两回。',
    'dispute.forest_land',
    'group',
    'aggregate',
  ],
  ['雨后自来水发黄', '这几天水龙头放出来的水是黄的，二十多户都这样。', 'utilities.water', 'town', 'full'],
  [
    '垃圾桶放谁家门口',
    '新配的垃圾桶放在路口，气味大，想换个地方。',
    'environment.sanitation',
    'village',
    'full',
  ],
  ['八盏路灯不亮', '河堤那一排路灯坏了八盏，晚上走路看不见。', 'infrastructure.lighting', 'village', 'full'],
  ['工钱拖了三个月', '在外面工地干活，工钱拖了三个月，想问问找谁。', 'dispute.wage', 'county', 'aggregate'],
  ['低保办到哪一步了', '申请交了快一个月，不知道办到哪一步。', 'policy.query', 'area', 'none'],
  ['后坡冒烟', '后坡地里有人烧玉米秆，风大，离林子近。', 'forest_fire.alert', 'emergency', 'full'],
  ['河滩倒建筑垃圾', '桥下河滩被人倒了几车建筑垃圾。', 'environment.river', 'town', 'full'],
  [
    '红白事大操大办',
    '人情钱一年要花上万，想把标准写进村规民约。',
    'proposal.village_rules',
    'village',
    'full',
  ],
  ['校门口要减速带', '孩子上下学过马路，车开得快，想装减速带。', 'infrastructure.traffic', 'county', 'full'],
  ['广场夜里太吵', '广场跳舞音响到晚上十点，家里有上学的娃。', 'dispute.neighbour_noise', 'village', 'full'],
  [
    '集体茶园到期怎么包',
    '集体茶园承包下个月到期，是重新招标还是续包？',
    'village_affairs.collective_asset',
    'village',
    'full',
  ],
  ['卫生室缺常用药', '村卫生室降压药断了一周，老人要跑镇上。', 'social.health', 'town', 'full'],
  ['沟里没信号', '后沟十一户手机没信号，下雨天联系不上人。', 'utilities.telecom', 'county', 'full'],
  ['助餐点放哪里', '想给留守老人办助餐点，三个组都想放自己那边。', 'social.elderly', 'village', 'full'],
  ['老房子墙裂了', '自家老房后墙裂了一指宽，下雨心里发慌。', 'hazard.house', 'town', 'aggregate'],
  ['主要劳力住院', '家里主要劳力住院，收入断了，能不能申请救助？', 'hardship.temporary_aid', 'town', 'none'],
  ['邻居养鸡气味大', '隔壁在院墙边养了三十多只鸡，夏天味道大。', 'dispute.neighbour', 'area', 'none'],
  ['转移路线牌冲走了', '汛期转移路线牌被水冲走两块。', 'flood.facility', 'village', 'full'],
  ['水渠漏水争水', '上组渠漏水，下组灌不上，两组人争起来。', 'agri.irrigation', 'group', 'full'],
  [
    '宅基地批得慢',
    '宅基地申请交了半年没消息，上次答复看不懂。',
    'village_affairs.homestead',
    'county',
    'none',
  ],
  ['冒充客服的电话', '村里三个人接到冒充客服退款的电话，请提醒大家。', 'safety.fraud_alert', 'area', 'full'],
  ['片长两周没露面', '片长两周没来，电话也打不通。', 'conduct.feedback', 'town', 'aggregate'],
  ['公开栏少了一项', '一季度集体收入没贴出来，我们想看。', 'village_affairs.disclosure', 'village', 'full'],
  ['预警短信没收到', '昨晚山洪预警，我们这一片没人收到短信。', 'flood.warning', 'county', 'full'],
  ['补偿款算得不对', '修路占地的补偿，觉得面积量少了。', 'dispute.land_compensation', 'county', 'none'],
  ['家里有人动手', '家里有人动手，有点怕。', 'safety.protection', 'emergency', 'none'],
  ['想学种天麻', '想请人来讲讲天麻怎么种，最好在农闲时候。', 'proposal.training', 'village', 'full'],
];

export const SAMPLES: readonly Sample[] = ROWS.map(([title, text, category, level, publish], at) => ({
  no: at + 1,
  title,
  text,
  category,
  level,
  publish,
}));
