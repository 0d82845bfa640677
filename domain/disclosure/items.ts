/**
 * 公开目录: what a village must publish, how often, by whom, each item beside the article it comes from. A version of the table is never
 * changed: what was drafted by one stays under it, and a new law is a new version with the day from which it holds.
 */
import type { Day } from '../kernel/day.ts';
import type { Post } from '../people/post.ts';
import { isCommunity, type PlaceCode } from '../place/code.ts';

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

/**
 * 依据: 村民委员会组织法（2025）第三十五条, whole and by its items; with what a province says of paper and of demands. Of a community it is
 * 城市居民委员会组织法（2025 修订）, of which no article on 居务公开 is confirmed yet: it is named without one.
 */
export const VILLAGE_ARTICLES = [
  'villagers-35',
  'villagers-35-1',
  'villagers-35-2',
  'villagers-35-3',
  'villagers-35-4',
  'villagers-35-5',
  'villagers-35-paper',
  'villagers-35-demand',
] as const;
export type VillageArticle = (typeof VILLAGE_ARTICLES)[number];
export const ARTICLES = [...VILLAGE_ARTICLES, 'residents'] as const;
export type Article = (typeof ARTICLES)[number];

export interface ItemRule {
  readonly item: Item;
  readonly rhythm: Rhythm;
  /** The article that says so for a village. */
  readonly article: VillageArticle;
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

const BY = { drafts: 'village_cadre', reviews: 'supervisor', publishes: 'village_cadre' } as const;
const each = (item: Item, rhythm: Rhythm, article: VillageArticle, paper = false): ItemRule => ({
  ...{ item, rhythm, article, paper },
  ...BY,
});

export const BOOKS: readonly Book[] = [
  {
    version: 1,
    from: '2026-01-01',
    items: [
      each('decisions', 'quarter', 'villagers-35-1'),
      each('relief', 'quarter', 'villagers-35-2'),
      each('assistance', 'quarter', 'villagers-35-3'),
      each('consulted', 'quarter', 'villagers-35-4'),
      each('common', 'quarter', 'villagers-35-5'),
      each('finance', 'quarter', 'villagers-35-paper', true),
      each('major', 'at-once', 'villagers-35'),
      each('demanded', 'quarter', 'villagers-35-demand'),
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

/** By what law a village or a community publishes an item. */
export const articleOf = ({ article }: Pick<ItemRule, 'article'>, place: PlaceCode): Article =>
  isCommunity(place) ? 'residents' : article;

/** Whether an item is told in money. */
export const isMoney = (item: Item): boolean => !['decisions', 'consulted', 'assistance'].includes(item);
