/**
 * 办理时限: how long each level has. A versioned table of the county's settings; beside each number its source.
 * The county's own limits are not public, so the numbers are defaults to be confirmed by the county:
 * signing and returning after 唐山市 12345 rules Art. 20–23, classes of answer after 保定市 and 潍坊市 rules.
 */
import { z } from 'zod';
import { line } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import type { Level } from '../place/level.ts';

export const LIMIT_SOURCES = [
  'county-own',
  'county-default',
  'tangshan-12345-sign',
  'tangshan-12345-answer',
  'baoding-12345-extend',
] as const;

export type LimitSource = (typeof LIMIT_SOURCES)[number];

const SourcedLimit = z.strictObject({
  unit: z.enum(['hours', 'days', 'workdays']),
  count: z.int().min(1).max(366),
  source: z.enum(LIMIT_SOURCES),
  /** Which paper of the county says so; for its own numbers. */
  said: line({ min: 2, max: 80 }).optional(),
});
export type SourcedLimit = z.infer<typeof SourcedLimit>;

/** `sign`: take it or return it; `answer`: tell what is being done; `done`: settle and answer for good. */
const LevelLimits = z.strictObject({ sign: SourcedLimit, answer: SourcedLimit, done: SourcedLimit });

export const Limits = z.strictObject({
  version: VersionSchema,
  levels: z.strictObject({
    area: LevelLimits,
    group: LevelLimits,
    village: LevelLimits,
    town: LevelLimits,
    county: LevelLimits,
  } satisfies Record<Level, typeof LevelLimits>),
  /** The reporter's window to confirm or send back. */
  confirm: SourcedLimit,
  /** What a matter beside its main road may take. */
  ways: z.strictObject({
    /** 延期: how much at once, and how often. */
    extension: SourcedLimit,
    extensions: z.int().min(0).max(10),
    /** 协办, 督办: until when a reply is due. */
    assist: SourcedLimit,
    supervision: SourcedLimit,
    /** 中止, 挂账: the latest day on which it is looked at again. */
    longestAside: SourcedLimit,
    /** 重开: how long after it was closed. */
    reopen: SourcedLimit,
  }),
  /** The share of a limit after which it turns yellow. */
  yellowShare: z.number().min(0.1).max(0.95),
  /** Which paper of the county says so, for the two numbers that are no length of time. */
  said: z
    .strictObject({
      extensions: line({ min: 2, max: 80 }).optional(),
      yellowShare: line({ min: 2, max: 80 }).optional(),
    })
    .optional(),
});
export type Limits = z.infer<typeof Limits>;

const days = (count: number): SourcedLimit => ({ unit: 'days', count, source: 'county-default' });
const hours = (count: number): SourcedLimit => ({ unit: 'hours', count, source: 'county-default' });
const workdays = (count: number, source: LimitSource = 'county-default'): SourcedLimit => ({
  unit: 'workdays',
  count,
  source,
});

const VILLAGE_LIMITS = { sign: workdays(1), answer: workdays(2), done: workdays(10) };
const TOWN_LIMITS = {
  sign: workdays(1, 'tangshan-12345-sign'),
  answer: workdays(5, 'tangshan-12345-answer'),
  done: days(30),
};

export const DEFAULT_LIMITS: Limits = {
  version: 1,
  levels: {
    area: { sign: hours(24), answer: hours(24), done: days(3) },
    group: VILLAGE_LIMITS,
    village: VILLAGE_LIMITS,
    town: TOWN_LIMITS,
    county: TOWN_LIMITS,
  },
  confirm: days(15),
  ways: {
    extension: workdays(5, 'baoding-12345-extend'),
    extensions: 2,
    assist: workdays(5),
    supervision: workdays(5),
    longestAside: days(90),
    reopen: days(30),
  },
  yellowShare: 0.75,
};

/** The county's own, or the defaults. Throws when what is stored is not of its shape. */
export const readLimits = (stored: unknown): Limits =>
  stored === undefined ? DEFAULT_LIMITS : Limits.parse(stored);
