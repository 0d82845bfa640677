/**
 * 交接清单: what is open in the hands of an office, for whoever takes it over, stands in, or gives it away. Computed from what is
 * there; nobody writes it and nobody confirms it. What is sensitive or sealed stands on no paper.
 */
import { addDays, type Day } from '../kernel/day.ts';
import { mayGrant } from '../people/grant.ts';
import { actsFor, type Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';

/**
 * 事项 · 点位 · 排查 · 户联系 · 关爱卡 · 外出卡 · 花名册 · 议题 · 会议 · 成果 · 四议两公开 · 筹资筹劳 · 公开 · 暂存待定: in the order in
 * which somebody new needs them.
 */
export const PARTS = [
  'matter',
  'outcome',
  'meeting',
  'topic',
  'procedure',
  'levy',
  'disclosure',
  'campaign',
  'point',
  'held',
  'household',
  'care',
  'absence',
  'roster',
] as const;
export type HandoverPart = (typeof PARTS)[number];

/** Told by how many only: what people keep with an office is read there, not from a paper. */
export const COUNTED = ['held', 'household', 'care', 'absence', 'roster'] as const satisfies HandoverPart[];

const TOWNS: readonly HandoverPart[] = ['matter', 'outcome', 'meeting', 'topic', 'campaign', 'held'];

const OF: Readonly<Partial<Record<Post, readonly HandoverPart[]>>> = {
  area_chief: ['matter', 'campaign', 'point', 'household', 'care', 'absence', 'roster'],
  group_head: ['matter', 'meeting', 'topic', 'campaign', 'point'],
  village_cadre: PARTS.filter((part) => part !== 'care'),
  town_officer: TOWNS,
  centre_officer: TOWNS,
  unit_handler: ['matter', 'outcome', 'campaign'],
};

/** What an office of this post may have in hand; nothing for those that read, advise or administer. */
export const partsOf = (post: Post): readonly HandoverPart[] => OF[post] ?? [];

/**
 * Whoever holds the office reads its list, and whoever appoints to it and reads that place: an administrator appoints, but sees
 * no work.
 */
export const readsHandover = (by: Office, office: Office): boolean =>
  by.id === office.id || (actsFor(by) !== undefined && mayGrant(by, office.post, office.placeCode));

/** Days for which whoever took over is shown what is open, until it was looked at; our own number. */
export const NEW_DAYS = 30;

/** 刚接手: the term began lately; whoever has been there longer knows what is in hand. */
export const isNewInOffice = ({ from, on }: { from: Day; on: Day }): boolean => on <= addDays(from, NEW_DAYS);

/** So many lines besides the headings stand on one A4. */
export const LINES = 26;

/** How many of each part are named, so that all fit on one page: line by line to each that has more, in their order. */
export function sharesOf(counts: readonly number[], lines = LINES): readonly number[] {
  const shares = counts.map(() => 0);
  for (let left = lines; left > 0; ) {
    const before = left;
    for (const [at, count] of counts.entries()) {
      const share = shares[at] ?? 0;
      if (left === 0 || share >= count) continue;
      shares[at] = share + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return shares;
}
