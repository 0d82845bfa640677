/** 村务公开的叫法: items, periods, states and money, the same at the desk and on the public site. */
import type { DueRow } from '../../../contract/disclosure.ts';
import type { DisclosureStatus } from '../../../domain/disclosure/disclosure.ts';
import type { Item } from '../../../domain/disclosure/items.ts';
import { type Period, rhythmOf } from '../../../domain/disclosure/period.ts';
import type { QuestionKind } from '../../../domain/disclosure/question.ts';
import { dayText } from '../day-text.ts';
import { type Lang, type Sentence, say } from '../sentences.ts';

export const ITEM_LABELS: Record<Item, Sentence> = {
  decisions: { zh: '会议决定的事和落实情况', en: 'Decisions of meetings' },
  relief: { zh: '救助、补贴、捐赠的钱物', en: 'Relief, subsidies, donations' },
  assistance: { zh: '协助政府开展的工作', en: 'Help given to government work' },
  consulted: { zh: '协商的事和落实情况', en: 'What was talked through' },
  finance: { zh: '财务收支', en: 'Finance' },
  common: { zh: '大家关心的其他事', en: 'Other common concerns' },
  major: { zh: '重大事项', en: 'Weighty events' },
  demanded: { zh: '群众要求公开的', en: 'Demanded by residents' },
};

export const DUE_LABELS: Record<DueRow['state'], Sentence> = {
  due: { zh: '待起草', en: 'To be drafted' },
  drafted: { zh: '已起草，待送审', en: 'Drafted' },
  sent_back: { zh: '监委会退回', en: 'Sent back by the committee' },
  with_committee: { zh: '监委会审查中', en: 'With the committee' },
  passed: { zh: '审查通过，待公布', en: 'Passed, to be published' },
  published: { zh: '已公布', en: 'Published' },
};

export const DISCLOSURE_STATUS_LABELS: Record<DisclosureStatus, Sentence> = {
  ...{ drafted: DUE_LABELS.drafted, sent_back: DUE_LABELS.sent_back, passed: DUE_LABELS.passed },
  ...{ with_committee: DUE_LABELS.with_committee, published: DUE_LABELS.published },
  archived: { zh: '已归档', en: 'Archived' },
  dropped: { zh: '已作废', en: 'Dropped' },
};

export const QUESTION_LABELS: Record<QuestionKind, Sentence> = {
  question: { zh: '询问', en: 'Question' },
  objection: { zh: '异议', en: 'Objection' },
};

const PERIOD = {
  quarter: { zh: '{year} 年第{n}季度', en: 'Q{n} {year}' },
  month: { zh: '{year} 年 {n} 月', en: '{year}-{n}' },
} satisfies Record<string, Sentence>;
const NUMERALS = ['', '一', '二', '三', '四'] as const;

/** 2026 年第三季度 · 2026 年 9 月 · 2026年9月7日. */
export function periodText(period: Period, lang: Lang): string {
  const rhythm = rhythmOf(period);
  if (rhythm === 'at-once') return dayText(period, lang);
  const year = period.slice(0, 4);
  if (rhythm === 'month')
    return say(PERIOD.month, lang, { year, n: lang === 'zh' ? Number(period.slice(5)) : period.slice(5) });
  const n = Number(period.slice(6));
  return say(PERIOD.quarter, lang, { year, n: lang === 'zh' ? (NUMERALS[n] ?? n) : n });
}

/** 12,345.60: money in fen, read in yuan. */
export function yuan(fen: number): string {
  const [whole = '0', part = '00'] = (Math.abs(fen) / 100).toFixed(2).split('.');
  return `${fen < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
}

export const DISCLOSURE_TERMS = {
  income: { zh: '收入', en: 'Income' },
  expense: { zh: '支出', en: 'Expense' },
  opening: { zh: '上期结余', en: 'Brought forward' },
  total: { zh: '合计', en: 'Total' },
  balance: { zh: '本期结余', en: 'Balance' },
  people: { zh: '户（人）数', en: 'Households or people' },
  few: { zh: '不足 10', en: 'under 10' },
  what: { zh: '事项', en: 'What' },
  told: { zh: '情况', en: 'How it stands' },
  unit: { zh: '单位：元', en: 'in yuan' },
  law: { zh: '依据', en: 'Law' },
  onBoard: { zh: '公布期', en: 'On the board' },
  days: { zh: '{from}至{until}', en: '{from} to {until}' },
  paper: { zh: '纸质张贴', en: 'On paper at' },
  correction: { zh: '第 {n} 版更正说明', en: 'Why version {n} corrects the one before' },
  asked: { zh: '第 {n} 号{kind}（{day}提出）', en: '{kind} no. {n}, asked on {day}' },
  notShown: { zh: '提问内容涉及个人，不公开。', en: 'What was asked concerns a person and is not shown.' },
  answeredOn: { zh: '{day}答复', en: 'Answered on {day}' },
} satisfies Record<string, Sentence>;
