/** 协商 (演示): topics as they were talked over. All of it is made up; sides are groups, nobody is named. */
import type { Stance } from '../../../domain/consultation/card.ts';
import type { Form, Hearing, Source } from '../../../domain/consultation/consultation.ts';

export interface ToldRound {
  /** What was put on the table, an option each. */
  readonly options: readonly string[];
  readonly agreed?: readonly string[];
  /** In the words of the sides, by their place in the list of sides. */
  readonly disputed?: { readonly text: string; readonly words: readonly string[] };
  readonly missing?: readonly string[];
  readonly objection?: { readonly side: number; readonly text: string; readonly remedy: string };
  /** How the objection of the round before was met. */
  readonly answered?: string;
}

export interface ToldTalk {
  readonly title: string;
  readonly text: string;
  readonly source: Source;
  /** Days before now on which it was proposed. */
  readonly daysAgo: number;
  /** What the matter is called from which it comes. */
  readonly ofMatter?: string;
  readonly verdict?: { readonly verdict: 'accepted' | 'declined' | 'routed'; readonly why: string };
  readonly plan?: {
    readonly form: Form;
    readonly sides: readonly (readonly [name: string, directly: boolean, heard: Hearing])[];
    readonly invited: readonly string[];
    readonly where: string;
  };
  readonly found?: { readonly voices: number; readonly text: string };
  readonly rounds?: readonly ToldRound[];
  /** How it ended, or what it waits for. */
  readonly ended?: 'agreed' | 'undecided' | 'open';
  /** The last round is a council of the village: what it counted is what was agreed. */
  readonly counted?: true;
  /** What was brought from the areas, each with what became of it; one without a word waits for it. */
  readonly voices?: readonly { readonly side: string; readonly text: string; readonly why?: string }[];
  /** Statements that people of two areas agreed with, disagreed with or passed on. */
  readonly cards?: readonly { readonly text: string; readonly stances: readonly Stance[] }[];
  /** So many slips that have a say on the cards once, ready to be handed out. */
  readonly slips?: number;
  /** One without a reply waits for it. */
  readonly reference?: { readonly law: string; readonly advice: string; readonly reply?: string };
  readonly withdrawnWhy?: string;
  readonly givenUpWhy?: string;
}

/** What the story's village means to talk over in the year. */
export const YEAR_PLAN = {
  topics: [
    { title: '广场夜里几点关音响', month: 9, form: 'council' },
    { title: '助餐点放哪里', month: 10, form: 'round-table' },
    { title: '红白事办多大', month: 11, form: 'hearing' },
    { title: '水渠清淤怎么出工', month: 12, form: 'field' },
  ],
  words: '明年想谈什么，跟片长说一声，或者到议事室写张条子。',
} as const;

export const PARTY = '支部会研究，同意列为协商议题，先听各方意见。';

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

/** In some of the other villages of the town. */
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
