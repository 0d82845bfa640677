/** 别村的协商 (演示): topics of the other villages of the town. All of it is made up. */
import type { ToldTalk } from './talks.ts';

export const OTHER_TALKS: readonly ToldTalk[] = [
  {
    title: '垃圾桶放谁家门口',
    text: '新配的垃圾桶放在路口，气味大，想换个地方。',
    source: 'matters',
    daysAgo: 58,
    verdict: { verdict: 'accepted', why: '四件相似的事并在一起谈。' },
    plan: {
      form: 'council',
      sides: [
        ['路口住户', true, 'present'],
        ['保洁员', true, 'present'],
      ],
      invited: [],
      where: '村委会',
    },
    found: { voices: 14, text: '十四户都说要有桶，只是别在窗下。' },
    rounds: [
      {
        options: ['设三个点位，夏天每天清，冬天隔天清'],
        agreed: ['离窗户不少于十五米'],
      },
    ],
    ended: 'agreed',
  },
  {
    title: '灌溉轮水的先后',
    text: '上组渠漏水，下组灌不上，两组争水。',
    source: 'matters',
    daysAgo: 35,
    verdict: {
      verdict: 'routed',
      why: '只关两个组，请村民小组会议定轮灌办法（村民委员会组织法第三十二条）。',
    },
  },
  {
    title: '沟口便桥能不能加宽',
    text: '三轮车过便桥要下来推，想加宽一米。',
    source: 'residents',
    daysAgo: 30,
    verdict: { verdict: 'accepted', why: '两岸三十多户都走，先把情况谈清楚。' },
    plan: {
      form: 'field',
      sides: [
        ['两岸住户', true, 'present'],
        ['下游住户', true, 'represented'],
      ],
      invited: ['镇水利站'],
      where: '便桥头',
    },
    found: { voices: 18, text: '十八户里十五户要加宽，三户担心窄了河道。' },
    rounds: [
      {
        options: ['加宽一米，桥墩不动', '往上游挪二十米新建'],
        agreed: ['老桥推车过不安全'],
        missing: ['加宽要不要河道上批，村里说不准'],
      },
    ],
    reference: {
      law: '防洪法：跨河的桥要先经河道主管机关同意，条文请水利局核对。',
      advice: '请镇里报县水利局看一看河道，能加宽的列入明年的小型水利。',
    },
  },
  {
    title: '戏台广播什么时候响',
    text: '早上六点就放广播，上夜班的睡不成。',
    source: 'residents',
    daysAgo: 70,
    verdict: { verdict: 'accepted', why: '戏台边的住户提了几次。' },
    plan: {
      form: 'round-table',
      sides: [
        ['戏台边住户', true, 'present'],
        ['听广播的老人', true, 'present'],
      ],
      invited: [],
      where: '村委会',
    },
    found: { voices: 11, text: '十一户里七户嫌早，四户说要听天气。' },
    rounds: [{ options: ['早上七点半再放'], agreed: ['天气和通知还是要放'] }],
    ended: 'undecided',
    givenUpWhy: '广播线路这个月并到镇里，放的时间由镇里定，村里不再谈；意见已转给镇里。',
  },
  {
    title: '老井水泵房谁看',
    text: '泵房钥匙没人拿，停水了找不到人。',
    source: 'council',
    daysAgo: 9,
    verdict: { verdict: 'accepted', why: '议事会上提出来的，两个组都用这口井。' },
  },
  {
    title: '公交招呼站放哪边',
    text: '站牌放坡上坡下，两边都想离自己近。',
    source: 'residents',
    daysAgo: 5,
    verdict: { verdict: 'accepted', why: '两边都有老人学生等车，值得坐下来谈。' },
    plan: {
      form: 'field',
      sides: [
        ['坡上住户', true, 'present'],
        ['坡下住户', true, 'present'],
      ],
      invited: ['镇交通站'],
      where: '岔路口',
    },
    found: { voices: 13, text: '十三户里七户要放坡下，六户要放坡上。' },
    rounds: [],
  },
  {
    title: '邻居家的鸡太吵',
    text: '隔壁养的鸡天不亮就叫。',
    source: 'residents',
    daysAgo: 18,
    verdict: { verdict: 'declined', why: '只关两家，由片长和调解员上门说合，不开协商会。' },
  },
  {
    title: '村部门口的树要不要砍',
    text: '树挡了路灯。',
    source: 'residents',
    daysAgo: 15,
    withdrawnWhy: '修了枝，路灯亮了，不用再谈。',
  },
];
