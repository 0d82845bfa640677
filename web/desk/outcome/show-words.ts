/** 凭据的话: what is shown, and what was left out of a paper. */
import type { LeftOut, Unread } from '../../../domain/kernel/paper-text.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const SHOW_WORDS = {
  shown: { zh: '凭据', en: 'What shows it' },
  of: { zh: '{task} · {day}', en: '{task} · {day}' },
  picture: { zh: '{caption}（{n}）', en: '{caption} ({n})' },
  caption: { zh: '是什么', en: 'What it is' },
  captionHint: { zh: '例如：排烟管改到屋后', en: 'For example: the flue, moved behind the house' },
  photos: { zh: '照片', en: 'Pictures' },
  photosHint: {
    zh: '拍办成的东西，不拍值班、开会、干活的人。',
    en: 'Of the thing that was done; never of people on duty, at meetings or at work.',
  },
  nobody: {
    zh: '照片里没有认得出的人，没有证件、车牌、电话',
    en: 'Nobody can be recognised in them; no papers, plates or numbers',
  },
  nobodyAsked: { zh: '请看过照片再打勾。', en: 'Look at the pictures, then tick.' },
  paper: { zh: '读入文件', en: 'Read a paper' },
  paperHint: {
    zh: 'Word、Excel、CSV 或有文字的 PDF。只留读出来的字，文件本身不存；姓名、号码已替您隐去。扫描件请拍成照片。',
    en: 'Word, Excel, CSV, or a PDF with text. Only what is read is kept, never the file; names and numbers are taken out for you. Of a scan, take a picture.',
  },
  text: { zh: '文件里要留下的字', en: 'What is kept of the paper' },
  textHint: {
    zh: '可以再删、再改；最多八千字。',
    en: 'Take out more as you like; 8,000 characters at most.',
  },
  leftOut: { zh: '没有带进来：{what}。', en: 'Left out: {what}.' },
  nothing: { zh: '放一张照片，或读入一个文件。', en: 'Add a picture or read a paper.' },
  noTask: { zh: '选一个任务。', en: 'Choose a task.' },
  noCaption: { zh: '写明是什么。', en: 'Say what it is.' },
  assisting: { zh: '协办：{names}', en: 'assisting: {names}' },
  share: { zh: '{name}：{text}', en: '{name}: {text}' },
  noShare: { zh: '{name}：还没有报', en: '{name}: not told yet' },
  toShow: { zh: '办完要有凭据', en: 'Needs something that shows it' },
  seen: {
    zh: '{n} 张照片都看过：没有认得出的人，没有证件、车牌、电话',
    en: 'I looked at the {n} pictures: nobody can be recognised, no papers, plates or numbers',
  },
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
    zh: '这种文件读不了。请用 Word、Excel、CSV、PDF，或拍成照片。',
    en: 'This kind is not read. Use Word, Excel, CSV or PDF, or take a picture.',
  },
  'broken-file': { zh: '文件不完整，打不开。', en: 'The file is broken.' },
  'no-text': {
    zh: '里面没有文字，多半是扫描件。请拍成照片，拍之前把姓名、号码遮住。',
    en: 'There is no text in it: a scan, most likely. Take a picture, with names and numbers covered first.',
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
