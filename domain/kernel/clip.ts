/**
 * 录音: a minute of voice instead of words, from somebody who would rather speak. It is heard by whoever handles what it belongs to
 * and goes when that is done; nothing is written down from it by a machine.
 */
import { z } from 'zod';

export const MOST_SECONDS = 60;
/** Our own: a minute of what phones record at 16 to 64 kbit/s. */
export const MOST_CLIP_BYTES = 512 * 1024;

export const CLIP_KINDS = ['webm', 'mp4', 'ogg'] as const;
export type ClipKind = (typeof CLIP_KINDS)[number];

/** Said with the words; its bytes come after them. The id is made on the phone. */
export const ClipMark = z.strictObject({ clipId: z.uuid(), seconds: z.int().min(1).max(MOST_SECONDS) });
export type ClipMark = z.infer<typeof ClipMark>;

/** Days for which it can be heard after its matter was closed: as long as a reporter may still come back to it. Our own default. */
export const DAYS_AFTER_CLOSING = 30;
/** Days for which it can be heard after the look it was said at. Our own default. */
export const DAYS_AFTER_LOOK = 90;
