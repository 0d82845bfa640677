/** 编号与人名 (演示): what the demonstration draws by chance: ids, names and phone numbers. The same seed draws the same. */
import { between } from './chance.ts';

/** One of the items. Throws when there is none. */
export function oneOf<T>(chance: () => number, items: readonly T[]): T {
  const item = items[between(chance, 0, items.length - 1)];
  if (item === undefined) throw new Error('nothing to draw from');
  return item;
}

/** A UUIDv7 of a moment (milliseconds) with drawn digits. */
export function drawnId(chance: () => number, at: number): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => between(chance, 0, 15).toString(16)).join('');
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${oneOf(chance, ['8', '9', 'a', 'b'])}${digits(3)}-${digits(12)}`;
}

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏韦方邹熊白孟秦邱侯江尹薛雷龙段郝陶万党柯';

const GIVEN_FIRST = '德明国建文志永春长玉秀桂兴宗家成开启治光世先贵朝绪孝立代学定富传庆克荣';
const GIVEN_LAST = '林华军平山海琴芳兰霞强勇斌涛民生财厚贵福祥康梅英珍莲安宁田川峰河根顺友来喜良松柏庆红香云';

/** A made-up name of two or three characters. Who bears it, bears it by coincidence. */
export function drawnName(chance: () => number): string {
  const surname = oneOf(chance, [...SURNAMES]);
  const last = oneOf(chance, [...GIVEN_LAST]);
  return chance() < 0.2 ? surname + last : surname + oneOf(chance, [...GIVEN_FIRST]) + last;
}

/** 169 is given to no network: nobody's telephone rings. `index` from 0 to 99,999,999. */
export const phoneOf = (index: number): string => `169${String(index).padStart(8, '0')}`;
