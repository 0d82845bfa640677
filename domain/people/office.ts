/** 任职: one person's post at one place for a term. One person may hold several and acts under one at a time. */
import type { Day } from '../kernel/day.ts';
import { contains, levelOf, type PlaceCode } from '../place/code.ts';
import { OWNING_POST, type Post } from './post.ts';

export interface Office {
  readonly id: string;
  readonly personId: string;
  readonly post: Post;
  readonly placeCode: PlaceCode;
  /** The handling unit (承办单位) a `unit_handler` works for. */
  readonly unitCode?: string;
  readonly from: Day;
  readonly to?: Day;
  /** 代班: the office beside which this one stands. */
  readonly standsInFor?: string;
  /** Keys of all offices of the same person and of declared relations, for recusal. */
  readonly closeTo?: readonly string[];
}

/** Whether the term covers the day; the last day belongs to the term. */
export const inTerm = (office: Pick<Office, 'from' | 'to'>, day: Day): boolean =>
  office.from <= day && (office.to === undefined || day <= office.to);

/** Whether a place lies inside the office's own. */
export const covers = (office: Pick<Office, 'placeCode'>, placeCode: PlaceCode): boolean =>
  contains(office.placeCode, placeCode);

/**
 * For whom an office acts (代表谁): its handling unit, or its place when the post owns matters there; else nobody.
 * Unit codes never look like place codes, so one text serves both.
 */
export function actsFor(office: Pick<Office, 'post' | 'placeCode' | 'unitCode'>): string | undefined {
  if (office.post === 'unit_handler') return office.unitCode;
  const level = levelOf(office.placeCode);
  return level !== undefined && office.post === OWNING_POST[level] ? office.placeCode : undefined;
}

/** 村务监督委员会, as one of whom something is owed; no place and no unit has such a key. */
export const committeeOf = (place: PlaceCode): string => `committee:${place}`;

/** 政协办: the members' own office of a county. */
export const membersOf = (county: PlaceCode): string => `members:${county}`;

/** 告知谁: the one key under which an office is told something; two that act for nobody have one of their own. */
export function toldAs(office: Pick<Office, 'post' | 'placeCode' | 'unitCode'>): string | undefined {
  if (office.post === 'supervisor') return committeeOf(office.placeCode);
  if (office.post === 'cppcc_officer') return membersOf(office.placeCode);
  return actsFor(office);
}

/** Who hears what is told under a key: the place or unit, and the posts that act there. */
export function takersOf(told: string): { readonly key: string; readonly posts: readonly Post[] } {
  const [kind = '', place] = told.split(':');
  if (place === undefined) return { key: told, posts: Object.values(OWNING_POST) };
  return { key: place, posts: [kind === 'committee' ? 'supervisor' : 'cppcc_officer'] };
}
