/**
 * 会议规则表: who may ask for a meeting, how long before notice is given, who must be there, and which majority decides: each
 * number beside the article it comes from. A version is never changed: a meeting is held by the version in force when
 * notice was given.
 */
import type { Day } from '../kernel/day.ts';
import type { Basis, BindingPower, MeetingKind } from './kind.ts';
import { atLeast, moreThan, type Share } from './share.ts';

/**
 * 条款: a law and its article; `default` are the product's own numbers, to be confirmed by the county. Of the villagers' law as amended
 * we know that 25 to 28 are about the assembly, not which number stands in which; of the representatives' meeting we know no number.
 */
export const ARTICLES = [
  'villagers-25-28',
  'villagers-representatives',
  'villagers-32',
  'villagers-33',
  'coop-26',
  'coop-27',
  'residents-2025',
  'zhejiang-notice',
  'hainan-21',
  'party-practice',
  'default',
] as const;
export type Article = (typeof ARTICLES)[number];

/** 谁可以要求召开: so large a share of whom. */
export interface Demand {
  readonly of: 'adults' | 'households' | 'representatives';
  readonly share: Share;
  readonly article: Article;
}

export interface Quorum {
  readonly basis: Basis;
  readonly share: Share;
  readonly article: Article;
}

export interface Majority {
  readonly share: Share;
  /** 到会人员 · 全体. */
  readonly of: 'present' | 'all';
  readonly article: Article;
}

export interface MeetingRule {
  readonly kind: MeetingKind;
  readonly power: BindingPower;
  /** By which article such a meeting is held, where one of them says that and no number. */
  readonly held?: Article;
  readonly demands: readonly Demand[];
  /** 多久一次. */
  readonly rhythm: {
    readonly times: number;
    readonly in: 'year' | 'quarter' | 'month';
    readonly article: Article;
  } | null;
  /** Calendar days between notice and meeting; `short`: fewer are lawful with a reason. */
  readonly notice: { readonly days: number; readonly short: boolean; readonly article: Article };
  /** Any of them; the plan chooses by which one it is held. None where nothing is decided. */
  readonly quorums: readonly Quorum[];
  readonly majority: Majority;
  /** 线上参加. */
  readonly remote: Article | null;
  /** 书面委托: by somebody of the same house. */
  readonly proxy: Article | null;
}

export interface RuleBook {
  readonly version: string;
  readonly from: Day;
  readonly rules: readonly MeetingRule[];
}

const HALF_PRESENT = (article: Article): Majority => ({ share: moreThan(1, 2), of: 'present', article });
const ALL_TWO_THIRDS: Majority = { share: atLeast(2, 3), of: 'all', article: 'coop-27' };
const DEMANDS_OF_VILLAGERS: readonly Demand[] = [
  { of: 'adults', share: atLeast(1, 10), article: 'villagers-25-28' },
  { of: 'representatives', share: atLeast(1, 3), article: 'villagers-25-28' },
];

const RULES_2026: readonly MeetingRule[] = [
  {
    kind: 'villager_assembly',
    power: 'decision',
    demands: DEMANDS_OF_VILLAGERS,
    rhythm: { times: 1, in: 'year', article: 'villagers-25-28' },
    notice: { days: 10, short: true, article: 'villagers-25-28' },
    quorums: [
      { basis: 'adults', share: moreThan(1, 2), article: 'villagers-25-28' },
      { basis: 'households', share: atLeast(2, 3), article: 'villagers-25-28' },
    ],
    majority: HALF_PRESENT('villagers-25-28'),
    remote: null,
    proxy: null,
  },
  {
    kind: 'villager_rep_meeting',
    power: 'decision',
    demands: [{ of: 'representatives', share: atLeast(1, 5), article: 'villagers-representatives' }],
    rhythm: { times: 1, in: 'quarter', article: 'villagers-representatives' },
    notice: { days: 3, short: false, article: 'zhejiang-notice' },
    quorums: [{ basis: 'representatives', share: atLeast(2, 3), article: 'villagers-representatives' }],
    majority: HALF_PRESENT('villagers-representatives'),
    remote: null,
    proxy: null,
  },
  {
    kind: 'group_meeting',
    power: 'decision',
    demands: [],
    rhythm: null,
    notice: { days: 1, short: true, article: 'default' },
    quorums: [
      { basis: 'adults', share: atLeast(2, 3), article: 'villagers-32' },
      { basis: 'households', share: atLeast(2, 3), article: 'villagers-32' },
    ],
    majority: HALF_PRESENT('villagers-32'),
    remote: null,
    proxy: null,
  },
  {
    kind: 'council_session',
    power: 'advisory',
    held: 'villagers-33',
    demands: [],
    rhythm: { times: 1, in: 'month', article: 'default' },
    notice: { days: 3, short: true, article: 'default' },
    quorums: [],
    majority: HALF_PRESENT('default'),
    remote: 'default',
    proxy: null,
  },
  {
    kind: 'coop_assembly',
    power: 'decision',
    demands: [],
    rhythm: { times: 1, in: 'year', article: 'coop-27' },
    notice: { days: 10, short: false, article: 'coop-27' },
    quorums: [{ basis: 'members', share: atLeast(2, 3), article: 'coop-27' }],
    majority: ALL_TWO_THIRDS,
    remote: 'coop-27',
    proxy: 'coop-27',
  },
  {
    kind: 'coop_rep_assembly',
    power: 'decision',
    demands: [],
    rhythm: null,
    notice: { days: 10, short: false, article: 'default' },
    // Of their quorum the law says nothing that we know; fewer than two thirds could pass nothing.
    quorums: [{ basis: 'declared', share: atLeast(2, 3), article: 'default' }],
    majority: ALL_TWO_THIRDS,
    remote: null,
    proxy: null,
  },
  {
    kind: 'resident_assembly',
    power: 'decision',
    demands: [
      { of: 'adults', share: atLeast(1, 10), article: 'residents-2025' },
      { of: 'households', share: atLeast(1, 10), article: 'residents-2025' },
      { of: 'representatives', share: atLeast(1, 3), article: 'residents-2025' },
    ],
    rhythm: null,
    notice: { days: 10, short: true, article: 'residents-2025' },
    quorums: [
      { basis: 'adults', share: moreThan(1, 2), article: 'residents-2025' },
      { basis: 'households', share: moreThan(1, 2), article: 'residents-2025' },
    ],
    majority: HALF_PRESENT('residents-2025'),
    remote: null,
    proxy: null,
  },
  {
    kind: 'resident_rep_meeting',
    power: 'decision',
    demands: [],
    rhythm: { times: 2, in: 'year', article: 'residents-2025' },
    notice: { days: 3, short: false, article: 'default' },
    quorums: [{ basis: 'representatives', share: atLeast(2, 3), article: 'residents-2025' }],
    majority: HALF_PRESENT('residents-2025'),
    remote: null,
    proxy: null,
  },
  {
    kind: 'party_member_meeting',
    power: 'advisory',
    demands: [],
    rhythm: null,
    notice: { days: 1, short: true, article: 'default' },
    quorums: [{ basis: 'declared', share: atLeast(2, 3), article: 'party-practice' }],
    majority: { share: moreThan(1, 2), of: 'all', article: 'party-practice' },
    remote: null,
    proxy: null,
  },
  {
    kind: 'joint_conference',
    power: 'advisory',
    demands: [],
    rhythm: { times: 1, in: 'quarter', article: 'default' },
    notice: { days: 5, short: true, article: 'default' },
    quorums: [],
    majority: HALF_PRESENT('default'),
    remote: 'default',
    proxy: null,
  },
];

/** In order of the day each came into force: 村民委员会组织法 as amended, since 2026-01-01. */
const BOOKS: readonly [RuleBook, ...RuleBook[]] = [
  { version: '2026-01', from: '2026-01-01', rules: RULES_2026 },
];

/** The book in force on a day; the first one for days before any. */
export const bookOn = (day: Day): RuleBook =>
  BOOKS.filter(({ from }) => from <= day).slice(-1)[0] ?? BOOKS[0];

/** The rule of a kind in a version; throws for a version that never was. */
export function ruleOf(kind: MeetingKind, version: string): MeetingRule {
  const rule = BOOKS.find((book) => book.version === version)?.rules.find((it) => it.kind === kind);
  if (rule === undefined) throw new RangeError(`no rule ${kind} in ${version}`);
  return rule;
}

/** By which bases a meeting of this kind may be held; without a quorum, those who were asked to come. */
export const basesOf = ({ quorums }: MeetingRule): readonly Basis[] =>
  quorums.length === 0 ? ['invited'] : quorums.map(({ basis }) => basis);
