/** 公众页在平台上的话. */
import type { SheetRefusal } from '../../../domain/publication/sheet.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const SHEET_WORDS = {
  title: { zh: '公众页', en: 'The public page' },
  notYet: { zh: '群众还读不到。', en: 'Residents cannot read it yet.' },
  upToDate: { zh: '群众读到的就是现在这样。', en: 'Residents read it as it stands.' },
  behind: {
    zh: '公布之后又记了 {n} 笔，群众还没读到。',
    en: '{n} more since it was published; residents have not read them.',
  },
  look: { zh: '看公众页', en: 'Open the public page' },
  nothingFound: {
    zh: '没有发现姓名、电话、住址。从头看一遍，没有不该公开的，就公布。',
    en: 'No names, phones or addresses were found. Read it through; when all of it may be public, publish.',
  },
  found: {
    zh: '下面几段里像是有个人信息，已经隐去；可以改写。其余的从头看一遍再公布。',
    en: 'These seem to hold personal data, hidden now; you may reword them. Read the rest before you publish.',
  },
  as: { zh: '群众读到的', en: 'As residents read it' },
  keepWhy: { zh: '为什么保留', en: 'Why it stays' },
  reasonMissing: { zh: '保留下来的，先写明为什么。', en: 'Say first why something stays.' },
  publish: { zh: '看过了，公布', en: 'Read through: publish' },
  done: { zh: '公布了，一分钟内群众就能读到。', en: 'Published: residents read it within a minute.' },
} satisfies Record<string, Sentence>;

export const SHEET_REFUSALS: Record<SheetRefusal, Sentence> = {
  'changed-since': {
    zh: '刚才又记了一笔，请再看一遍。',
    en: 'Something was added meanwhile: please read it again.',
  },
  'text-empty': { zh: '有一段全隐去了，请改写成一句话。', en: 'A text says nothing any more: reword it.' },
  'personal-data-left': {
    zh: '还有像个人信息的，请隐去或写明为什么保留。',
    en: 'Personal data is left: hide it, or say why it stays.',
  },
};
