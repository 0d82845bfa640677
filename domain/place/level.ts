/** 层级: the five levels of a county, lowest first. 县 镇(街道) 村(社区) 组 片. */
export const LEVELS = ['area', 'group', 'village', 'town', 'county'] as const;

export type Level = (typeof LEVELS)[number];

/** Digits of a place's code at each level: GB/T 2260 and the statistical 12-digit code, then 2 + 2 of our own. */
export const CODE_DIGITS: Readonly<Record<Level, number>> = {
  county: 6,
  town: 9,
  village: 12,
  group: 14,
  area: 16,
};

/** The next level up; the county has none. */
export const levelAbove = (level: Level): Level | undefined => LEVELS[LEVELS.indexOf(level) + 1];

/** The next level down; the area has none. */
export const levelBelow = (level: Level): Level | undefined => LEVELS[LEVELS.indexOf(level) - 1];
