/** 正在办的 (演示), at the area, the group and the village of the story. */
import type { Live } from '../live.ts';

export const LIVE_IN_VILLAGE: readonly Live[] = [
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
      [
        26,
        'village',
        'answer',
        '从这周起活动室开到下午五点半，周末也开，钥匙放在值班室。管理员的电话贴在门上。',
      ],
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
  {
    key: 'loudspeaker',
    since: 5,
    report: {
      by: 'reporter',
      place: 'village',
      title: '村口广播听不清',
      text: '村口广播滋滋响，通知听不清，隔了两户就听不见。',
      category: 'infrastructure.venue',
      named: true,
    },
    lines: [],
  },
];
