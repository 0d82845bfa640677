/** 正在办的 (演示): open matters on every desk of the story, so that each demonstration account has something to do. */
import { HOUR, type Moment } from '../../domain/kernel/day.ts';
import { chanceFrom } from './chance.ts';
import { drawnResident } from './people.ts';
import type { Act, Report, Script, Seat } from './script.ts';
import type { Story } from './story.ts';

interface Live {
  readonly key: string;
  readonly tour?: string;
  readonly report: Omit<Report, 'name' | 'phone'> & { readonly named?: boolean };
  /** Hours before now at which it was reported, and then each line. */
  readonly since: number;
  readonly lines: readonly (readonly [hoursAgo: number, by: Seat, act: Act, words?: string])[];
}

/** Told back from now. */
export const liveScripts = (story: Story, now: Moment): Script[] =>
  LIVE.map(({ key, since, lines, report: { named = false, ...report }, tour }) => ({
    key: `live ${key}`,
    area: story.area,
    begins: now - since * HOUR,
    report: { ...report, ...(named ? drawnResident(chanceFrom(`live ${key}`)) : {}) },
    lines: lines.map(([hoursAgo, by, act, words]) => ({ at: now - hoursAgo * HOUR, by, act, words })),
    ...(tour === undefined ? {} : { tour }),
  }));

const LIVE: readonly Live[] = [
  {
    key: 'railing',
    since: 3,
    report: {
      by: 'reporter',
      place: 'area',
      title: '河边护栏松了',
      text: '老槐坡下面河边的护栏松了一截，娃娃们放学从那里走，怕出事。',
      category: 'hazard.waterside',
      named: true,
    },
    lines: [],
  },
  {
    key: 'dripping',
    since: 22,
    report: {
      by: 'area',
      place: 'area',
      title: '屋后石坎渗水',
      text: '刘家屋后石坎下雨就渗水，这几天渗得比以前大。',
      category: 'hazard.landslide',
    },
    lines: [[21.5, 'area', 'accept']],
  },
  {
    key: 'ditch',
    since: 30,
    report: {
      by: 'area',
      place: 'area',
      title: '排水沟堵了',
      text: '晒场边的排水沟被泥石堵了二十多米，下雨水往三户院子里灌。',
      category: 'flood.facility',
    },
    lines: [
      [29.5, 'area', 'accept'],
      [8, 'area', 'try', '和两户人家清了一上午，只清开几米，里面塌了石板，人工撬不动。'],
      [7, 'area', 'escalate', '要组里出几个劳力一起把石板抬出来。'],
    ],
  },
  {
    key: 'walnut',
    since: 52,
    report: {
      by: 'area',
      place: 'area',
      title: '两家争晒场',
      text: '两家为晒核桃的地方争了几句，怕越闹越僵。',
      category: 'dispute.damages',
    },
    lines: [
      [51, 'area', 'accept'],
      [47, 'area', 'try', '分头劝了，两家都说要组长来评理。'],
      [46, 'area', 'escalate', '请组长出面主持。'],
      [28, 'group', 'accept'],
    ],
  },
  {
    key: 'lamp',
    since: 290,
    report: {
      by: 'reporter',
      place: 'village',
      title: '村口三盏路灯不亮',
      text: '村口三盏路灯不亮有些日子了，晚上倒车看不见。',
      category: 'infrastructure.lighting',
      named: true,
    },
    lines: [
      [284, 'village', 'accept'],
      [276, 'village', 'try', '电工看过，是电缆被挖断，要重新埋线，已报材料。'],
    ],
  },
  {
    key: 'toilet',
    since: 460,
    report: {
      by: 'reporter',
      place: 'village',
      title: '公厕水箱坏了',
      text: '村委旁边公厕水箱坏了，味道大，过路的都绕着走。',
      category: 'environment.sanitation',
    },
    lines: [
      [452, 'village', 'accept'],
      [440, 'village', 'try', '水箱配件买不到，已联系厂家。'],
    ],
  },
  {
    key: 'water',
    since: 29,
    report: {
      by: 'reporter',
      place: 'village',
      title: '高处几户水压小',
      text: '坡上几户水压小，早晚接不满一桶水。',
      category: 'utilities.water',
      named: true,
    },
    lines: [
      [27, 'village', 'accept'],
      [8, 'village', 'try', '查了村里这一段没有漏，压力是从主管来的就低。'],
      [6, 'village', 'escalate', '主管归镇上管，请镇上看看加压的事。'],
    ],
  },
  {
    key: 'bus',
    since: 75,
    report: {
      by: 'reporter',
      place: 'town',
      title: '班车停靠点没有棚子',
      text: '街口班车停靠点没有棚子，下雨等车没处躲。',
      category: 'infrastructure.venue',
    },
    lines: [[52, 'town', 'accept']],
  },
  {
    key: 'pipe',
    since: 34,
    report: {
      by: 'reporter',
      place: 'town',
      title: '主管道接口漏水',
      text: '桥头主管道接口漏水，路面都湿了，怕冬天结冰。',
      category: 'utilities.water',
      named: true,
    },
    lines: [
      [28, 'town', 'accept'],
      [6, 'town', 'to shuili', '请到现场查看，今天先止漏。'],
    ],
  },
  {
    key: 'canal',
    since: 125,
    tour: '正在办理 / being handled',
    report: {
      by: 'reporter',
      place: 'town',
      title: '灌溉渠闸门关不严',
      text: '万家坪那边灌溉渠的闸门关不严，水白白流走，下面的地浇不上。',
      category: 'agri.irrigation',
      named: true,
    },
    lines: [
      [103, 'town', 'accept'],
      [102, 'town', 'to shuili', '请检修闸门，先保下游灌溉。'],
      [98, 'station shuili', 'accept'],
      [76, 'station shuili', 'try', '闸板变形，已量尺寸定做，先用沙袋堵住大半。'],
    ],
  },
  {
    key: 'clinic',
    since: 80,
    report: {
      by: 'reporter',
      place: 'town',
      title: '敬老院门口坡太陡',
      text: '敬老院门口那段坡太陡，轮椅推不上去。',
      category: 'social.elderly',
    },
    lines: [
      [57, 'town', 'accept'],
      [55, 'town', 'to weisheng', '请看看能不能改成缓坡。'],
      [31, 'station weisheng', 'return', '门前道路改造不是卫生院的职责，也没有这项经费，请交建设站。'],
    ],
  },
  {
    key: 'aid',
    since: 28,
    report: {
      by: 'town',
      place: 'town',
      title: '孩子重病想申请救助',
      text: '家里孩子重病，花了不少钱，想问能不能申请救助。',
      category: 'hardship.temporary_aid',
      named: true,
    },
    lines: [
      [27.5, 'town', 'accept'],
      [5, 'town', 'to minzheng', '请上门核实，限定人员办理。'],
    ],
  },
  {
    key: 'answered',
    since: 150,
    tour: '已答复，等提出人确认 / answered, waits for the reporter',
    report: {
      by: 'reporter',
      place: 'village',
      title: '活动室开门时间',
      text: '老年活动室下午三点就锁门，能不能开晚一点。',
      category: 'social.elderly',
      named: true,
    },
    lines: [
      [145, 'village', 'accept'],
      [124, 'village', 'try', '问了管理员和常去的老人，多数希望开到五点半。'],
      [26, 'village', 'answer', '从这周起活动室开到下午五点半，周末也开，钥匙放在值班室。管理员的电话贴在门上。'],
    ],
  },
  {
    key: 'centre',
    since: 60,
    report: {
      by: 'reporter',
      place: 'town',
      title: '县道弯道没有反光镜',
      text: '进镇那个急弯没有反光镜，会车看不见对面，上个月擦过两回。',
      category: 'infrastructure.traffic',
      named: true,
    },
    lines: [
      [55, 'town', 'accept'],
      [31, 'town', 'try', '现场看过，弯道视线确实差；先放了两个锥筒提醒减速。'],
      [7, 'town', 'escalate', '县道设施归县里管，请安排安装反光镜。'],
    ],
  },
  {
    key: 'felling',
    since: 58,
    report: {
      by: 'reporter',
      place: 'county',
      title: '有人在坡上砍树',
      text: '后沟坡上有人砍了十几棵松树，不知道批没批。',
      category: 'environment.wildlife',
    },
    lines: [
      [50, 'county', 'accept'],
      [8, 'county', 'to linye', '请核实有无采伐手续，依法处理。'],
    ],
  },
  {
    key: 'confirm',
    since: 170,
    report: {
      by: 'area',
      place: 'area',
      title: '边坡落石',
      text: '去老槐坡的路边坡掉了几块石头，过路要小心。',
      category: 'hazard.landslide',
    },
    lines: [
      [169, 'area', 'accept'],
      [168, 'area', 'try', '落石清到路边，立了警示牌；上面还有松动的，一个人弄不下来。'],
      [167, 'area', 'escalate', '松动的石头要组里来人一起排。'],
      [151, 'group', 'accept'],
      [10, 'group', 'answer', '松动的石头已排掉，坡脚码了一道石笼，警示牌留着，下雨后再看。'],
    ],
  },
  {
    key: 'again',
    since: 220,
    report: {
      by: 'reporter',
      place: 'village',
      title: '文化广场地砖松动',
      text: '文化广场东边地砖松了一片，老人走着绊脚。',
      category: 'infrastructure.venue',
      named: true,
    },
    lines: [
      [214, 'village', 'accept'],
      [190, 'village', 'try', '看了，松动的有三十多块，先圈起来。'],
      [78, 'village', 'answer', '松动的地砖已重新铺好。'],
      [30, 'reporter', 'send-back', '只铺了一半，靠墙那一片还是松的。'],
    ],
  },
  {
    key: 'unpublished',
    since: 200,
    report: {
      by: 'area',
      place: 'village',
      title: '井盖破了',
      text: '村委门口路上井盖破了一个角，晚上容易踩空。',
      category: 'infrastructure.road',
      named: true,
    },
    lines: [
      [196, 'village', 'accept'],
      [172, 'village', 'answer', '当天围挡，次日换了新井盖，周围抹平，晚上也看得清。'],
      [148, 'reporter', 'satisfied'],
    ],
  },
];
