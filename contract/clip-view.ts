/** 录音, as a page shows it before anybody listens. */
import { z } from 'zod';

export const ClipView = z.strictObject({
  clipId: z.uuid(),
  seconds: z.int(),
  /** Its bytes are here. */
  here: z.boolean(),
});
export type ClipView = z.infer<typeof ClipView>;
