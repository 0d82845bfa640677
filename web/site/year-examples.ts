/** 例子: the year of a place, as long as it gets. */
import type { PlaceChoice } from '../../contract/site.ts';
import type { YearContent } from '../../contract/site-year.ts';
import type { YearReport } from '../../contract/year-public.ts';
import { DOMAINS } from '../../domain/matter/category.ts';
import { STATUSES, VERDICTS } from '../../domain/outcome/outcome.ts';

const REPORT: YearReport = {
  ...{ placeCode: '611025101', placeName: '回龙镇', year: 2026 },
  published: {
    results: DOMAINS.map((domain, n) => ({ domain, count: 120 - n })),
    ...{ sameDay: 40, withinWeek: 300, later: 80, topics: 31, agreedTopics: 22 },
    outcomes: STATUSES.map((status) => ({ status, count: 3 })),
    points: VERDICTS.map((verdict) => ({ verdict, count: 12 })),
    ...{ affairs: 9, disclosures: 120, questions: 14 },
  },
  raised: {
    ...{ total: 1208, inTime: 93 },
    domains: DOMAINS.map((domain, n) => ({ domain, count: n % 4 === 0 ? null : 90 - n })),
  },
};

export function yearPages(towns: readonly PlaceChoice[], villages: readonly PlaceChoice[]) {
  return {
    year: {
      ...{ kind: 'year', towns, villages, years: ['2026', '2025', '2024'], report: REPORT },
      filter: { town: '611025101', village: '', year: '2026' },
    },
    'year under way': {
      ...{ kind: 'year', towns, villages, years: ['2026', '2025'], report: { ...REPORT, raised: null } },
      filter: { town: '', village: '', year: '2026' },
    },
    'year-feed': { kind: 'year-rows', report: REPORT },
  } as const satisfies Record<string, YearContent>;
}
