import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES, type Category } from './category.ts';
import { suggest } from './suggest.ts';
import { SAMPLES, type Sample } from './suggest-examples.ts';

const WAYS: readonly (readonly [string, (sample: Sample) => string])[] = [
  ['只看内容', ({ text }) => text],
  ['标题和内容一起看', ({ title, text }) => `${title}。${text}`],
];

test.each(WAYS)('三十件样例，%s，类别和层级认得出二十五件以上', (_, told) => {
  const right = SAMPLES.filter((sample) => suggest(told(sample)).category === sample.category);
  const levels = SAMPLES.filter(
    ({ level, ...rest }) =>
      suggest(told({ level, ...rest })).level === (level === 'emergency' ? 'county' : level),
  );
  expect(right.length).toBeGreaterThanOrEqual(25);
  expect(levels.length).toBeGreaterThanOrEqual(25);
});

test.each(WAYS)('三十件样例，%s，紧急的一件不漏，不紧急的一件不误', (_, told) => {
  const urgent = SAMPLES.filter((sample) => suggest(told(sample)).emergency).map(({ no }) => no);
  expect(urgent).toEqual([9, 29]);
});

/** What people say besides, one sentence or two a category. */
const OTHERS: readonly (readonly [Category, ...string[]])[] = [
  ['infrastructure.road', '门前那条路坑坑洼洼，下雨就积水', '二组的便桥被水冲断了一截，学生过河要趟水'],
  ['infrastructure.lighting', '村口的太阳能路灯坏了三盏，晚上黑得很'],
  ['infrastructure.traffic', '学校门口没有斑马线，孩子过马路危险'],
  ['infrastructure.venue', '健身器材坏了两个，怕伤到娃'],
  ['utilities.water', '停水三天了，家里没水吃', '水管冻裂了，半个组没水'],
  ['utilities.power', '这几天老停电，冰箱里的肉都坏了'],
  ['utilities.telecom', '山里手机没信号，打电话要跑到山梁上'],
  ['agri.crop_damage', '野猪把包谷地拱了，一晚上糟蹋两亩'],
  ['agri.pest', '猪圈里死了两头猪，怕是猪瘟'],
  ['agri.irrigation', '水渠堵了，水田浇不上水'],
  ['dispute.neighbour', '隔壁修院墙占了我家出路，说了几回都不让'],
  ['dispute.neighbour_noise', '楼上天天半夜放音响，吵得睡不着'],
  ['dispute.wage', '老板欠我们八个人的工资，拖到现在不给'],
  ['dispute.land_compensation', '修高速征地，补偿标准跟别村不一样'],
  ['dispute.family', '兄弟几个都不管老人，赡养费没人出'],
  ['dispute.forest_land', '跟邻居为林地边界争了好几年，林权证上写得不清'],
  ['dispute.damages', '被隔壁的狗咬伤了，打针钱他不肯赔'],
  ['dispute.contract', '收核桃的老板写了借条，货款一直不给'],
  ['policy.subsidy', '退耕还林款今年还没到账'],
  ['hardship.income', '我家是脱贫户，今年生病没有收入，怕返贫'],
  ['hardship.temporary_aid', '邻居家揭不开锅了，能不能给点临时救助'],
  ['hardship.subsistence', '老人低保被取消了，不知道为啥'],
  ['safety.fraud_alert', '有人打电话说我中奖了，要我转账，是不是骗子'],
  ['safety.public_order', '晚上有陌生人在村里转悠，前几天丢了两只羊'],
  ['forest_fire.prevention', '清明快到了，上坟烧纸的人多，请安排护林员值守', '后山防火隔离带长满了草'],
  ['hazard.electric', '家里的电线老化，怕漏电'],
  ['hazard.fire', '楼道里堆满杂物，消防通道都堵了'],
  ['hazard.landslide', '后山裂了一条缝，怕滑坡'],
  ['hazard.waterside', '堰塘边没有护栏，娃们夏天爱去玩水'],
  ['hazard.food', '小卖部卖过期的方便面'],
  ['hazard.workplace', '采石场放炮震得房子发抖'],
  ['hazard.house', '老屋房梁朽了，一下雨就漏'],
  ['hazard.gas', '煤气罐减压阀老化，想请人检查'],
  ['environment.river', '有人在河里电鱼'],
  ['environment.sanitation', '垃圾池满了半个月没人清运'],
  ['environment.pollution', '养猪场的污水直接排到沟里，臭得很'],
  ['environment.mining', '有人在山上偷采矿石，挖得乱七八糟'],
  ['environment.wildlife', '看见有人下夹子打猎'],
  ['social.health', '村卫生室没有医生，看病要跑镇上'],
  ['social.elderly', '想在村里办个养老院，老人吃饭没人管'],
  ['social.insurance', '医保交了钱，住院报销不了'],
  ['social.employment', '想找个公益岗位，在家照顾老人'],
  ['village_affairs.collective_asset', '村集体的门面房租给谁了，租金多少'],
  ['village_affairs.homestead', '想在老地基上翻建房子，手续怎么办'],
  ['village_affairs.disclosure', '村里账目好久没公示了'],
  ['village_affairs.certificate', '娃上户口要开证明，村里盖章找谁'],
  ['conduct.feedback', '村干部办事推诿，态度不好'],
  ['conduct.integrity', '办低保的干部要红包'],
  ['proposal.village_rules', '彩礼太高了，建议写进村规民约'],
  ['proposal.training', '想学养蜂，能不能办个培训班'],
  ['proposal.project', '建议把老学校改成民宿，发展旅游'],
  ['flood.warning', '通知转移的喇叭没响，预警没收到'],
  ['flood.facility', '排洪沟堵了，汛期快到了要清淤'],
  ['flood.damage', '洪水把玉米地冲毁了三亩，损失大'],
  ['other', '今天天气不错', '你好'],
];

test('别的事，十件认得出九件以上，都不当作紧急', () => {
  const sentences = OTHERS.flatMap(([category, ...texts]) => texts.map((text) => ({ category, text })));
  const right = sentences.filter(({ category, text }) => suggest(text).category === category);
  expect(right.length / sentences.length).toBeGreaterThanOrEqual(0.9);
  expect(sentences.filter(({ text }) => suggest(text).emergency)).toEqual([]);
});

test.each([
  ['forest_fire.alert', '后山着火了，快来人'],
  ['forest_fire.alert', '对面山上冒浓烟，看着像起火了'],
  ['forest_fire.alert', '有人在林边烧荒，火越烧越大'],
  ['forest_fire.alert', '去年着过火，今天又着火了，就在林子边'],
  ['hazard.fire', '我家厨房起火了'],
  ['flood.danger', '河水涨了，两个人被困在河中间的石头上'],
  ['flood.danger', '山洪下来了，老人还在屋里'],
  ['flood.danger', '泥石流冲下来了，路断了，沟里还有三户人'],
  ['hazard.house', '房子塌了，里面有人'],
  ['hazard.landslide', '山上石头滚下来砸到人了'],
  ['hazard.landslide', '滑坡下来埋住人了'],
  ['hazard.waterside', '一个娃掉进水塘里了'],
  ['hazard.electric', '有人触电倒在地上'],
  ['hazard.gas', '屋里煤气味很大，人头晕'],
  ['safety.protection', '老公喝了酒又打我'],
  ['safety.protection', '隔壁天天打孩子，孩子哭得厉害'],
  ['safety.protection', '上个月打我一回，昨晚又打'],
  ['safety.protection', '她说不想活了'],
  ['safety.protection', '丈夫打人，她不敢回家'],
  ['safety.protection', '她又被丈夫打了，脸上有伤'],
  ['safety.protection', '孩子天天被后爸打'],
  ['safety.protection', '儿子喝酒就打老人'],
  ['safety.protection', '未成年人被侵害，家里不敢说'],
  ['safety.public_order', '两家人为地界打起来了，有人拿着刀'],
  ['safety.missing', '我爷爷早上出去，到现在走失了找不到'],
  ['social.health', '老人晕倒了叫不醒'],
  ['social.health', '有人喝农药了'],
  ['other', '救命！'],
] as const)('%s 的险情立刻认得出：%s', (category, text) => {
  expect(suggest(text)).toMatchObject({ category, emergency: true, level: 'county' });
});

test.each([
  '村里组织森林防火演练，请大家参加',
  '去年后山着过火，火烧迹地还没补栽',
  '昨天后山的火已经扑灭了，要不要留人看守',
  '老人发烧，想找村医看看',
  '想请消防来讲讲防火知识',
  '大家一起动手修路，缺水泥',
  '片长打我电话没接到',
  '孩子不见了又找到了，虚惊一场',
  '我的羊走丢了三只',
  '路灯不亮，怕人掉沟里',
  '桥栏杆坏了，怕娃掉进河里',
  '房子墙裂了，怕倒',
  '希望办一次防溺水讲座',
  '入户路被冲走一截，老人出行不便',
  '秸秆不让烧，堆在地里怎么办',
  '水管被埋得太浅，冬天冻裂',
  '电视里看到火灾，想换个电表',
  '孩子在学校打架，老师让赔钱',
  '找村干部找不到人',
  '我爸打电话说桥断了',
  '儿子打工去了，老人没人送饭',
  '媳妇打了疫苗，本子还没发',
  '爸爸打了药，庄稼还是枯了',
  '老婆打了孩子的电话没人接',
  '儿子打了人家的核桃，想赔',
  '学生被狗追，怕得很',
])('听着像险情，其实不是：%s', (text) => {
  expect(suggest(text).emergency).toBe(false);
});

test('什么都没说，什么都不猜', () => {
  const nothing = { category: 'other', ours: 'other', level: 'area', emergency: false, confidence: 0 };
  for (const text of ['', '   ', '\n', '。', '？？？', 'hello']) expect(suggest(text)).toEqual(nothing);
});

test('无论写什么，总有一个建议，同样的话得到同样的建议', () => {
  const words = fc.constantFrom(
    '烧',
    '林',
    '打我',
    '路',
    '低保',
    '，',
    '。',
    '怕',
    '去年',
    '人',
    '水',
    '𠮷',
    'ａ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 20 }).map((all) => all.join('')),
      ),
      (text) => {
        const told = suggest(text);
        expect(CATEGORIES).toContain(told.category);
        expect(told.confidence).toBeGreaterThanOrEqual(0);
        expect(told.confidence).toBeLessThan(1);
        expect(suggest(text)).toEqual(told);
      },
    ),
  );
});
