/**
 * 随身范围: what of the county's work an office carries on a phone: little enough for a cheap one, and nothing that is not its
 * own. The county works online.
 */
import { addDays, type Day } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import type { PlaceCode } from '../place/code.ts';

/** A phone holds no more records than this, and no more bytes of them; the server refuses more. */
export const MOST_RECORDS = 5000;
export const MOST_BYTES = 30 * 1024 * 1024;
/** Records and bytes of one page of a pull. */
export const PULL_PAGE = { records: 500, bytes: 512 * 1024 } as const;

export interface Scope {
  readonly place: PlaceCode;
  /** `all` that lies in the place, or what was `pinned` of it. */
  readonly which: 'all' | 'pinned';
  /** Closed work stays from this day on. */
  readonly since: Day;
}

const DAYS: Partial<Record<Post, number>> = {
  area_chief: 90,
  group_head: 90,
  village_cadre: 180,
  supervisor: 180,
  town_officer: 180,
};

/** How many days what was closed stays on the phone of a post; undefined for those who work online. */
export const daysCarried = (post: Post): number | undefined => DAYS[post];

/** What an office carries on a day; undefined for those who work online. */
export function scopeOf(office: Pick<Office, 'post' | 'placeCode'>, today: Day): Scope | undefined {
  const days = daysCarried(office.post);
  if (days === undefined) return undefined;
  return {
    place: office.placeCode,
    which: office.post === 'town_officer' ? 'pinned' : 'all',
    since: addDays(today, -days),
  };
}

/** Two scopes are the same when they hold the same on the same day; days alone do not make another one. */
export const scopeKey = (officeId: string, { place, which }: Scope): string =>
  `${officeId} ${place} ${which}`;
