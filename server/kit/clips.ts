/**
 * 录音的种类: what a clip is, by its content and never by its name: WebM, MP4 or Ogg with sound and nothing else. There is nothing
 * here to draw it anew with, so whatever also holds a picture, a page or an archive is refused.
 */
import type { FastifyReply } from 'fastify';
import { type ClipKind, MOST_CLIP_BYTES } from '../../domain/kernel/clip.ts';
import { download } from './download.ts';
import type { House } from './house.ts';
import { carriesSomethingElse } from './pictures.ts';
import { must, NotFoundError, RefusedError } from './problem.ts';

export type ClipRefusal = 'not-a-clip' | 'too-many-bytes' | 'kind-not-allowed';
export type ClipSeen =
  | { readonly ok: true; readonly kind: ClipKind }
  | { readonly ok: false; readonly reason: ClipRefusal };

/** How a file of each kind begins, what sound in it is called, and what a picture in it would be. */
const KINDS: readonly {
  readonly kind: ClipKind;
  readonly begins: (text: string) => boolean;
  readonly sound: RegExp;
  readonly picture: RegExp;
}[] = [
  {
    kind: 'webm',
    // EBML, and in its header the name of the kind.
    begins: (text) => text.startsWith('\x1aE\xdf\xa3') && text.slice(0, 80).includes('webm'),
    sound: /A_OPUS|A_VORBIS/,
    picture: /V_VP8|V_VP9|V_AV1|V_MPEG|V_THEORA/,
  },
  {
    kind: 'mp4',
    begins: (text) => text.startsWith('ftyp', 4),
    sound: /mp4a|Opus/,
    picture: /vide|avc1|hvc1|hev1|vp08|vp09|av01/,
  },
  {
    kind: 'ogg',
    begins: (text) => text.startsWith('OggS') && text.slice(0, 40).includes('OpusHead'),
    sound: /OpusHead/,
    picture: /theora|OVP80/,
  },
];

export function clipKind(given: Uint8Array): ClipSeen {
  if (given.length > MOST_CLIP_BYTES) return { ok: false, reason: 'too-many-bytes' };
  const text = Buffer.from(given.buffer, given.byteOffset, given.byteLength).toString('latin1');
  const found = KINDS.find(({ begins }) => begins(text));
  if (found === undefined) return { ok: false, reason: 'not-a-clip' };
  if (!found.sound.test(text) || found.picture.test(text) || carriesSomethingElse(given))
    return { ok: false, reason: 'kind-not-allowed' };
  return { ok: true, kind: found.kind };
}

/** What a stored file is, when it is a clip; 409 `no-such-clip` for anything else. */
export async function storedClipKind({ files }: House, file: string): Promise<ClipKind> {
  const bytes = await files.get(file);
  const seen = bytes === undefined ? undefined : clipKind(bytes);
  if (seen?.ok !== true) throw new RefusedError('no-such-clip');
  return seen.kind;
}

const TYPES: Readonly<Record<ClipKind, string>> = {
  webm: 'audio/webm',
  mp4: 'audio/mp4',
  ogg: 'audio/ogg',
};

export interface Playable {
  readonly id: string;
  readonly file: string | null;
  readonly kind: ClipKind | null;
}

/** As a file to be saved: a page of ours fetches it and plays it from memory. 404 while its bytes have not come. */
export async function giveClip(reply: FastifyReply, { files }: House, clip: Playable | undefined) {
  const { id, file, kind } = must(clip);
  if (file === null || kind === null) throw new NotFoundError();
  const bytes = must(await files.get(file));
  download(reply, { name: `${id.slice(0, 8)}.${kind}`, type: TYPES[kind] });
  return Buffer.from(bytes) as never;
}
