/** 批准: what one person asks for and another has to approve before it can be fetched. */
import { z } from 'zod';

export const Approval = z.strictObject({
  askedBy: z.string(),
  askedAt: z.int(),
  approvedBy: z.string().nullable(),
  approvedAt: z.int().nullable(),
  /** Why this office cannot approve or fetch it now; null when it can. */
  approve: z.string().nullable(),
  take: z.string().nullable(),
});
export type Approval = z.infer<typeof Approval>;
