/** 提醒的数: no law gives them; they are our own defaults, which a county sets itself, each with the paper it comes from. */
import { z } from 'zod';
import { type SourcedNumber, sourcedNumber } from '../kernel/sourced.ts';

export const NoticeLimits = z.strictObject({
  /** 免打扰: from this hour of the evening to this one of the morning nothing goes out. */
  quietFrom: sourcedNumber(18, 23),
  quietUntil: sourcedNumber(5, 11),
  /** Letters to one address in one day. */
  mostADay: sourcedNumber(1, 20),
  /** Messages of one group robot in one minute. */
  robotAMinute: sourcedNumber(1, 20),
  /** How often a letter is tried until it is given up. */
  tries: sourcedNumber(1, 12),
  /** Days after which what was told is forgotten. */
  keepDays: sourcedNumber(7, 180),
  /** How many days before its day something that is owed is told; a setting of an older day has none. */
  aheadDays: sourcedNumber(1, 10).default({ n: 3, source: '默认，待县里确认' }),
});
export type NoticeLimits = z.infer<typeof NoticeLimits>;

const OURS = '默认，待县里确认';
const of = (n: number, source: string = OURS): SourcedNumber => ({ n, source });

export const DEFAULT_NOTICE_LIMITS: NoticeLimits = {
  quietFrom: of(21),
  quietUntil: of(8),
  mostADay: of(3),
  robotAMinute: of(20, '企业微信开发文档：群机器人每分钟不超过 20 条'),
  tries: of(6),
  keepDays: of(30),
  aheadDays: of(3),
};

/** What a county set, or our own. */
export const readNoticeLimits = (body: unknown): NoticeLimits =>
  NoticeLimits.catch(DEFAULT_NOTICE_LIMITS).parse(body);
