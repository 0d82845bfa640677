/** 村里大事在公众页上的话. */
import type { AffairKind } from '../../domain/publication/affair-sheet.ts';
import type { Sentence } from '../kit/sentences.ts';

export const SITE_AFFAIR = {
  title: { zh: '村里大事', en: 'Village affairs' },
  door: {
    zh: '村里的大事怎么定的，钱和工怎么筹的',
    en: 'How weighty affairs were decided, and what was levied',
  },
  lead: {
    zh: '村里的大事一步一步怎么定的、筹多少钱多少工、谁审过、账目怎样，都写在这里。只有数，没有姓名。',
    en: 'How weighty affairs were decided step by step, what money and work was asked for, who reviewed it, and the accounts. Counts, no names.',
  },
  every: { zh: '全部', en: 'All' },
  words: { zh: '事项里的词', en: 'Words of the title' },
  none: { zh: '这里没有公布的大事。', en: 'Nothing is published here.' },
  older: { zh: '更早公布的', en: 'Published earlier' },
  text: { zh: '方案文本', en: 'The text' },
  steps: { zh: '一步一步', en: 'Step by step' },
  notYet: { zh: '还没到', en: 'Not yet' },
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '没有通过', en: 'not passed' },
  sentBack: { zh: '退回', en: 'sent back' },
  outdated: { zh: '文本改过，要重来', en: 'changed since: again' },
  version: { zh: '第 {n} 稿', en: 'version {n}' },
  onBoard: { zh: '{from}到{until}，{where}', en: '{from} to {until}, {where}' },
  until: { zh: '公开到{day}', en: 'on the board until {day}' },
  scheme: { zh: '方案', en: 'The scheme' },
  proposedBy: { zh: '谁提出', en: 'Proposed by' },
  signed: { zh: '{signed} 人联名，共 {of} 人', en: '{signed} of {of} signed' },
  changedWhy: { zh: '为什么改：{why}', en: 'Why it was changed: {why}' },
  gaveUp: { zh: '{day}不再办', en: 'Given up on {day}' },
  ask: { zh: '对公开的内容有疑问', en: 'Ask about what is published' },
} satisfies Record<string, Sentence>;

export const AFFAIR_KIND_LABELS: Readonly<Record<AffairKind, Sentence>> = {
  procedure: { zh: '四议两公开', en: 'Decided in four steps' },
  levy: { zh: '一事一议筹资筹劳', en: 'Funds and labour' },
};
