/**
 * 保存期: for how many months after a matter was closed its personal data and its words are kept. No law names these numbers: they
 * are our defaults, which a county sets itself, each with the paper it comes from (个人信息保护法 Art. 19: no longer than needed).
 */
import { z } from 'zod';
import { type SourcedNumber, sourcedNumber } from '../kernel/sourced.ts';

export const Keeping = z.strictObject({
  /** Everything of a sensitive matter but its number. */
  sensitive: sourcedNumber(1, 36),
  /** Name and phone of whoever raised it. */
  contact: sourcedNumber(1, 36),
  /** The same of a dispute: an agreement may be called on for longer. */
  contactOfDispute: sourcedNumber(1, 60),
  /** Words, papers, notes and pictures of an ordinary matter. */
  content: sourcedNumber(6, 120),
});
export type Keeping = z.infer<typeof Keeping>;

const OURS = '默认，待县里确认';
const of = (n: number): SourcedNumber => ({ n, source: OURS });

export const DEFAULT_KEEPING: Keeping = {
  sensitive: of(6),
  contact: of(12),
  contactOfDispute: of(24),
  content: of(36),
};

/** What a county set, or our own. */
export const readKeeping = (body: unknown): Keeping => Keeping.catch(DEFAULT_KEEPING).parse(body);
