/**
 * 成果转化: what was agreed, from the answer of the body that has the power to the look back a year later. A consultation advises and
 * orders nothing: adoption is the act of that body alone (domain facts 2.3, 2.4).
 */
import type { Day } from '../kernel/day.ts';
import { actsFor, type Office } from '../people/office.ts';
import { contains, levelOf, type PlaceCode } from '../place/code.ts';

export const STATUSES = [
  'put',
  'planned',
  'doing',
  'set-aside',
  'done',
  'kept',
  'not-adopted',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

export const isOver = ({ status }: Pick<Outcome, 'status'>): boolean => status === 'closed';

/** Where it comes from: 协商、会议（联席会议也是）、提案、社情民意信息. */
export const SOURCES = ['consultation', 'meeting', 'proposal', 'opinion'] as const;
export type Source = (typeof SOURCES)[number];

/** 衔接: which larger work it belongs to; a tag, never another form. */
export const THEMES = ['party-building', 'rural-revitalisation', 'peace-building'] as const;
export type Theme = (typeof THEMES)[number];

export const VERDICTS = ['adopted', 'partly', 'planned', 'not-adopted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** 提案办理结果: solved · being solved · in the plan · for reference. */
export const CLASSES = ['A', 'B', 'C', 'D'] as const;
export type Class = (typeof CLASSES)[number];

/** The key of a place or of a handling unit; they never look alike. */
export type Body = string;

export interface Answer {
  readonly verdict: Verdict;
  /** Of everything but a plain yes. */
  readonly why?: string | undefined;
  readonly plannedFor?: Day | undefined;
  readonly on: Day;
}

/** 建议: one thing that was put; each is answered. */
export interface Point {
  readonly number: number;
  readonly text: string;
  readonly answer?: Answer | undefined;
}

/** 协办的一份: what a body that assists did, told to the one that leads. */
export interface Share {
  readonly body: Body;
  readonly text: string;
  readonly on: Day;
}

/**
 * 凭据: what shows that a task was done: pictures of the thing, never of people on duty, and a paper as its text, from which what names
 * somebody was taken out before it came in. No file of anybody's is kept.
 */
export interface Shown {
  readonly id: string;
  readonly taskId: string;
  readonly caption: string;
  /** Names of stored pictures, drawn anew without metadata. */
  readonly photos: readonly string[];
  readonly text?: string | undefined;
  readonly on: Day;
}

export interface Slip {
  readonly from: Day;
  readonly to: Day;
  readonly why: string;
}

/** 任务: what is done by whom until when. Of one with parts the progress is that of its parts. */
export interface Task {
  readonly id: string;
  readonly partOf?: string | undefined;
  readonly text: string;
  /** Who leads, and answers for it alone. */
  readonly owner: Body;
  /** 协办: those who do a share of it. */
  readonly assisting?: readonly Body[] | undefined;
  readonly shares?: readonly Share[] | undefined;
  /** Finished only when something shows it. */
  readonly toShow?: boolean | undefined;
  readonly due: Day;
  /** How much it counts beside its neighbours. */
  readonly weight: number;
  /** Per cent, of a task without parts. */
  readonly progress: number;
  readonly note?: string | undefined;
  readonly slips: readonly Slip[];
}

export const STAGES = ['midway', 'end'] as const;
export const FINDINGS = ['in-order', 'behind', 'not-as-agreed'] as const;

/** 监督: who looked, as a kind of office, and what was found. */
export interface Check {
  readonly stage: (typeof STAGES)[number];
  readonly by: 'committee' | 'member' | 'above';
  readonly finding: (typeof FINDINGS)[number];
  readonly text: string;
  readonly on: Day;
}

/** 督办: with a reply that is due. */
export interface Supervision {
  readonly id: string;
  readonly why: string;
  readonly on: Day;
  readonly due: Day;
  readonly reply?: { readonly text: string; readonly on: Day } | undefined;
}

/** What a side of those affected says of the work. */
export interface SideAnswer {
  readonly side: string;
  readonly accepts: boolean;
  readonly why?: string | undefined;
}

/** Why somebody says with a slip that it is not done, or is dissatisfied. */
export const SAY_REASONS = [
  'unfinished',
  'not-as-agreed',
  'poor',
  'broke-again',
  'too-slow',
  'other',
] as const;
export type SayReason = (typeof SAY_REASONS)[number];

/** 群众说的: counts of what was said with slips; never who said what. */
export interface Said {
  readonly done: number;
  readonly notDone: number;
  readonly satisfied: number;
  readonly fairly: number;
  readonly dissatisfied: number;
  readonly reasons: Readonly<Partial<Record<SayReason, number>>>;
}

/** 验收: what every side says; what was said with slips, where enough did; and the answer when most of them denied that it is done. */
export interface Acceptance {
  readonly sides: readonly SideAnswer[];
  readonly on: Day;
  readonly said?: Said | undefined;
  readonly answer?: string | undefined;
}

/** 满意度: counts only. */
export interface Rating {
  readonly satisfied: number;
  readonly fairly: number;
  readonly dissatisfied: number;
  readonly reasons?: string | undefined;
  readonly on: Day;
}

export interface LookBack {
  readonly holds: boolean;
  readonly found: string;
  readonly on: Day;
}

export interface Outcome {
  readonly id: string;
  /** Whose result it is. */
  readonly placeCode: PlaceCode;
  readonly source: Source;
  /** The consultation or meeting. */
  readonly sourceId?: string | undefined;
  readonly title: string;
  readonly status: Status;
  /** Who has the power to adopt it. */
  readonly to: Body;
  readonly points: readonly Point[];
  /** Groups that it concerns, never persons. */
  readonly sides: readonly string[];
  readonly themes: readonly Theme[];
  readonly putOn: Day;
  readonly answerDue: Day;
  /** The first day on which every point had its answer. */
  readonly answeredOn?: Day | undefined;
  /** 催办: days on which an answer was asked for again. */
  readonly reminded: readonly Day[];
  readonly class?: Class | undefined;
  readonly tasks: readonly Task[];
  readonly shown?: readonly Shown[] | undefined;
  readonly setAside?: { readonly why: string; readonly reviewOn: Day } | undefined;
  readonly checks: readonly Check[];
  readonly supervisions: readonly Supervision[];
  readonly result?: { readonly text: string; readonly on: Day } | undefined;
  readonly acceptance?: Acceptance | undefined;
  /** 返工: how often it was done again, and why it is now. */
  readonly reworks: number;
  readonly reworkWhy?: string | undefined;
  readonly feedback?: { readonly text: string; readonly on: Day } | undefined;
  readonly rating?: Rating | undefined;
  readonly lookBacks: readonly LookBack[];
  readonly reopened: number;
  readonly endedOn?: Day | undefined;
}

/** A proposal or an opinion stands by itself; everything else was talked through somewhere. */
export const standsAlone = (source: Source): boolean => source === 'proposal' || source === 'opinion';

/** Read by everybody from the start, but for what a member wrote: that, when its answer is told to all. */
export const announced = ({ source, feedback, reopened }: Outcome): boolean =>
  !standsAlone(source) || feedback !== undefined || reopened > 0;

/** Who answers it, and who does its tasks or a share of them. */
export const holdersOf = ({ to, tasks }: Pick<Outcome, 'to' | 'tasks'>): Body[] => [
  ...new Set([to, ...tasks.flatMap(({ owner, assisting = [] }) => [owner, ...assisting])]),
];

/** 督办未回复: nothing ends while a reply is owed. */
export const owesReply = ({ supervisions }: Pick<Outcome, 'supervisions'>): boolean =>
  supervisions.some(({ reply }) => reply === undefined);

/** Whose result it is: the office that acts for the place. */
export const putsFor = (office: Office, { placeCode }: Pick<Outcome, 'placeCode'>): boolean =>
  actsFor(office) === placeCode;

/** Whoever acts for a body; at the county its leaders too. */
export const actsForBody = (office: Office, body: Body): boolean =>
  actsFor(office) === body ||
  (office.post === 'county_leader' && levelOf(body) === 'county' && office.placeCode === body);

export const answersFor = (office: Office, { to }: Pick<Outcome, 'to'>): boolean => actsForBody(office, to);

/** 回避: whoever does the work, or is close to whoever does, neither checks nor accepts it. */
export function isDoer(office: Office, { to, tasks }: Pick<Outcome, 'to' | 'tasks'>): boolean {
  const doers = new Set(holdersOf({ to, tasks }));
  const own = actsFor(office);
  return (
    (own !== undefined && doers.has(own)) ||
    answersFor(office, { to }) ||
    (office.closeTo ?? []).some((key) => doers.has(key))
  );
}

/**
 * 监督者: the supervision committee of the place, members of the CPPCC, and the levels above the place or above whoever does it;
 * undefined for others.
 */
export function watchesAs(office: Office, it: Pick<Outcome, 'placeCode' | 'to'>): Check['by'] | undefined {
  if (office.post === 'supervisor') return office.placeCode === it.placeCode ? 'committee' : undefined;
  if (office.post === 'cppcc_member') return 'member';
  const own = office.post === 'county_leader' ? office.placeCode : actsFor(office);
  const isAbove = [it.placeCode, it.to].some((place) => own !== undefined && liesAbove(own, place));
  return isAbove ? 'above' : undefined;
}

const liesAbove = (outer: PlaceCode, inner: string): boolean =>
  outer !== inner && levelOf(outer) !== undefined && levelOf(inner) !== undefined && contains(outer, inner);
