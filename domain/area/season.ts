/**
 * 季节与依据: between which days a roster for evacuation may be kept, and by which law. The county sets them; until it does, the
 * usual days of the Qinling: flood from June to September, forest fire from November to May (our defaults).
 */
import { z } from 'zod';
import { type Day, isDay, yearOf } from '../kernel/day.ts';

export const DANGERS = ['flood', 'forest_fire', 'landslide'] as const;
export type Danger = (typeof DANGERS)[number];

/** 突发事件应对法（2024） · 防洪法 · 森林防火条例 · 地质灾害防治条例. */
export const SEASON_BASES = [
  'emergency-2024',
  'flood-control',
  'forest-fire-rules',
  'geo-hazard-rules',
] as const;
export type SeasonBasis = (typeof SEASON_BASES)[number];

/** MM-DD; 2024 had a 29 February. */
const DayOfYear = z.string().refine((text) => isDay(`2024-${text}`), 'not-a-day');

export const SeasonRule = z.strictObject({
  danger: z.enum(DANGERS),
  from: DayOfYear,
  /** The last day; earlier in the year than `from` when it runs over New Year. */
  to: DayOfYear,
  basis: z.enum(SEASON_BASES),
});
export type SeasonRule = z.infer<typeof SeasonRule>;

export const SeasonRules = z
  .array(SeasonRule)
  .max(DANGERS.length)
  .refine((rules) => new Set(rules.map(({ danger }) => danger)).size === rules.length, 'danger-twice');
export type SeasonRules = z.infer<typeof SeasonRules>;

export const DEFAULT_SEASONS: SeasonRules = [
  { danger: 'flood', from: '06-01', to: '09-30', basis: 'emergency-2024' },
  { danger: 'forest_fire', from: '11-01', to: '05-31', basis: 'emergency-2024' },
];

/** The county's own, or the usual ones. Throws when what is stored is not of its shape. */
export const readSeasons = (stored: unknown): SeasonRules =>
  stored === undefined ? DEFAULT_SEASONS : SeasonRules.parse(stored);

export interface Season {
  /** flood-2026: named after the year in which it began. */
  readonly key: string;
  readonly danger: Danger;
  readonly from: Day;
  readonly to: Day;
  readonly basis: SeasonBasis;
}

/** The season that runs on a day; the first named when two do. */
export const seasonOn = (rules: SeasonRules, day: Day): Season | undefined => seasonsOn(rules, day)[0];

/** Every season that runs on a day. */
export const seasonsOn = (rules: SeasonRules, day: Day): readonly Season[] =>
  rules.flatMap((rule) => {
    const year = yearOf(day);
    return [year, year - 1]
      .map((began) => beganIn(rule, began))
      .filter(({ from, to }) => from <= day && day <= to);
  });

function beganIn({ danger, from, to, basis }: SeasonRule, year: number): Season {
  const ends = to < from ? year + 1 : year;
  return { key: `${danger}-${year}`, danger, from: `${year}-${from}`, to: `${ends}-${to}`, basis };
}
