/** 样品录音: as small as they can be and still be what they are, by their content; and what must not pass for one. */

import { newId } from '../../server/kit/id.ts';
import type { SmallCounty } from './county.ts';

const EBML =
  '\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webmB\x87\x81\x04B\x85\x81\x02';
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

export const WEBM = bytes(`${EBML}\x18S\x80g\x01A_OPUSOpusHead\x01\x01`);
export const MP4 = bytes('\0\0\0\x18ftypisom\0\0\x02\0isommp42\0\0\0\x20mdiasounmp4a');
export const OGG = bytes(`OggS\0\x02${'\0'.repeat(20)}\x01\x13OpusHead\x01\x01`);
export const FILM = bytes(`${EBML}\x18S\x80g\x01V_VP8A_OPUSOpusHead`);
export const PAGE_BEHIND = bytes(`${EBML}A_OPUS<script>alert(1)</script>`);

/** What was said with a matter, as if it had come from a phone. */
export async function announcedClip({ god, house }: SmallCounty, matterId: string): Promise<string> {
  const clipId = newId();
  const file = await house.files.put(WEBM);
  await god.query(
    `insert into clip (county_code, id, matter_id, said_on, seconds, file, kind) values ($1, $2, $3, $4, 7, $5, 'webm')`,
    [house.county, clipId, matterId, '2026-09-07', file],
  );
  return clipId;
}
