/**
 * 一事一议筹资筹劳: for one matter a village asks its households for money or work: proposed, announced, voted by the villagers' meeting,
 * looked at by the town, reviewed by the county, published; afterwards its accounts (国办发〔2007〕4号). Counts, no persons.
 */
import type { Day } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import { ancestorAt, type PlaceCode } from '../place/code.ts';
import type { Count } from '../procedure/count.ts';

/** 村委会 · 十分之一以上村民 · 五分之一以上村民代表. */
export const PROPOSERS = ['committee', 'villagers', 'representatives'] as const;
export type Proposer = (typeof PROPOSERS)[number];

/** 现役军人 · 在校学生 · 孕产期妇女 · 困难户（经申请）. */
export const EXEMPTIONS = ['soldier', 'student', 'pregnant', 'hardship'] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

/** 方案: how much of whom. Money in whole yuan, work in days. */
export interface Scheme {
  readonly no: number;
  readonly purpose: string;
  /** Of one person. */
  readonly money: number;
  readonly payers: number;
  /** Of one labourer. */
  readonly days: number;
  readonly labourers: number;
  readonly exempt: readonly {
    readonly ground: Exemption;
    readonly payers: number;
    readonly labourers: number;
  }[];
  readonly on: Day;
  /** Why it was changed; null of the first. */
  readonly why: string | null;
}

export const STAGES = ['announce', 'vote', 'town', 'county', 'publish', 'accounts'] as const;
export type LevyStage = (typeof STAGES)[number];

/** What happened to a scheme, by the stage; a changed scheme begins anew. */
export interface Done {
  readonly stage: LevyStage;
  readonly schemeNo: number;
  readonly on: Day;
  readonly ok: boolean;
  readonly words: string;
  readonly count: Count | null;
  /** Of a vote that was taken in a meeting of this house. */
  readonly meetingId?: string | undefined;
  /** Of a publication: its last day. */
  readonly until: Day | null;
}

export interface Levy {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly title: string;
  readonly proposer: Proposer;
  /** Who signed, of how many; null when the committee proposes. */
  readonly signed: { readonly of: number; readonly signed: number } | null;
  readonly beganOn: Day;
  readonly schemes: readonly Scheme[];
  readonly done: readonly Done[];
  readonly endedWhy: string | null;
  readonly endedOn: Day | null;
  readonly steps: number;
}

export function schemeNow({ schemes }: Pick<Levy, 'schemes'>): Scheme {
  const [scheme] = schemes.slice(-1);
  if (scheme === undefined) throw new RangeError('a levy without a scheme');
  return scheme;
}

/** What was done about the scheme as it is now. */
export const standingDone = (it: Levy, stage: LevyStage): Done | undefined =>
  it.done.filter((one) => one.stage === stage && one.ok && one.schemeNo === schemeNow(it).no).slice(-1)[0];

/** The stage that comes next; undefined when its accounts are published. */
export const nextStage = (it: Levy): LevyStage | undefined =>
  STAGES.find((stage) => standingDone(it, stage) === undefined);

export const isOver = (it: Levy): boolean => it.endedOn !== null || nextStage(it) === undefined;

export const LEVY_STATUSES = [
  'proposed',
  'announced',
  'voted',
  'looked_at',
  'reviewed',
  'published',
  'done',
  'given_up',
] as const;
export type LevyStatus = (typeof LEVY_STATUSES)[number];

const STATUS_BEFORE: Readonly<Record<LevyStage, LevyStatus>> = {
  announce: 'proposed',
  vote: 'announced',
  town: 'voted',
  county: 'looked_at',
  publish: 'reviewed',
  accounts: 'published',
};

export function statusOf(it: Levy): LevyStatus {
  if (it.endedOn !== null) return 'given_up';
  const next = nextStage(it);
  return next === undefined ? 'done' : STATUS_BEFORE[next];
}

/** 算一算: who pays and works after those who are exempt, and what that comes to. */
export interface Sums {
  readonly exemptPayers: number;
  readonly exemptLabourers: number;
  readonly payers: number;
  readonly labourers: number;
  /** In yuan. */
  readonly money: number;
  /** Days of work. */
  readonly days: number;
}

export function sumsOf({ money, payers, days, labourers, exempt }: Scheme): Sums {
  const exemptPayers = exempt.reduce((sum, it) => sum + it.payers, 0);
  const exemptLabourers = exempt.reduce((sum, it) => sum + it.labourers, 0);
  const paying = Math.max(payers - exemptPayers, 0);
  const working = Math.max(labourers - exemptLabourers, 0);
  return {
    ...{ exemptPayers, exemptLabourers, payers: paying, labourers: working },
    ...{ money: money * paying, days: days * working },
  };
}

/** Whose turn a stage is: the village's, its town's, the county's. */
export function actsAt(
  office: Pick<Office, 'post' | 'placeCode'>,
  it: Pick<Levy, 'placeCode'>,
  stage: LevyStage,
): boolean {
  if (stage === 'town')
    return office.post === 'town_officer' && office.placeCode === ancestorAt(it.placeCode, 'town');
  if (stage === 'county')
    return office.post === 'centre_officer' && office.placeCode === ancestorAt(it.placeCode, 'county');
  return office.post === 'village_cadre' && office.placeCode === it.placeCode;
}

export const LEVY_POSTS = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const;
