/** 有出处的数: a number or a share that a county may set, with the paper it comes from beside it. */
import { z } from 'zod';
import { line } from './text.ts';

const Source = line({ min: 2, max: 80 });

/** A number within bounds. */
export const sourcedNumber = (min: number, max: number) =>
  z.strictObject({ n: z.int().min(min).max(max), source: Source });
export type SourcedNumber = z.infer<ReturnType<typeof sourcedNumber>>;

/** A number that nobody has named yet may stay open. */
export const sourcedOrOpen = (min: number, max: number) =>
  z.strictObject({ n: z.int().min(min).max(max).nullable(), source: Source });
export type SourcedOrOpen = z.infer<ReturnType<typeof sourcedOrOpen>>;

/** `over` of `of`: at least that, or, when `strict`, more than that. */
export const SourcedShare = z
  .strictObject({
    over: z.int().min(1).max(100),
    of: z.int().min(1).max(100),
    strict: z.boolean(),
    source: Source,
  })
  .refine(({ over, of }) => over <= of, 'more-than-all');
export type SourcedShare = z.infer<typeof SourcedShare>;
