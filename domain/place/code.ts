/**
 * 区划代码: a place's code is its path. 611025 镇安县 → 611025001 永乐街道 → 611025001001 新城社区
 * → 2 digits for the group → 2 digits for the area. A code's prefix is its parent, so "inside" is a text range.
 */
import { CODE_DIGITS, LEVELS, type Level, levelAbove } from './level.ts';

export type PlaceCode = string;

/** The level a code belongs to, or undefined when it has no valid length or is not made of digits. */
export function levelOf(code: PlaceCode): Level | undefined {
  if (!/^\d+$/.test(code)) return undefined;
  return LEVELS.find((level) => CODE_DIGITS[level] === code.length);
}

/** The code of the place that contains this one at `level`; undefined when that level lies below it. */
export const ancestorAt = (code: PlaceCode, level: Level): PlaceCode | undefined =>
  code.length >= CODE_DIGITS[level] ? code.slice(0, CODE_DIGITS[level]) : undefined;

/** The code of the place one level up; undefined for a county. */
export function parentOf(code: PlaceCode): PlaceCode | undefined {
  const level = levelOf(code);
  const above = level && levelAbove(level);
  return above && ancestorAt(code, above);
}

/** Whether `inner` is `outer` or lies inside it. */
export const contains = (outer: PlaceCode, inner: PlaceCode): boolean => inner.startsWith(outer);

/** 社区: a community of a town's residents; the official list gives them the village codes below 200 (国家统计局城乡划分). */
export const isCommunity = (village: PlaceCode): boolean => village.slice(9, 12) < '200';

/** The half-open text range of every code inside a place (':' is the ASCII character after '9'). */
export const rangeOf = (code: PlaceCode): { readonly from: PlaceCode; readonly before: string } => ({
  from: code,
  before: `${code}:`,
});
