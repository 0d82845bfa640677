/** 筹资筹劳的数: what a province or county says, each with its source. A ceiling that nobody entered stays open: it is never guessed. */
import { z } from 'zod';
import { SourcedShare, sourcedNumber, sourcedOrOpen } from '../kernel/sourced.ts';

export const LevyLimits = z.strictObject({
  /** 省定上限: in yuan, of one person in a year; open until somebody enters the province's own. */
  moneyCeiling: sourcedOrOpen(1, 100_000),
  /** 省定上限: days of work, of one labourer in a year. */
  labourCeiling: sourcedOrOpen(1, 365),
  /** Calendar days between the announcement and the vote. */
  announceDays: sourcedNumber(0, 60),
  /** Of villagers who propose one. */
  villagers: SourcedShare,
  representatives: SourcedShare,
  /** Of those present at the vote. */
  majority: SourcedShare,
  townWorkdays: sourcedNumber(1, 60),
  countyWorkdays: sourcedNumber(1, 60),
  publicationDays: sourcedNumber(15, 365),
});
export type LevyLimits = z.infer<typeof LevyLimits>;

const DEFAULT = '默认，待县里确认';
const OPEN = '未查到陕西省的数，待按省里文件填写';
const PRACTICE = '各省一事一议办法的通行规定，待核';

export const DEFAULT_LEVY_LIMITS: LevyLimits = {
  moneyCeiling: { n: null, source: OPEN },
  labourCeiling: { n: null, source: OPEN },
  announceDays: { n: 10, source: '与村民会议提前十天通知一致，默认' },
  villagers: { over: 1, of: 10, strict: false, source: PRACTICE },
  representatives: { over: 1, of: 5, strict: false, source: PRACTICE },
  majority: { over: 1, of: 2, strict: true, source: `${PRACTICE}；旧规为三分之二` },
  townWorkdays: { n: 5, source: DEFAULT },
  countyWorkdays: { n: 7, source: '国办发〔2007〕4号及各省办法，待核' },
  publicationDays: { n: 15, source: '村民委员会组织法（2025）第三十五条' },
};

/** What a county set, or our own. */
export const readLevyLimits = (body: unknown): LevyLimits =>
  LevyLimits.catch(DEFAULT_LEVY_LIMITS).parse(body);
