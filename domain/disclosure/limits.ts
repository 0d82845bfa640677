/** 村务公开的数: each with its source; a county sets its own, never less than the law. */
import { z } from 'zod';
import { SourcedShare, sourcedNumber } from '../kernel/sourced.ts';

export const DisclosureLimits = z.strictObject({
  /** Calendar days from the end of a quarter or month until it is published. */
  afterPeriodDays: sourcedNumber(1, 60),
  /** Working days from a weighty event until it is published. */
  atOnceWorkdays: sourcedNumber(1, 30),
  /** Working days in which the supervision committee answers. */
  reviewWorkdays: sourcedNumber(1, 30),
  /** Whole days on the board, the day of publication not counted. */
  boardDays: sourcedNumber(15, 365),
  /** Calendar days until a question is answered. */
  questionDays: sourcedNumber(1, 15),
  /** Calendar days until an objection is answered. */
  objectionDays: sourcedNumber(1, 15),
  /** Finance every so many months: 1 where dealings are many, else 3. */
  financeMonths: sourcedNumber(1, 3),
  /** Of villagers who can demand that more is published. */
  villagers: SourcedShare,
  representatives: SourcedShare,
});
export type DisclosureLimits = z.infer<typeof DisclosureLimits>;

const LAW = '村民委员会组织法（2025）第三十五条';
const DEFAULT = '默认，待县里确认';

export const DEFAULT_DISCLOSURE_LIMITS: DisclosureLimits = {
  afterPeriodDays: { n: 15, source: DEFAULT },
  atOnceWorkdays: { n: 5, source: `${LAW}要求及时公布；天数${DEFAULT}` },
  reviewWorkdays: { n: 5, source: DEFAULT },
  boardDays: { n: 15, source: LAW },
  questionDays: { n: 15, source: LAW },
  objectionDays: { n: 15, source: '与询问一致，默认；山东办法为五日' },
  financeMonths: { n: 3, source: `${LAW}：往来较多的每月公布` },
  villagers: { over: 1, of: 10, strict: false, source: '山东、海南办法，待核本省' },
  representatives: { over: 1, of: 5, strict: false, source: '山东办法；海南为三分之一，待核本省' },
};

/** What a county set, or our own. */
export const readDisclosureLimits = (body: unknown): DisclosureLimits =>
  DisclosureLimits.catch(DEFAULT_DISCLOSURE_LIMITS).parse(body);
