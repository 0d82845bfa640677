/** 例子: the towns of the county and twenty villages of one. */
import type { PlaceChoice } from '../../contract/site.ts';

export const TOWNS: readonly PlaceChoice[] = [
  '永乐街道',
  '回龙镇',
  '铁厂镇',
  '大坪镇',
  '米粮镇',
  '茅坪回族镇',
  '西口回族镇',
  '高峰镇',
  '青铜关镇',
  '柴坪镇',
  '达仁镇',
  '木王镇',
  '云盖寺镇',
  '庙沟镇',
  '月河镇',
].map((name, index) => ({ code: `611025${101 + index}`, name, within: [] }));

export const VILLAGES: readonly PlaceChoice[] = Array.from({ length: 20 }, (_, index) => ({
  code: `611025101${200 + index}`,
  name: `第${index + 1}个社区`,
  within: ['回龙镇'],
}));
