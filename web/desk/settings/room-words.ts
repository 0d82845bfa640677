/** 六有标准的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const STANDARD_WORDS = {
  title: { zh: '议事室标准', en: 'Rooms' },
  lead: {
    zh: '“六有”是哪六样、各从哪里看，成员几人、委员联系几间：县里哪份文件定的，写在依据里。',
    en: 'Which the six haves are and what proves each; how many members, how many rooms for a member of the CPPCC. Name the paper.',
  },
  haves: { zh: '六有（一行一样）', en: 'The six haves' },
  have: { zh: '第 {n} 样', en: 'Number {n}' },
  provedBy: { zh: '从哪里看', en: 'Proved by' },
  add: { zh: '加一样', en: 'Add one' },
  remove: { zh: '去掉', en: 'Remove' },
  least: { zh: '固定成员最少几人', en: 'Standing members at least' },
  most: { zh: '固定成员最多几人', en: 'Standing members at most' },
  women: { zh: '妇女不少于几分之一', en: 'One in how many a woman at least' },
  roomDays: { zh: '每季度几次室日', en: 'Room days a quarter' },
  rooms: { zh: '一位委员最多联系几间', en: 'Rooms for a member at most' },
  records: { zh: '一年几次活动才算有记录', en: 'Meetings a year that make records' },
  source: { zh: '依据', en: 'Source' },
  wrong: { zh: '有的没写，或最少大于最多。', en: 'Something is missing, or the least is over the most.' },
} satisfies Record<string, Sentence>;
