/** 成果转化的期限: no law gives them; they are our own defaults, which a county sets itself, with the paper they come from. */
import { z } from 'zod';
import { line } from '../kernel/text.ts';

export const OutcomeLimits = z.strictObject({
  /** Working days within which whoever has the power answers every point. */
  answerWorkdays: z.int().min(1).max(120),
  /** 提案: months within which it is answered. */
  proposalMonths: z.int().min(1).max(12),
  /** 督办: working days within which it is replied to. */
  superviseWorkdays: z.int().min(1).max(60),
  /** Calendar days within which those affected say whether it is as agreed. */
  acceptDays: z.int().min(1).max(90),
  /** Working days from the end of the work until everybody hears what became of it. */
  feedbackWorkdays: z.int().min(1).max(60),
  /** Calendar days in which people may say how satisfied they are. */
  ratingDays: z.int().min(1).max(90),
  /** 回头看: months after acceptance. */
  lookBackMonths: z.tuple([z.int().min(1).max(24), z.int().min(1).max(60)]),
  /** 挂账: months until it is looked at again, at most. */
  setAsideMonths: z.int().min(1).max(24),
  /** Which paper says so. */
  source: line({ min: 2, max: 80 }),
});
export type OutcomeLimits = z.infer<typeof OutcomeLimits>;

export const DEFAULT_OUTCOME_LIMITS: OutcomeLimits = {
  answerWorkdays: 15,
  proposalMonths: 3,
  superviseWorkdays: 5,
  acceptDays: 15,
  feedbackWorkdays: 5,
  ratingDays: 15,
  lookBackMonths: [3, 12],
  setAsideMonths: 6,
  source: '默认，待县里确认',
};

/** What a county set, or our own. */
export const readOutcomeLimits = (body: unknown): OutcomeLimits =>
  OutcomeLimits.catch(DEFAULT_OUTCOME_LIMITS).parse(body);
