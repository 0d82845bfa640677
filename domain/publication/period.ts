/** 公示期: how long a result stands on the front list before it moves to the archive, where it stays. */
import { z } from 'zod';
import { addDays, dayOf, endOf, type Moment } from '../kernel/day.ts';
import type { Publication } from './publication.ts';

/** The least number of days, and the law that says so. A county may set more. */
export const FRONT_PERIOD = { days: 15, source: '村民委员会组织法（2025）第三十五条' } as const;

const FrontDays = z.int().min(FRONT_PERIOD.days).max(366);

/**
 * The last moment on the front list: the end of the last of so many whole days, Beijing time. The day of publication
 * does not count (民法典 Art. 201). Throws a RangeError for fewer days than the law asks.
 */
export function frontUntil(publishedAt: Moment, days: number = FRONT_PERIOD.days): Moment {
  if (!FrontDays.safeParse(days).success) throw new RangeError(`no period: ${days} days`);
  return endOf(addDays(dayOf(publishedAt), days));
}

/** Whether it stands on the front list; afterwards it is in the archive. */
export const isOnFront = (
  { publishedAt, frontUntil }: Pick<Publication, 'publishedAt' | 'frontUntil'>,
  now: Moment,
): boolean => publishedAt <= now && now <= frontUntil;
