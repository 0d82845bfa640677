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

/** Where no county has set its own. */
export const DEFAULT_BANNED: readonly string[] = [
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
  '信用分',
  '打分',
  '评分',
  '积分',
  '排名',
  '排行',
  '打卡',
  '签到率',
  '在线时长',
  '宗教信仰',
  '民族',
  '身份证号',
  '前科',
];

/** The first banned word inside a label; spaces and marks between its characters do not hide it. */
export function bannedIn(label: string, banned: readonly string[]): string | undefined {
  const plain = bare(label);
  return banned.find((word) => plain.includes(bare(word)));
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '');

function isUnique(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}
