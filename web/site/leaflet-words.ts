/** 张贴、广播、转发用的话. */
import type { Sentence } from '../kit/sentences.ts';

export const LEAFLET = {
  forms: { zh: '张贴、广播、转发', en: 'For the board, the radio, groups' },
  word: { zh: 'Word 文件', en: 'Word file' },
  poster: { zh: '张贴用（A3）', en: 'Poster for the board (A3)' },
  texts: { zh: '广播稿、群卡片', en: 'Text for the radio, card for groups' },
  lead: {
    zh: '照着念、照着转就行。内容和公开的一样，都隐去了个人信息。',
    en: 'To be read aloud or passed on as it is: the same as is published, without personal data.',
  },
  radio: { zh: '村广播稿', en: 'For the village radio' },
  card: { zh: '群里转的卡片', en: 'Card for groups' },
  scan: { zh: '扫码看全文、提意见', en: 'Scan to read it all and to answer' },
  back: { zh: '看公开的原文', en: 'The page itself' },
  result: { zh: '办理结果公开', en: 'Result' },
  topic: { zh: '协商公开', en: 'Talked through' },
  outcome: { zh: '成果公开', en: 'What became of it' },
  affair: { zh: '村里大事公开', en: 'Village affair' },
  feed: { zh: '订阅（RSS）', en: 'Feed' },
  data: { zh: '数据（CSV）', en: 'CSV' },
} satisfies Record<string, Sentence>;
