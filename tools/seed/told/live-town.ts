/** 正在办的 (演示), at the town of the story, its stations and the county. */
import type { Live } from '../live.ts';

export const LIVE_ABOVE: readonly Live[] = [
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
    key: 'medicine',
    since: 31,
    report: {
      by: 'reporter',
      place: 'county',
      title: '医保报销比例问不清',
      text: '在县医院住院，报销比例问了两个窗口说法不一样，想弄清楚。',
      category: 'policy.query',
      named: true,
    },
    lines: [[26, 'county', 'accept']],
  },
];
