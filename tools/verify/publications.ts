/** 公开: whether every published result is one of a closed, ordinary matter and repeats it truly, version by version. */
import { DAY } from '../../domain/kernel/day.ts';
import { isElsewhere } from '../../domain/matter/ending.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import type { StoredPublication } from './read.ts';
import { unequal } from './steps.ts';

/** At least 15 days on the front list (村民委员会组织法 Art. 35). */
const FRONT_FOR = 15 * DAY;

export function checkPublication(publication: StoredPublication, matter: Matter | undefined): string[] {
  const { no, versions } = publication;
  if (matter === undefined) return [`publication ${no}: its matter is not there`];
  const { withdrawn_why: why } = publication;
  const gone = isElsewhere(matter) || matter.dataClass === 'P3';
  if (gone && why === null) return [`publication ${no}: stands, its matter is ${matter.ending ?? 'sealed'}`];
  // What was sensitive once is not shown again.
  if (!gone && why !== null && why !== 'sensitive') return [`publication ${no}: withdrawn for ${why}`];
  if (why !== null) return [];
  const newest = versions.at(-1);
  const { version, title, category, place_code, satisfaction, published_at } = publication;
  // Taken up again since: what was published says what it was then.
  const again = (matter.reopenedAt ?? 0) >= published_at;
  const told = {
    no: matter.no,
    category: again ? category : matter.category,
    place_code: ancestorAt(matter.placeCode, 'village') ?? matter.placeCode,
    satisfaction: again ? satisfaction : (matter.satisfaction ?? null),
    version: versions.length,
    title: newest?.title,
    published_at: versions[0]?.at,
  };
  const wrong = unequal(told, { no, category, place_code, satisfaction, version, title, published_at });
  if (matter.status !== 'closed' && !again) wrong.push(`its matter is ${matter.status}`);
  if ((matter.closedAt ?? 0) > published_at && !again) wrong.push('published before it was closed');
  if (publication.front_until - published_at < FRONT_FOR) wrong.push('less than 15 days on the front list');
  if (versions.some((one, i) => one.version !== i + 1)) wrong.push('its versions do not follow one another');
  return wrong.map((what) => `publication ${no}: ${what}`);
}
