/**
 * 组与片 (演示): groups and areas below the villages. Nothing below the village is public, so these are made up
 * and marked as demonstration data; the number of areas, 3,523 on 156 villages, is Zhen'an's own (2022).
 */
import { CODE_DIGITS } from '../../domain/place/level.ts';
import type { Place } from '../../domain/place/place.ts';
import { RURAL_AREA_NAMES, URBAN_AREA_NAMES } from './area-names.ts';
import { between, chanceFrom, shuffled } from './chance.ts';
import { placeNamed } from './places.ts';

export interface DemoPlace extends Place {
  readonly level: 'group' | 'area';
  /** Households in it. */
  readonly households: number;
}

/** 3,523 areas in 156 villages: about 22.6 a village. */
const AREAS_A_VILLAGE = 3523 / 156;
const AREAS_A_GROUP = 4;

/** 街道社区, 镇上社区, 村: a rural area has about 26 households, one in the county town about 120. */
const KINDS = {
  urban: { share: 1.3, households: [100, 140], names: URBAN_AREA_NAMES },
  town: { share: 1.1, households: [34, 46], names: URBAN_AREA_NAMES },
  rural: { share: 1, households: [22, 30], names: RURAL_AREA_NAMES },
} as const;

type Kind = keyof typeof KINDS;

/** Groups and areas of all villages, in the order of their codes. The same villages give the same areas. */
export function demoPlaces(villages: readonly Place[]): DemoPlace[] {
  const inOrder = [...villages].sort((a, b) => (a.code < b.code ? -1 : 1));
  const counts = areaCounts(inOrder, Math.round(inOrder.length * AREAS_A_VILLAGE));
  return inOrder.flatMap((village, i) => placesBelow(village, counts[i] ?? 0));
}

/** Codes below 100 in the county are 街道, codes below 200 in the town 居委会 (GB/T 2260 and its extension). */
function kindOf({ code }: Place): Kind {
  const townSegment = Number(code.slice(CODE_DIGITS.county, CODE_DIGITS.town));
  const villageSegment = Number(code.slice(CODE_DIGITS.town));
  if (villageSegment >= 200) return 'rural';
  return townSegment < 100 ? 'urban' : 'town';
}

/** `total` shared out by drawn weights, the largest remainders rounded up, so that the sum is exact. */
function areaCounts(villages: readonly Place[], total: number): number[] {
  const weights = villages.map((village) => {
    const chance = chanceFrom(`areas ${village.code}`);
    return KINDS[kindOf(village)].share * (0.7 + 0.6 * chance());
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const counts = exact.map(Math.floor);
  const missing = total - counts.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((share, i) => ({ i, rest: share % 1 })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRemainder.slice(0, missing)) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

function placesBelow(village: Place, areaCount: number): DemoPlace[] {
  const chance = chanceFrom(`below ${village.code}`);
  const {
    households: [fewest, most],
    names,
  } = KINDS[kindOf(village)];
  const drawnNames = shuffled(chance, names);
  const sizes = groupSizes(chance, areaCount);

  return sizes.flatMap((size, g) => {
    const groupCode = village.code + twoDigits(g + 1);
    const areas = Array.from({ length: size }, (_, a) => {
      const code = groupCode + twoDigits(a + 1);
      const name = `${drawnNames.pop() ?? `第${code.slice(CODE_DIGITS.village)}`}片`;
      return demoPlace(village, 'area', { code, name, households: between(chance, fewest, most) });
    });
    const inGroup = areas.reduce((sum, area) => sum + area.households, 0);
    const name = `${chineseNumber(g + 1)}组`;
    return [demoPlace(village, 'group', { code: groupCode, name, households: inGroup }), ...areas];
  });
}

/** About four areas a group; each group has at least one, and one area is taken at random from here to there. */
function groupSizes(chance: () => number, areaCount: number): number[] {
  const groups = Math.max(1, Math.round(areaCount / AREAS_A_GROUP));
  const sizes = Array.from({ length: groups }, (_, g) => Math.floor((areaCount + g) / groups));
  const from = between(chance, 0, groups - 1);
  const to = between(chance, 0, groups - 1);
  return sizes.map((size, g) => {
    if (from === to || (sizes[from] ?? 0) < 2) return size;
    return g === from ? size - 1 : g === to ? size + 1 : size;
  });
}

function demoPlace(
  village: Place,
  level: DemoPlace['level'],
  { households, ...named }: { code: string; name: string; households: number },
): DemoPlace {
  return { ...placeNamed({ ...named, demo: true, validFrom: village.validFrom }), level, households };
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** 一 … 九十九. */
function chineseNumber(n: number): string {
  const digit = (d: number): string => '零一二三四五六七八九'.charAt(d);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}
