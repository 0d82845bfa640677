/** 读入文件的话: what is read of a paper, what was left out, and why one cannot be read. */
import type { LeftOut, Unread } from '../../../domain/kernel/paper-text.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const READ_WORDS = {
  read: { zh: '读入文件', en: 'Read a paper' },
  kinds: {
    zh: 'Word、Excel、CSV 或有文字的 PDF。只留读出来的字，文件本身不存；姓名、号码已替您隐去。',
    en: 'Word, Excel, CSV, or a PDF with text. Only what is read is kept, never the file; names and numbers are taken out for you.',
  },
  leftOut: { zh: '没有带进来：{what}。', en: 'Left out: {what}.' },
} satisfies Record<string, Sentence>;

export const LEFT_OUT_LABELS: Record<LeftOut, Sentence> = {
  properties: {
    zh: '文件属性（作者、单位、最后保存的人）',
    en: 'properties (author, company, who saved it last)',
  },
  comments: { zh: '批注 {n} 处', en: '{n} remarks' },
  deletions: { zh: '修订中删去的字 {n} 处', en: '{n} tracked deletions' },
  hidden: { zh: '隐藏的行、列、字 {n} 处', en: '{n} hidden rows, columns or words' },
  pictures: { zh: '图片 {n} 张', en: '{n} pictures' },
  notes: { zh: '页眉页脚、脚注 {n} 处', en: '{n} headers, footers or notes' },
  sheets: { zh: '其他工作表 {n} 张', en: '{n} other sheets' },
};

export const UNREAD_REFUSALS: Record<Unread, Sentence> = {
  'empty-file': { zh: '文件是空的。', en: 'The file is empty.' },
  'too-many-bytes': {
    zh: '文件超过 10 MB，请只留要用的几页。',
    en: 'Over 10 MB: keep only the pages that matter.',
  },
  'old-paper': {
    zh: '旧格式，请另存为 .docx 或 .xlsx 再读。',
    en: 'An old format: save it as .docx or .xlsx.',
  },
  'locked-paper': { zh: '文件加了密码，请去掉密码。', en: 'The file has a password: take it off.' },
  'with-macros': { zh: '文件里有宏，请另存为不带宏的。', en: 'The file has macros: save it without them.' },
  'kind-not-read': {
    zh: '这种文件读不了。请用 Word、Excel、CSV 或有文字的 PDF。',
    en: 'This kind is not read. Use Word, Excel, CSV, or a PDF with text.',
  },
  'broken-file': { zh: '文件不完整，打不开。', en: 'The file is broken.' },
  'no-text': {
    zh: '里面没有文字，多半是扫描件。请找原来的文件。',
    en: 'There is no text in it: a scan, most likely. Look for the file it was printed from.',
  },
  'text-too-long': {
    zh: '太长了，请只留要公开的几页、几行。',
    en: 'Too long: keep the pages and rows that matter.',
  },
  'too-much-inside': {
    zh: '里面东西太多，读不完。请另存一份简单的。',
    en: 'Too much inside: save a simpler copy.',
  },
};
