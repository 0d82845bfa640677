/**
 * 区划变动: what every change of places comes to: places that begin, places that end with their successors, one that gets
 * another name. A code is never used twice, so that every code of any past day leads to one living place or to an abolition.
 */
import type { Day } from '../kernel/day.ts';
import { ancestorAt, levelOf, type PlaceCode } from './code.ts';
import { CODE_DIGITS, type Level, levelAbove } from './level.ts';
import { shortName } from './name.ts';
import { numberOf } from './numbered.ts';
import { inForceOn, type Place } from './place.ts';

/** 设立 · 更名 · 迁移 · 合并 · 拆分 · 撤销. */
export const PLACE_CHANGES = ['opened', 'renamed', 'moved', 'joined', 'split', 'abolished'] as const;
export type PlaceChangeKind = (typeof PLACE_CHANGES)[number];

/** A place that is no more from this day on. The first successor takes its open work; none after an abolition. */
export interface Ending {
  readonly code: PlaceCode;
  readonly successors: readonly PlaceCode[];
}

export interface PlaceChange {
  readonly kind: PlaceChangeKind;
  /** The first day on which the places are as the change leaves them. */
  readonly on: Day;
  /** Highest first. */
  readonly opened: readonly Place[];
  readonly ended: readonly Ending[];
  readonly renamed?: { readonly code: PlaceCode; readonly name: string; readonly initials: string };
}

/** Everything there is and was, and how a name is found by pinyin. */
export interface PlaceFacts {
  readonly places: ReadonlyMap<PlaceCode, Place>;
  readonly today: Day;
  readonly initialsOf: (name: string) => string;
}

/** The place, when it exists today. */
export function living({ places, today }: PlaceFacts, code: PlaceCode): Place | undefined {
  const place = places.get(code);
  return place !== undefined && inForceOn(place, today) ? place : undefined;
}

/** The places directly below one that exist today, in order of code. */
export const livingBelow = (facts: PlaceFacts, code: PlaceCode): Place[] =>
  [...facts.places.values()]
    .filter((place) => place.parentCode === code && inForceOn(place, facts.today))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Whether another place directly below `parent` is called so today. */
export const nameTaken = (facts: PlaceFacts, parent: PlaceCode, name: string): boolean =>
  livingBelow(facts, parent).some((place) => isSameName(place.level, place.name, name));

/** 新城社区 and its committee are one name, and so are 三组 and 3组. */
export const isSameName = (level: Level, one: string, other: string): boolean =>
  shortName(one) === shortName(other) ||
  (numberOf(level, one) !== undefined && numberOf(level, one) === numberOf(level, other));

/** The next code below a parent that nobody ever had; undefined when its digits are used up. */
export function nextCode(parent: PlaceCode, level: Level, used: Iterable<PlaceCode>): PlaceCode | undefined {
  const digits = CODE_DIGITS[level] - parent.length;
  let last = 0;
  for (const code of used)
    if (code.length === CODE_DIGITS[level] && code.startsWith(parent))
      last = Math.max(last, Number(code.slice(parent.length)));
  const next = String(last + 1);
  return next.length > digits ? undefined : parent + next.padStart(digits, '0');
}

/** Whether a code names a place of this level directly below the parent. */
export const isBelow = (code: PlaceCode, parent: PlaceCode): boolean => {
  const level = levelOf(code);
  const above = level && levelAbove(level);
  return above !== undefined && ancestorAt(code, above) === parent;
};

/** What becomes of a place that goes under another parent, and of everything below it. */
export interface Moving {
  readonly opened: readonly Place[];
  readonly ended: readonly Ending[];
}

export type MovingRefusal = 'no-code-left' | 'name-taken';

/**
 * `place` under `parent` with everything below it, all with new codes. `used` grows by the new ones. A name that is taken
 * there gets the name of where it came from in front.
 */
export function goUnder(
  facts: PlaceFacts,
  {
    place,
    parent,
    used,
    names,
  }: { place: Place; parent: PlaceCode; used: Set<PlaceCode>; names: Set<string> },
): Moving | MovingRefusal {
  const code = nextCode(parent, place.level, used);
  if (code === undefined) return 'no-code-left';
  const name = freeName(facts, place, names);
  if (name === undefined) return 'name-taken';
  used.add(code);
  names.add(shortName(name));
  const opened: Place[] = [anew(facts, place, { code, parent, name })];
  const ended: Ending[] = [{ code: place.code, successors: [code] }];
  const below = new Set<string>();
  for (const child of livingBelow(facts, place.code)) {
    const moving = goUnder(facts, { place: child, parent: code, used, names: below });
    if (typeof moving === 'string') return moving;
    opened.push(...moving.opened);
    ended.push(...moving.ended);
  }
  return { opened, ended };
}

function freeName(facts: PlaceFacts, place: Place, names: ReadonlySet<string>): string | undefined {
  if (!names.has(shortName(place.name))) return place.name;
  const from = facts.places.get(place.parentCode ?? '');
  const longer = `${shortName(from?.name ?? '')}${place.name}`;
  return names.has(shortName(longer)) ? undefined : longer;
}

const anew = (
  { today, initialsOf }: PlaceFacts,
  place: Place,
  { code, parent, name }: { code: PlaceCode; parent: PlaceCode; name: string },
): Place => ({
  code,
  name,
  level: place.level,
  parentCode: parent,
  initials: name === place.name ? place.initials : initialsOf(shortName(name)),
  demo: place.demo,
  validFrom: today,
});

/** The names that are taken directly below a place today. */
export const namesBelow = (facts: PlaceFacts, parent: PlaceCode): Set<string> =>
  new Set(livingBelow(facts, parent).map(({ name }) => shortName(name)));

/** Who takes the open work of each place that ended: its first successor. */
export const heirsOf = ({ ended }: Pick<PlaceChange, 'ended'>): ReadonlyMap<PlaceCode, PlaceCode> =>
  new Map(
    ended.flatMap(({ code, successors: [heir] }) => (heir === undefined ? [] : [[code, heir] as const])),
  );

/** The places after a change. */
export function afterChange(
  places: ReadonlyMap<PlaceCode, Place>,
  { on, opened, ended, renamed }: PlaceChange,
): ReadonlyMap<PlaceCode, Place> {
  const next = new Map(places);
  for (const place of opened) next.set(place.code, place);
  for (const { code, successors } of ended) {
    const place = next.get(code);
    const [heir] = successors;
    if (place !== undefined)
      next.set(code, { ...place, validTo: on, ...(heir === undefined ? {} : { replacedBy: heir }) });
  }
  const same = renamed && next.get(renamed.code);
  if (renamed !== undefined && same !== undefined)
    next.set(renamed.code, { ...same, name: renamed.name, initials: renamed.initials });
  return next;
}
