/** 老槐坡: the places of the story that the demonstration accounts tell, from one area up to its town. */
import { ancestorAt, type PlaceCode } from '../../domain/place/code.ts';
import { CODE_DIGITS } from '../../domain/place/level.ts';
import type { Place } from '../../domain/place/place.ts';

export interface Story {
  readonly area: PlaceCode;
  /** Another area of the same group. */
  readonly nextArea: PlaceCode;
  readonly group: PlaceCode;
  readonly village: PlaceCode;
  readonly town: PlaceCode;
}

/**
 * 三组老槐坡片 of the first village in a town (no community, no 街道) that has one, by code: 回龙镇万寿村 in Zhen'an.
 * The generator of areas has drawn the name; nothing is renamed for the story. A county that drew none there takes its
 * first area of any name. Throws when the county has no areas.
 */
export function storyOf(places: readonly Place[]): Story {
  const names = new Map(places.map(({ code, name }) => [code, name]));
  const areas = places.filter(({ level }) => level === 'area').sort((a, b) => (a.code < b.code ? -1 : 1));
  const isTold = ({ code, name, parentCode = '' }: Place): boolean =>
    name === '老槐坡片' && names.get(parentCode) === '三组' && isInTheCountry(code);
  const area = areas.find(isTold) ?? areas.find(({ code }) => isInTheCountry(code)) ?? areas[0];
  if (area === undefined) throw new Error('a county without areas has no story');
  const sister = areas.find(({ code, parentCode }) => parentCode === area.parentCode && code !== area.code);
  const above = (level: 'group' | 'village' | 'town'): PlaceCode => ancestorAt(area.code, level) ?? area.code;
  return {
    area: area.code,
    nextArea: (sister ?? area).code,
    group: above('group'),
    village: above('village'),
    town: above('town'),
  };
}

/** Codes from 100 are towns, from 200 in a town villages; below them 街道 and communities. */
export const isInTheCountry = (code: PlaceCode): boolean =>
  Number(code.slice(CODE_DIGITS.county, CODE_DIGITS.town)) >= 100 &&
  Number(code.slice(CODE_DIGITS.town, CODE_DIGITS.village)) >= 200;
