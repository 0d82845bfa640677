/** 四议两公开的数: what Party practice and the county say, each with its source; the villagers' own meeting follows its rule table. */
import { z } from 'zod';
import { SourcedShare, sourcedNumber } from '../kernel/sourced.ts';

export const ProcedureLimits = z.strictObject({
  /** Of the branch or the two committees, so many have to be there. */
  committeeQuorum: SourcedShare,
  /** Of those there, so many have to be for it. */
  committeeMajority: SourcedShare,
  /** Of all Party members who should come. */
  partyQuorum: SourcedShare,
  partyMajority: SourcedShare,
  /** Calendar days at least between one step and the next. */
  gapDays: sourcedNumber(0, 60),
  /** Calendar days a decision and its result stay on the board. */
  publicationDays: sourcedNumber(15, 365),
  /** Working days between the decision and its publication. */
  publishWithin: sourcedNumber(1, 60),
});
export type ProcedureLimits = z.infer<typeof ProcedureLimits>;

const HALF = { over: 1, of: 2, strict: true } as const;
const DEFAULT = '默认，待县里确认';
const PARTY = '各地做法，待查组织部门文件';

export const DEFAULT_PROCEDURE_LIMITS: ProcedureLimits = {
  committeeQuorum: { ...HALF, source: DEFAULT },
  committeeMajority: { ...HALF, source: DEFAULT },
  partyQuorum: { over: 2, of: 3, strict: false, source: PARTY },
  partyMajority: { ...HALF, source: PARTY },
  gapDays: { n: 0, source: '“间隔七天”的说法未查实，默认不限' },
  publicationDays: { n: 15, source: '村民委员会组织法（2025）第三十五条' },
  publishWithin: { n: 5, source: DEFAULT },
};

/** What a county set, or our own. */
export const readProcedureLimits = (body: unknown): ProcedureLimits =>
  ProcedureLimits.catch(DEFAULT_PROCEDURE_LIMITS).parse(body);
