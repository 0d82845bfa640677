/** 文字: what people of a county raise, put together from parts, so that words are as common as they are in real lists. */

import { folded, pairsOf } from '../../domain/kernel/words.ts';
import { type Category, dataClassOf } from '../../domain/matter/category.ts';

/** A thing, what such a matter usually is, and what is wrong with it. The first things are common, the last ones rare. */
const THINGS: readonly (readonly [thing: string, category: Category, wrong: readonly string[]])[] = [
  ['路灯', 'infrastructure.lighting', ['不亮了', '一到晚上就闪', '灯杆歪了']],
  ['自来水管', 'utilities.water', ['漏水', '冻裂了', '水压上不来']],
  ['通村公路', 'infrastructure.road', ['塌了一截', '积水过不去人', '路面破了几个大坑']],
  ['排水沟', 'flood.facility', ['堵了', '沟盖板断了', '一下雨就倒灌']],
  ['低压线', 'utilities.power', ['垂得太低', '挂在树上', '老化冒火花']],
  ['垃圾箱', 'environment.sanitation', ['几天没有清', '满得堆到路上', '夏天气味很大']],
  ['医保缴费', 'policy.query', ['不知道怎么办', '系统里查不到', '窗口说法不一样']],
  ['信号塔', 'utilities.telecom', ['没有信号', '一停电就断网', '晚上打不通电话']],
  ['水渠', 'agri.irrigation', ['渗漏严重', '淤泥没人清', '上游截水下游没水']],
  ['邻居院墙', 'dispute.neighbour', ['砌到界外', '挡了采光', '雨水流到我家']],
  ['玉米地', 'agri.crop_damage', ['让野猪糟蹋了', '被冰雹打了', '倒伏一大片']],
  ['林地界桩', 'dispute.forest_land', ['被人挪动', '两家说不清', '和林权证不一致']],
  ['河道', 'environment.river', ['有人倒渣土', '采砂挖得很深', '漂着死鱼']],
  ['校车', 'social.education', ['不进村', '超员', '等车的地方没有护栏']],
  ['老年食堂', 'social.elderly', ['想早点开门', '饭菜偏硬', '离得太远']],
  ['工资', 'dispute.wage', ['拖了三个月', '老板不接电话', '只给了一半']],
  ['卫生室', 'social.health', ['常常没有人', '缺常用药', '报销要跑镇上']],
  ['后坡', 'hazard.landslide', ['裂了一道缝', '往下掉石头', '树都歪了']],
  ['土坯房', 'hazard.house', ['墙裂了', '屋顶漏', '住着一位老人']],
  ['广场', 'infrastructure.venue', ['健身器材坏了', '晚上音响太吵', '地砖翘起来']],
  ['岔路口', 'infrastructure.traffic', ['没有反光镜', '常有大车停着', '撞过两次']],
  ['宅基地', 'village_affairs.homestead', ['想问能不能批', '材料交了没有回音', '面积登记错了']],
  ['茶园', 'agri.pest', ['叶子发黄', '有一种小虫', '打药不管用']],
  ['煤气罐', 'hazard.gas', ['送气点没有证', '阀门漏气', '放在楼道里']],
  ['集体鱼塘', 'village_affairs.collective_asset', ['承包款没有公布', '想重新招租', '塘坝渗水']],
  ['养猪场', 'environment.pollution', ['污水直排', '臭味很大', '夜里偷排']],
  ['水库', 'hazard.waterside', ['没有警示牌', '有小孩下去玩', '护栏断了']],
  ['烟花摊', 'forest_fire.prevention', ['摆在林子边', '没有灭火器', '夜里放炮']],
  ['石拱桥', 'flood.damage', ['桥墩掏空', '栏杆冲走了', '过车发抖']],
  ['蜂箱', 'dispute.damages', ['被农药毒死', '半夜被人搬走', '蜇了过路的人']],
  ['变电箱', 'hazard.electric', ['门锁坏了', '嗡嗡响', '旁边堆柴草']],
  ['滑雪场', 'hazard.workplace', ['缆车停过两次', '压雪车没有灯', '请人看看安全']],
  ['羚牛', 'environment.wildlife', ['下山进了村', '顶伤过人', '在学校后面出现']],
];

const PLACES = [
  ...['村口', '学校门口', '河堤边', '老桥头', '卫生室旁边', '茶厂后面', '水塔下面', '戏楼前', '粮站对面'],
  ...['新修的安置点', '三岔路口', '半山腰', '水磨沟口', '加油站东边', '老院子里'],
];
const SINCE = [
  ...['前天下雨以后', '从上个月起', '已经有半年了', '这几天', '每到赶集那天', '入冬以来', '昨天夜里'],
  ...['村里开会说过以后', '去年修过一次，现在又', '白天还好，一到傍晚'],
];
const WHO = [
  ...['附近十几户', '上学的娃娃', '几位老人', '我们一家', '来往的车', '住在坡上的人', '外地来的亲戚'],
  ...['送货的三轮车', '片区的住户', '常年在外打工的人'],
];
const WISH = [
  ...['希望派人来看一下', '请问该找哪个部门', '盼着汛期以前修好', '能不能先放个警示牌', '请给个明白话'],
  ...[
    '愿意出工出力',
    '最好周末上门，平时家里没有人',
    '有照片可以补',
    '麻烦转给管事的单位',
    '不急，能安排就行',
  ],
];

export interface BenchText {
  readonly title: string;
  readonly text: string;
  readonly category: Category;
  readonly words: string;
  readonly tokens: readonly string[];
}

/** A text, drawn. */
export function textOf(chance: () => number): BenchText {
  const draw = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const [thing, category, wrongs] = THINGS[rankOf(chance())] ?? draw(THINGS);
  const wrong = draw(wrongs);
  const title = `${draw(PLACES)}${thing}${wrong}`;
  const text = `${title}，${draw(SINCE)}${draw(['更厉害', '没有人管', '影响出行', '越来越明显'])}，${draw(WHO)}都不方便，大约${1 + Math.floor(chance() * 400)}米，${draw(WISH)}。`;
  const words = folded(`${title} ${text}`);
  return { title, text, category, words, tokens: pairsOf(words) };
}

/** Each thing is drawn 0.84 times as often as the one before it: from a sixth of all matters to one in two thousand. */
const RATIO = 0.84;
const rankOf = (share: number): number =>
  Math.floor(Math.log(1 - share * (1 - RATIO ** THINGS.length)) / Math.log(RATIO));

export const isOrdinary = ({ category }: BenchText): boolean => dataClassOf(category) !== 'P3';

/** Two characters each, from common to rare. */
export const ASKED_WORDS = [
  '信号',
  '水渠',
  '林地',
  '校车',
  '工资',
  '土坯',
  '宅基',
  '茶园',
  '鱼塘',
  '水库',
  '变电',
  '羚牛',
];
