/** 重排下次看: when the county's rhythm or seasons change, points are due anew; a day that somebody named for one stays. */
import type { Day } from '../kernel/day.ts';
import { nextLook } from './next-look.ts';
import type { WatchPoint } from './point.ts';
import type { WatchTimes } from './times.ts';

type Looked = Pick<WatchPoint, 'id' | 'risk' | 'season' | 'nextLook'> & { readonly lastLook: Day };

/** Those whose next look moves, with its new day. */
export const relooked = (
  points: readonly Looked[],
  { before, after }: { before: WatchTimes; after: WatchTimes },
): readonly { readonly id: string; readonly nextLook: Day }[] =>
  points.flatMap((point) => {
    if (point.nextLook !== nextLook(point.lastLook, point, before)) return [];
    const next = nextLook(point.lastLook, point, after);
    return next === point.nextLook ? [] : [{ id: point.id, nextLook: next }];
  });
