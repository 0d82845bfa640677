/** 例子: a small county for tests: holders, offices, a calendar, and a matter as it is first reported. */
import type { Calendar, Moment } from '../kernel/day.ts';
import type { Actor } from '../people/actor.ts';
import type { Office } from '../people/office.ts';
import { OWNING_POST, type Post } from '../people/post.ts';
import type { HandlingUnit } from '../people/unit.ts';
import type { PlaceCode } from '../place/code.ts';
import { LEVELS, type Level } from '../place/level.ts';
import { EMPTY_CATEGORIES } from './categories.ts';
import type { Timing } from './clock.ts';
import type { Holder } from './holder.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Matter } from './matter.ts';
import { afterReported, type ReportRequest, report } from './report.ts';

/** 镇安县 → 永乐街道 → 安山村 → 三组 → 老槐坡片. */
export const PLACES: Readonly<Record<Level, PlaceCode>> = {
  county: '611025',
  town: '611025001',
  village: '611025001200',
  group: '61102500120003',
  area: '6110250012000302',
};

export const CALENDAR: Calendar = {
  published: [2026],
  rest: ['2026-10-01', '2026-10-02'],
  work: ['2026-10-10'],
};

/** Monday 7 September 2026, 09:00 in Beijing. */
export const MONDAY: Moment = 1_788_742_800_000;

export const at = (moment: Moment = MONDAY): Timing => ({
  at: moment,
  limits: DEFAULT_LIMITS,
  calendar: CALENDAR,
});

export const CHAIN: readonly Holder[] = LEVELS.map((level) => ({ level, placeCode: PLACES[level] }));

export const holderAt = (level: Level): Holder => ({ level, placeCode: PLACES[level] });

export const office = (post: Post, placeCode: PlaceCode, more: Partial<Office> = {}): Office => ({
  id: `office-${post}-${more.unitCode ?? placeCode}`,
  personId: `person-${post}-${more.unitCode ?? placeCode}`,
  post,
  placeCode,
  from: '2026-01-01',
  ...more,
});

/** Whoever owns matters at a level. */
export const owner = (level: Level): Actor => ({
  kind: 'office',
  office: office(OWNING_POST[level], PLACES[level]),
});

export const WATER_STATION: HandlingUnit = {
  code: '611025001-shuili',
  name: '永乐街道水利站',
  placeCode: PLACES.town,
  handles: ['utilities', 'flood'],
};

export const stationHandler: Actor = {
  kind: 'office',
  office: office('unit_handler', PLACES.town, { unitCode: WATER_STATION.code }),
};

export const REPORTER: Actor = { kind: 'reporter' };

export const LANDSLIDE: ReportRequest = {
  matterId: '01999999-0000-7000-8000-000000000001',
  text: '连日下雨，三组老槐坡入户路塌了约四米，六户人家出行要绕路。',
  category: 'infrastructure.road',
  placeCode: PLACES.area,
};

/** A matter just raised by a resident in 老槐坡片. */
export function reported(request: Partial<ReportRequest> = {}, by: Actor = REPORTER): Matter {
  const decision = report(
    { ...LANDSLIDE, ...request },
    {
      by,
      no: 'XZ26-7KQ4-M9XJ',
      countyCode: PLACES.county,
      placeCode: PLACES.area,
      chain: CHAIN,
      categories: EMPTY_CATEGORIES,
      sealedFrom: [],
      ...at(),
    },
  );
  if (!decision.ok) throw new Error(decision.reason);
  return afterReported(decision.step);
}
