/** 本村的协商 (演示): topics of the village of the story. All of it is made up. */
import type { ToldTalk } from './talks.ts';

export const VILLAGE_TALKS: readonly ToldTalk[] = [
  {
    title: '红白事办多大',
    text: '人情钱一年要花上万，想把标准写进村规民约。',
    source: 'residents',
    daysAgo: 75,
    verdict: { verdict: 'accepted', why: '九十多户联名。谈出的办法要交村民会议定，才能写进村规民约。' },
    plan: {
      form: 'hearing',
      sides: [
        ['近两年要办事的人家', true, 'present'],
        ['红白理事会', true, 'present'],
        ['办席的厨师', false, 'present'],
      ],
      invited: ['镇司法所'],
      where: '村委会院子',
    },
    found: { voices: 46, text: '四十六户里，四十户赞成定个数，六户说家家不同，不好一刀切。' },
    rounds: [
      {
        options: ['一天办完，不超过二十桌，烟酒不超过定的价'],
        agreed: ['大操大办谁都吃不消'],
        disputed: { text: '桌数', words: ['亲戚多的二十桌坐不下。', '二十桌不少了。', '桌数少了雇不起人。'] },
        objection: {
          side: 0,
          text: '亲戚多的人家二十桌坐不下。',
          remedy: '提前报理事会的，可以放到二十五桌。',
        },
      },
      {
        options: ['一天办完，平时不超过二十桌，提前报理事会的可以到二十五桌'],
        agreed: ['烟酒的价每年正月定一次，贴出来'],
        answered: '亲戚多的提前报理事会，放到二十五桌，写进了办法。',
      },
    ],
    ended: 'agreed',
    counted: true,
  },
  {
    title: '入村路口的大货车',
    text: '拉沙的大货车走村口，放学时候险。',
    source: 'member',
    daysAgo: 64,
    verdict: { verdict: 'accepted', why: '委员走访时提出，学校也提过，先请交通和公安来谈。' },
    plan: {
      form: 'council',
      sides: [
        ['有上学娃的人家', true, 'present'],
        ['沙场和司机', true, 'represented'],
        ['村小学', true, 'written'],
      ],
      invited: ['交警中队', '交通站'],
      where: '村委会二楼议事室',
    },
    found: { voices: 17, text: '放学一小时里过了九辆大货车，最快的有五十多码。' },
    rounds: [
      {
        options: ['上下学各半小时大货车绕行河堤路', '村口加装减速带'],
        agreed: ['上下学那一阵最险'],
        objection: { side: 1, text: '河堤路窄，会车难。', remedy: '河堤路先修两个会车点。' },
      },
    ],
    reference: {
      law: '《道路交通安全法》第三十九条：可以限制通行时段。',
      advice: '请镇里协调沙场错峰拉运，先修两个会车点。',
      reply: '已与沙场约定上下学时段不过车；两个会车点列入本季度施工。',
    },
  },
  {
    title: '集体茶园到期怎么包',
    text: '集体茶园承包下个月到期，是重新招标还是续包？',
    source: 'matters',
    ofMatter: '集体茶园到期怎么包',
    daysAgo: 45,
    verdict: {
      verdict: 'routed',
      why: '集体茶园是集体经济组织的财产，须由成员大会按全体成员三分之二以上通过（农村集体经济组织法第二十七条）；协商会定不了，已转请合作社召集。',
    },
  },
  {
    title: '助餐点放哪里',
    text: '想给留守老人办助餐点，三个组都想放自己那边。',
    source: 'council',
    daysAgo: 42,
    verdict: { verdict: 'accepted', why: '月度议事会上三个组意见不一，专门谈一次。' },
    plan: {
      form: 'round-table',
      sides: [
        ['要用餐的老人', true, 'present'],
        ['一组', true, 'present'],
        ['二组', true, 'present'],
        ['三组', true, 'present'],
      ],
      invited: ['镇民政办'],
      where: '村委会二楼议事室',
    },
    found: { voices: 28, text: '委员走访二十八户：能自己走到的二十一人，走不动要送的七人，主要在三组。' },
    rounds: [
      {
        options: ['点放在村卫生室旁，二组腾房；走不动的由三组志愿者送'],
        agreed: ['离卫生室近的好', '七位走不动的要送到家'],
      },
    ],
    ended: 'agreed',
  },
  {
    title: '广场夜里太吵',
    text: '广场跳舞音响到晚上十点，家里有上学的娃。',
    source: 'residents',
    daysAgo: 24,
    verdict: { verdict: 'accepted', why: '广场边二十多户都提到，属于大家共同关心的事。' },
    plan: {
      form: 'council',
      sides: [
        ['跳舞的人', true, 'present'],
        ['广场边住户', true, 'present'],
        ['村小学', false, 'written'],
      ],
      invited: ['派出所', '文化站'],
      where: '村委会二楼议事室',
    },
    found: {
      voices: 31,
      text: '三十一户里，十九户嫌吵，七户无所谓，五户常去跳。嫌吵的主要是有上学娃和上早班的。',
    },
    rounds: [
      {
        options: ['晚上九点关音响，音量不超过六十分贝'],
        agreed: ['广场是大家的，谁都能用', '音量要有个限'],
        disputed: {
          text: '几点关音响',
          words: ['农忙下地回来吃了饭才八点半，九点太早。', '娃九点要睡，最晚八点半。'],
        },
        missing: ['现在的音量到底多少分贝，没有量过'],
        objection: { side: 0, text: '九点太早，跳不了几支。', remedy: '六到九月农忙时放到九点半。' },
      },
    ],
    ended: 'undecided',
    voices: [
      {
        side: '广场边住户',
        text: '周末能不能早半小时？娃要上补习课。',
        why: '写进意见图，第二轮谈',
      },
      { side: '跳舞的人', text: '音箱换个小的也行，就怕没人出钱。' },
    ],
    cards: [
      { text: '平时晚上九点关音响', stances: ['agree', 'agree', 'agree', 'disagree'] },
      { text: '农忙时候放到九点半', stances: ['agree', 'agree', 'disagree', 'pass'] },
    ],
    slips: 40,
  },
  {
    title: '后沟没有手机信号',
    text: '后沟十一户手机没信号，下雨天联系不上人。',
    source: 'matters',
    daysAgo: 12,
    verdict: { verdict: 'accepted', why: '半年里报了六次，村里自己办不了，先把情况谈清楚。' },
    plan: {
      form: 'field',
      sides: [
        ['后沟住户', true, 'present'],
        ['沟口住户', false, 'represented'],
      ],
      invited: ['镇应急站', '通信公司'],
      where: '后沟口院坝',
    },
    found: { voices: 11, text: '十一户都问了：有老人的八户最着急，愿意出地方放设备的三户。' },
    rounds: [
      {
        options: ['在后沟梁上建一座基站', '先给后沟配应急对讲机，汛期专人守'],
        agreed: ['汛期联系不上人，要紧'],
        missing: ['建站要多少钱、几年能排上，通信公司说不准'],
      },
    ],
    ended: 'open',
  },
  {
    title: '晒场先紧谁用',
    text: '麦收那几天晒场排不开，为先后红过脸。',
    source: 'residents',
    daysAgo: 26,
    verdict: { verdict: 'accepted', why: '三个组都提到，收麦前谈出个办法。' },
    plan: {
      form: 'field',
      sides: [
        ['种麦多的人家', true, 'present'],
        ['晒场边的住户', true, 'present'],
      ],
      invited: [],
      where: '晒场',
    },
    found: { voices: 16, text: '十六户里十二户愿意排号，四户说先收的先晒。' },
    rounds: [
      {
        options: ['排号晒，一户一天半'],
        agreed: ['夜里不响机器'],
        objection: { side: 0, text: '地多的一天半晒不完。', remedy: '十亩以上的可以排两个号。' },
      },
    ],
    ended: 'undecided',
    cards: [
      { text: '晒场排号用', stances: ['agree', 'agree', 'agree', 'disagree'] },
      { text: '夜里九点以后不响机器', stances: ['agree', 'agree', 'disagree', 'pass'] },
    ],
  },
  {
    title: '村口公厕谁来打扫',
    text: '公厕修好半年，没人管就脏，有人管又说不清谁出钱。',
    source: 'member',
    daysAgo: 13,
    verdict: { verdict: 'accepted', why: '赶集的人都用，值得坐下来定个办法。' },
    plan: {
      form: 'round-table',
      sides: [
        ['公厕边的住户', true, 'present'],
        ['赶集的摊主', true, 'represented'],
      ],
      invited: ['镇环卫'],
      where: '村委会二楼议事室',
    },
    found: { voices: 12, text: '十二户都愿意轮，摊主愿意出水费。' },
    rounds: [
      {
        options: ['住户一家一周，摊主出水费'],
        agreed: ['逢集当天要扫两遍'],
        objection: { side: 1, text: '不赶集的日子不该摊水费。', remedy: '水费按逢集的天数算。' },
      },
    ],
    ended: 'open',
  },
  {
    title: '老戏台拆不拆',
    text: '村中间的老戏台漏雨，墙裂了缝。有人说拆了建停车场，有人说修一修还能唱戏，谈了三回都没说到一起。',
    source: 'residents',
    daysAgo: 44,
    verdict: { verdict: 'accepted', why: '各组都有人提，危墙在路边，拖不得。' },
    plan: {
      form: 'round-table',
      sides: [
        ['戏台边住户', true, 'present'],
        ['老戏班', true, 'present'],
        ['有车的人家', true, 'present'],
      ],
      invited: ['镇文化站', '镇村建站'],
      where: '村委会二楼',
    },
    found: { voices: 26, text: '走了二十六户：十一户想修，九户想拆，六户说先把危墙拉住。' },
    rounds: [
      {
        options: ['修好戏台，逢年过节唱戏'],
        agreed: ['裂缝的那面墙先支起来'],
        disputed: {
          text: '戏台还有没有用',
          words: ['一年唱不了两回', '唱一回全村都来', '停车没地方，天天堵'],
        },
      },
      { options: ['拆掉建停车场'], missing: ['修一回要多少钱'] },
      { options: ['前台留下、后台拆了停车'] },
    ],
    ended: 'undecided',
  },
  {
    title: '水渠清淤怎么出工',
    text: '渠里淤了半截，一家出一个工还是按地亩出，说不到一起。',
    source: 'residents',
    daysAgo: 2,
  },
];
