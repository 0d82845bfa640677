/**
 * 四议两公开: a weighty village affair in its order: 村党组织提议, 村“两委”商议, 党员大会审议, 村民会议或村民代表会议决议; then the decision
 * is published, and so is what came of it. Important matters are first studied by the village's Party organisation
 * (村民委员会组织法 2025, Art. 28). Everything on this page is the fold of its steps (`acts.ts`).
 */
import type { Day } from '../kernel/day.ts';
import type { MeetingKind } from '../meeting/kind.ts';
import type { Subject } from '../meeting/subject.ts';
import type { Office } from '../people/office.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Count } from './count.ts';

/** 提议 · 商议 · 审议 · 决议. */
export const STAGES = ['propose', 'discuss', 'review', 'decide'] as const;
export type Stage = (typeof STAGES)[number];

/** 决议公开 · 实施结果公开. */
export const DISCLOSURES = ['decision', 'result'] as const;
export type DisclosureOf = (typeof DISCLOSURES)[number];

/** Which meetings may decide at the end. */
export const DECIDING_KINDS = [
  'villager_assembly',
  'villager_rep_meeting',
  'resident_assembly',
  'resident_rep_meeting',
] as const satisfies readonly MeetingKind[];
export type DecidingKind = (typeof DECIDING_KINDS)[number];

/** 文本: what is put forward, in its versions; never overwritten. */
export interface Text {
  readonly no: number;
  readonly text: string;
  readonly on: Day;
  /** Why it was changed; null of the first. */
  readonly why: string | null;
}

/** 一议: one of the four as it was held, with its arithmetic. */
export interface Held {
  readonly stage: Stage;
  readonly on: Day;
  /** The version of the text it was about. */
  readonly textNo: number;
  readonly kind: DecidingKind | null;
  /** The meeting of this house where it was held; null when it was held on paper. */
  readonly meetingId: string | null;
  readonly count: Count;
  readonly passed: boolean;
}

export interface Disclosure {
  readonly what: DisclosureOf;
  readonly text: string;
  readonly where: string;
  readonly from: Day;
  /** The last day on the board. */
  readonly until: Day;
}

export interface Procedure {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly title: string;
  readonly subject: Subject;
  /** 村民会议书面授权: the villagers' meeting handed it to their representatives. */
  readonly authorised: boolean;
  /** 书记主任一肩挑: the first two steps are one. */
  readonly onePerson: boolean;
  readonly beganOn: Day;
  readonly texts: readonly Text[];
  readonly held: readonly Held[];
  readonly disclosures: readonly Disclosure[];
  /** Why it was given up. */
  readonly endedWhy: string | null;
  readonly endedOn: Day | null;
  /** How many steps made it. */
  readonly steps: number;
}

export const stagesOf = ({ onePerson }: Pick<Procedure, 'onePerson'>): readonly Stage[] =>
  onePerson ? STAGES.slice(1) : STAGES;

/** The text as it lies there now. */
export function textNow({ texts }: Pick<Procedure, 'texts'>): Text {
  const [text] = texts.slice(-1);
  if (text === undefined) throw new RangeError('a procedure without a text');
  return text;
}

/** What is reviewed and decided counts for the very text that lies there: changed afterwards, it goes back. */
export const countsStill = (it: Procedure, { stage, textNo, passed }: Held): boolean =>
  passed && (stage === 'propose' || stage === 'discuss' || textNo === textNow(it).no);

/** The last time a step was held so that it still counts. */
export const standingHeld = (it: Procedure, stage: Stage): Held | undefined =>
  it.held.filter((held) => held.stage === stage && countsStill(it, held)).slice(-1)[0];

/** The step that comes next; undefined when all four are done. */
export const nextStage = (it: Procedure): Stage | undefined =>
  stagesOf(it).find((stage) => standingHeld(it, stage) === undefined);

export const disclosed = ({ disclosures }: Procedure, what: DisclosureOf): Disclosure | undefined =>
  disclosures.find((one) => one.what === what);

export const isOver = (it: Procedure): boolean =>
  it.endedOn !== null || disclosed(it, 'result') !== undefined;

/** 进行中 · 已决议 · 决议已公开 · 两公开已完成 · 不再办. */
export const PROCEDURE_STATUSES = ['under_way', 'decided', 'decision_public', 'done', 'given_up'] as const;
export type ProcedureStatus = (typeof PROCEDURE_STATUSES)[number];

export function statusOf(it: Procedure): ProcedureStatus {
  if (it.endedOn !== null) return 'given_up';
  if (disclosed(it, 'result') !== undefined) return 'done';
  if (disclosed(it, 'decision') !== undefined) return 'decision_public';
  return nextStage(it) === undefined ? 'decided' : 'under_way';
}

/** 经办: the village that it is about. */
export const conducts = (
  { post, placeCode }: Pick<Office, 'post' | 'placeCode'>,
  it: Pick<Procedure, 'placeCode'>,
): boolean => post === 'village_cadre' && placeCode === it.placeCode;

export const PROCEDURE_POSTS = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const;
