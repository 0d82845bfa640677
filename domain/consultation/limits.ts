/** 协商的期限与门槛: no law gives them; they are our own defaults, which a county sets itself, with the paper they come from. */
import { z } from 'zod';
import { line } from '../kernel/text.ts';

/** 分数: at least `least` of `of`. */
const Share = z
  .strictObject({ least: z.int().min(1).max(100), of: z.int().min(1).max(100) })
  .refine(({ least, of }) => least <= of, 'more-than-all');

export const ConsultationLimits = z.strictObject({
  /** Working days until whoever proposed a topic hears whether it is taken up. */
  reviewWorkdays: z.int().min(1).max(60),
  /** A topic that such a share of the households supports must be taken up. */
  support: Share,
  /** Calendar days between the published plan and the first session. */
  noticeDays: z.int().min(0).max(60),
  /** Households or affected sides that are asked before the first session. */
  researchVoices: z.int().min(0).max(500),
  /** Those present who agree, for a consensus. */
  consensus: Share,
  /** Of those present, so many are stakeholders or speak for them. */
  stakeholders: Share,
  women: z.int().min(0).max(50),
  mostRounds: z.int().min(1).max(12),
  /** Calendar days from the first round until the convener must choose. */
  mostDays: z.int().min(1).max(730),
  /** Calendar days within which the next round takes place. */
  nextRoundDays: z.int().min(1).max(365),
  /** Calendar days within which the convener chooses, when no round is left. */
  choiceDays: z.int().min(1).max(365).default(15),
  /** Calendar days for which a topic is set aside at most, or waits for a vote. */
  setAsideDays: z.int().min(1).max(730).default(180),
  /** Calendar days within which a decision reference is answered. */
  replyDays: z.int().min(1).max(365),
  /** Voices on a statement card before its counts are told, and of an area or a side before it is told by itself. */
  cards: z
    .strictObject({ leastVoices: z.int().min(5).max(1000), leastGroup: z.int().min(5).max(200) })
    .default({ leastVoices: 20, leastGroup: 8 }),
  /** Which paper says so. */
  source: line({ min: 2, max: 80 }),
});
export type ConsultationLimits = z.infer<typeof ConsultationLimits>;

export const DEFAULT_CONSULTATION_LIMITS: ConsultationLimits = {
  reviewWorkdays: 7,
  support: { least: 1, of: 10 },
  noticeDays: 3,
  researchVoices: 10,
  consensus: { least: 2, of: 3 },
  stakeholders: { least: 1, of: 2 },
  women: 1,
  mostRounds: 3,
  mostDays: 90,
  nextRoundDays: 30,
  choiceDays: 15,
  setAsideDays: 180,
  replyDays: 30,
  cards: { leastVoices: 20, leastGroup: 8 },
  source: '默认，待县里确认',
};

/** What a county set, or our own. */
export const readConsultationLimits = (body: unknown): ConsultationLimits =>
  ConsultationLimits.catch(DEFAULT_CONSULTATION_LIMITS).parse(body);

/** Whether `some` of `all` reach a share; whole numbers only. Nobody of nobody reaches none. */
export const reaches = (
  some: number,
  all: number,
  { least, of }: { readonly least: number; readonly of: number },
): boolean => all > 0 && some * of >= all * least;
