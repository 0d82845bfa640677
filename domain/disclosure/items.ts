/**
 * 公开目录: what a village must publish, how often, by whom, each item beside the article it comes from. A version of the table is never
 * changed: what was drafted by one stays under it, and a new law is a new version with the day from which it holds.
 */
import type { Day } from '../kernel/day.ts';
import type { Post } from '../people/post.ts';

/** 会议决定 · 救助补贴捐赠 · 协助政府工作 · 协商事项 · 财务收支 · 大家关心的其他事项 · 重大事项 · 群众要求增加的. */
export const ITEMS = [
  'decisions',
  'relief',
  'assistance',
  'consulted',
  'finance',
  'common',
  'major',
  'demanded',
] as const;
export type Item = (typeof ITEMS)[number];

/** 每季度 · 每月 · 随时. */
export const RHYTHMS = ['quarter', 'month', 'at-once'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface ItemRule {
  readonly item: Item;
  readonly rhythm: Rhythm;
  /** The law and article that says so. */
  readonly law: string;
  /** Must also hang on the board as paper, whatever else shows it. */
  readonly paper: boolean;
  readonly drafts: Post;
  readonly reviews: Post;
  readonly publishes: Post;
}

export interface Book {
  readonly version: number;
  /** The first day on which it holds. */
  readonly from: Day;
  readonly items: readonly ItemRule[];
}

const LAW = '村民委员会组织法（2025）第三十五条';
const BY = { drafts: 'village_cadre', reviews: 'supervisor', publishes: 'village_cadre' } as const;
const each = (item: Item, rhythm: Rhythm, law: string, paper = false): ItemRule => ({
  ...{ item, rhythm, law, paper },
  ...BY,
});

export const BOOKS: readonly Book[] = [
  {
    version: 1,
    from: '2026-01-01',
    items: [
      each('decisions', 'quarter', `${LAW}第一项`),
      each('relief', 'quarter', `${LAW}第二项`),
      each('assistance', 'quarter', `${LAW}第三项`),
      each('consulted', 'quarter', `${LAW}第四项`),
      each('common', 'quarter', `${LAW}第五项`),
      each('finance', 'quarter', `${LAW}；上墙参照海南办法`, true),
      each('major', 'at-once', LAW),
      each('demanded', 'quarter', `${LAW}；要求增加的人数各省不一，见设置`),
    ],
  },
];

/** The version in force on a day; before the first, the first. */
export function bookOn(day: Day, books: readonly Book[] = BOOKS): Book {
  const [first] = books;
  if (first === undefined) throw new RangeError('no book');
  return books.filter(({ from }) => from <= day).slice(-1)[0] ?? first;
}

export function ruleOf(item: Item, version: number, books: readonly Book[] = BOOKS): ItemRule {
  const found = books.find((book) => book.version === version)?.items.find((one) => one.item === item);
  if (found === undefined) throw new RangeError(`no rule for ${item} in version ${version}`);
  return found;
}

/** Whether an item is told in money. */
export const isMoney = (item: Item): boolean => !['decisions', 'consulted', 'assistance'].includes(item);
