/**
 * 专项排查: a unit above wants points looked at. It says what for, on what basis, where, until when, and what data exist already;
 * the town decides; whoever is asked may refuse with a reason; it ends by itself (中办国办《整治形式主义为基层减负若干规定》 2024).
 */
import type { Day } from '../kernel/day.ts';
import { actsFor, type Office } from '../people/office.ts';
import { contains, levelOf, type PlaceCode } from '../place/code.ts';
import type { AddedKind } from './kind.ts';

export const PART_STATES = ['asked', 'approved', 'refused'] as const;
export type PartState = (typeof PART_STATES)[number];

/** A place it is for, and what its town said. */
export interface Part {
  readonly placeCode: PlaceCode;
  readonly townCode: PlaceCode;
  readonly state: PartState;
  readonly why: string | null;
  readonly decidedOn: Day | null;
}

/** 不接: an area, a group or a village says why it does not do it. */
export interface Declined {
  readonly placeCode: PlaceCode;
  readonly why: string;
  readonly on: Day;
}

export interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly kind: AddedKind;
  /** The unit or place that asks: its code. */
  readonly askedBy: string;
  readonly purpose: string;
  readonly basis: string;
  /** Data there are already, and where; null when there are none. */
  readonly existing: string | null;
  readonly askedOn: Day;
  /** Looked at by this day. */
  readonly deadline: Day;
  /** The last day: after it nothing of it is proposed. */
  readonly until: Day;
  readonly endedOn: Day | null;
  readonly parts: readonly Part[];
  readonly declined: readonly Declined[];
}

export const CAMPAIGN_STATUSES = ['asked', 'open', 'refused', 'ended'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** Computed, so that it ends by itself: no job has to remember. */
export function statusOf({ until, endedOn, parts }: Campaign, today: Day): CampaignStatus {
  if (endedOn !== null || today > until) return 'ended';
  if (parts.some(({ state }) => state === 'approved')) return 'open';
  return parts.every(({ state }) => state === 'refused') ? 'refused' : 'asked';
}

export const isOver = (campaign: Campaign, today: Day): boolean => statusOf(campaign, today) === 'ended';

/** County units, the county's centre and towns. */
export function mayAskCampaign(office: Pick<Office, 'post' | 'placeCode' | 'unitCode'>): boolean {
  if (office.post === 'town_officer' || office.post === 'centre_officer') return true;
  return office.post === 'unit_handler' && levelOf(office.placeCode) === 'county';
}

export const isAsker = (office: Office, { askedBy }: Pick<Campaign, 'askedBy'>): boolean =>
  actsFor(office) === askedBy;

/** Whether it is looked at in a place: its town agreed, and nobody there refused. */
export const reaches = (
  { parts, declined }: Pick<Campaign, 'parts' | 'declined'>,
  place: PlaceCode,
): boolean =>
  parts.some(({ placeCode, state }) => state === 'approved' && contains(placeCode, place)) &&
  !declined.some(({ placeCode }) => contains(placeCode, place));

/** At most so many at once in one area. */
export const MOST_OPEN = 2;

/** The open campaigns of an area that is full, so that a third can be refused by naming them; undefined while none is. */
export function fullWith(
  areas: readonly PlaceCode[],
  open: readonly Campaign[],
): readonly Campaign[] | undefined {
  for (const area of areas) {
    const there = open.filter((campaign) => reaches(campaign, area));
    if (there.length >= MOST_OPEN) return there;
  }
  return undefined;
}
