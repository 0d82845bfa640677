/**
 * 事项: what a resident or an area chief raised. One number, one clock, one owner.
 * The row below is the fold of its steps (`after.ts`); nothing in it exists that no step says.
 */
import type { Moment } from '../kernel/day.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Level } from '../place/level.ts';
import type { Category, DataClass } from './category.ts';
import type { Clock } from './clock.ts';
import type { Ending } from './ending.ts';
import type { Holder } from './holder.ts';
import type { Ways } from './ways.ts';

/** 已提出 (nobody took it yet) · 办理中 · 已答复 (waits for the reporter) · 已合并 (goes along with another) · 已办结. */
export const MATTER_STATUSES = ['reported', 'accepted', 'answered', 'merged', 'closed'] as const;
export type MatterStatus = (typeof MATTER_STATUSES)[number];

/** 满意 · 基本满意 · 不满意; `not_surveyed` when the window passed in silence or nobody else was concerned. */
export const SATISFACTIONS = ['satisfied', 'basically_satisfied', 'dissatisfied', 'not_surveyed'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** Who raised it: an office holder on the spot, somebody who left a name, or nobody known. */
export const REPORTER_KINDS = ['office', 'named', 'anonymous'] as const;
export type ReporterKind = (typeof REPORTER_KINDS)[number];

/** 来源: raised here, or brought in closed from an older register. */
export const SOURCES = ['here', 'register'] as const;
export type Source = (typeof SOURCES)[number];

/** 提出人 as far as rules need it; name and phone are kept apart from the matter. */
export interface Reporter {
  readonly kind: ReporterKind;
  /** The office holder who raised or recorded it. */
  readonly personId?: string;
}

/** 移交: on its way to another holder, who has not accepted yet. Until then the first one owns it. */
export interface Offer {
  readonly kind: 'escalated' | 'dispatched';
  readonly to: Holder;
  readonly why: string;
  /** The owner's clock, which runs again if the matter comes back. */
  readonly resume: Clock;
}

/** What a report tells of a matter, and what was found out at once: what never changes, and its first owner. */
export interface Raised {
  readonly countyCode: PlaceCode;
  readonly no: string;
  readonly placeCode: PlaceCode;
  readonly title: string;
  readonly text: string;
  readonly category: Category;
  /** The level at which such a matter is usually settled: a suggestion, not a route. */
  readonly level: Level;
  readonly emergency: boolean;
  readonly dataClass: DataClass;
  readonly reporter: Reporter;
  /** Content hashes of its pictures. */
  readonly photos: readonly string[];
  /** Keys of persons, places and units it must never reach; empty for most. */
  readonly sealedFrom: readonly string[];
  /** The matter this one was split from. */
  readonly splitFrom?: string;
  readonly holder: Holder;
}

export interface Matter extends Raised, Ways {
  readonly id: string;
  readonly reportedAt: Moment;
  readonly status: MatterStatus;
  readonly heldSince: Moment;
  readonly triedAt?: Moment;
  readonly offer?: Offer;
  /** Keys of the holders that have sent it back once already. */
  readonly returnedBy: readonly string[];
  readonly sentBack: boolean;
  readonly answer?: string;
  readonly satisfaction?: Satisfaction;
  /** The matter it goes along with. */
  readonly mergedInto?: string;
  /** How it ended, when it was not answered. */
  readonly ending?: Ending;
  readonly closedAt?: Moment;
  /** 到期清除: what is kept no longer: who raised it, or everything but its number. */
  readonly expired?: 'contact' | 'content';
  readonly clock?: Clock;
}
