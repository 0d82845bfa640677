/** 依据的话: the articles by which a village or a community publishes. Where none is confirmed, that is said. */
import type { Article } from '../../../domain/disclosure/items.ts';
import type { Sentence } from '../sentences.ts';

const LAW: Sentence = {
  zh: '村民委员会组织法（2025）第三十五条',
  en: 'Villagers’ Committees Law (2025), Article 35',
};
const item = (zh: string, n: number): Sentence => ({ zh: `${LAW.zh}第${zh}项`, en: `${LAW.en}(${n})` });
const andSo = (zh: string, en: string): Sentence => ({ zh: `${LAW.zh}；${zh}`, en: `${LAW.en}; ${en}` });

export const LAW_WORDS: Readonly<Record<Article, Sentence>> = {
  'villagers-35': LAW,
  'villagers-35-1': item('一', 1),
  'villagers-35-2': item('二', 2),
  'villagers-35-3': item('三', 3),
  'villagers-35-4': item('四', 4),
  'villagers-35-5': item('五', 5),
  'villagers-35-paper': andSo('上墙参照海南办法', 'on paper too, after the rules of Hainan'),
  'villagers-35-demand': andSo(
    '要求增加的人数各省不一，见设置',
    'how many may demand more differs by province, see the settings',
  ),
  residents: {
    zh: '城市居民委员会组织法（2025 修订），条款待核实',
    en: 'Urban Residents’ Committees Law (revised 2025), article not confirmed yet',
  },
};
