/**
 * 禁用词: labels that a county adds itself may not bring back what the law keeps out: no attitude, no track, no score, no
 * rank of persons (个人信息保护法 Art. 5, 6, 28; 国办函〔2026〕12号).
 */
import { z } from 'zod';
import { line } from './text.ts';

export const BannedWords = z
  .array(line({ min: 1, max: 20 }))
  .max(500)
  .refine(isUnique, 'word-twice');

/** Where the law says so. */
export const BANNED_SOURCES = ['pipl', 'app-measures-2026'] as const;
export type BannedSource = (typeof BANNED_SOURCES)[number];

interface Banned {
  readonly source: BannedSource;
  readonly words: readonly string[];
}

/** What no county can take out: 个人信息保护法 Art. 5, 6, 28, 34; 国办函〔2026〕12号 on check-ins, points and rankings. */
export const BANNED_BY_LAW: readonly Banned[] = [
  {
    source: 'pipl',
    words: [
      '思想动态',
      '思想状况',
      '行动去向',
      '行踪',
      '轨迹',
      '稳控',
      '重点人员',
      '重点人',
      '关注人员',
      '不稳定',
      '上访户',
      '缠访',
      '信访倾向',
      '风险等级',
      '风险评分',
      '宗教信仰',
      '民族',
      '身份证号',
      '前科',
    ],
  },
  {
    source: 'app-measures-2026',
    words: ['信用分', '打分', '评分', '积分', '排名', '排行', '打卡', '签到率', '在线时长'],
  },
];

const BY_LAW: readonly string[] = BANNED_BY_LAW.flatMap(({ words }) => words);

/** Names of offices and aims that hold a banned word and mean nothing by it about anybody. */
const MEANT_OTHERWISE = /民族(和|与)?宗教事务|民族事务|民族团结/g;

/** The county's own words, or none. Throws when what is stored is not of its shape. */
export const readBanned = (stored: unknown): readonly string[] =>
  stored === undefined ? [] : BannedWords.parse(stored);

/** The first word inside a label that the law or the county bans; spaces and marks between its characters hide nothing. */
export function bannedIn(label: string, own: readonly string[]): string | undefined {
  const plain = bare(label).replace(MEANT_OTHERWISE, ' ');
  return [...BY_LAW, ...own].find((word) => plain.includes(bare(word)));
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');

function isUnique(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}
