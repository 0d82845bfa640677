/**
 * 村务公开: one item of one period of a village: drafted, looked at by the supervision committee, published at least so long as the law
 * says, asked about, answered, corrected by a further version, archived. What was published stays as it was.
 */
import type { Day } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Kept } from '../publication/publication.ts';
import type { Content, HungContent, RowSource } from './content.ts';
import { type Item, ruleOf } from './items.ts';
import type { Period } from './period.ts';
import type { QuestionKind } from './question.ts';

export interface Review {
  readonly ok: boolean;
  readonly words: string;
  readonly on: Day;
}

/** What is on its way to the board. */
export interface Pending {
  readonly content: Content;
  /** Why what is published is corrected; null of the first. */
  readonly why: string | null;
  readonly stage: 'drafted' | 'submitted' | 'passed' | 'sent-back';
  readonly since: Day;
}

export interface Version {
  readonly no: number;
  readonly content: HungContent;
  readonly why: string | null;
  readonly from: Day;
  /** The last day on the board. */
  readonly until: Day;
  /** Where it hangs as paper. */
  readonly board: string | null;
  /** Passages left standing on purpose. */
  readonly kept: readonly Kept[];
}

export interface Answered {
  readonly questionId: string;
  readonly no: number;
  readonly kind: QuestionKind;
  readonly askedOn: Day;
  readonly due: Day;
  readonly on: Day;
  /** What everybody reads of the question; null when it is not shown. */
  readonly shown: string | null;
  readonly text: string;
  /** Whoever was left standing in it on purpose; read for thirty days, never told. */
  readonly names?: readonly string[];
}

export interface Disclosure {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly title: string;
  readonly item: Item;
  readonly period: Period;
  /** What stands alone in its place; of one slot nothing is drafted twice. */
  readonly slot: string;
  /** Of a weighty event: what it tells of. Of what was demanded: the demand. */
  readonly about: { readonly kind: RowSource | 'demand'; readonly id: string } | null;
  /** The version of the table it was drafted by. */
  readonly book: number;
  readonly beganOn: Day;
  readonly pending: Pending | null;
  readonly reviews: readonly Review[];
  readonly versions: readonly Version[];
  readonly answered: readonly Answered[];
  readonly dropped: string | null;
  readonly endedOn: Day | null;
  readonly steps: number;
}

export const STATUSES = [
  'drafted',
  'sent_back',
  'with_committee',
  'passed',
  'published',
  'archived',
  'dropped',
] as const;
export type DisclosureStatus = (typeof STATUSES)[number];

const OF_PENDING = {
  drafted: 'drafted',
  submitted: 'with_committee',
  passed: 'passed',
  'sent-back': 'sent_back',
} as const;

/** A correction on its way changes nothing of what stands on the board. */
export function statusOf({ dropped, endedOn, versions, pending }: Disclosure): DisclosureStatus {
  if (dropped !== null) return 'dropped';
  if (endedOn !== null) return 'archived';
  if (versions.length > 0) return 'published';
  return OF_PENDING[pending?.stage ?? 'drafted'];
}

export const isOver = ({ endedOn }: Pick<Disclosure, 'endedOn'>): boolean => endedOn !== null;

export const newestVersion = ({ versions }: Pick<Disclosure, 'versions'>): Version | undefined =>
  versions[versions.length - 1];

/** Whether an office does for this village what the table gives to its post. */
export const doesFor = (
  office: Pick<Office, 'post' | 'placeCode'>,
  it: Pick<Disclosure, 'placeCode' | 'item' | 'book'>,
  what: 'drafts' | 'reviews' | 'publishes',
): boolean => office.placeCode === it.placeCode && office.post === ruleOf(it.item, it.book)[what];

/** Who reads what is on its way. */
export const DISCLOSURE_POSTS = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const satisfies readonly Post[];
