/** 公开页的稿: what a person looks through before residents read it. */
import { z } from 'zod';
import { MaskedPart } from './publication.ts';

export const SheetDraft = z.strictObject({
  steps: z.int(),
  /** The version everybody reads, and how many steps it shows; null before the first. */
  published: z.strictObject({ version: z.int(), at: z.int(), steps: z.int() }).nullable(),
  texts: z.array(MaskedPart),
});
export type SheetDraft = z.infer<typeof SheetDraft>;
