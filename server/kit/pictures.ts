/**
 * 照片: a picture made clean. What goes on is drawn anew from its points, so neither place, time and camera (EXIF GPS),
 * nor anything hidden in or behind the picture survives. What it is, is decided by its content, never by its name;
 * the check is ours, because sharp would also draw an SVG that calls itself .jpg.
 */
import sharp, { type Metadata } from 'sharp';
import { turns } from './turns.ts';

export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_PIXELS = 40_000_000;
/** The longest side of a clean picture. */
export const LONGEST_SIDE = 1600;
const TURNS = { atOnce: 2, mayWait: 40 };
const MOST_SECONDS = 20;

export type PictureRefusal =
  | 'not-a-picture'
  | 'kind-not-allowed'
  | 'too-many-pixels'
  | 'too-many-bytes'
  | 'broken';

export type CleanPicture =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly type: 'image/jpeg';
    }
  | { readonly ok: false; readonly reason: PictureRefusal };

sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

const takeTurn = turns(TURNS);

/**
 * A JPEG of at most `LONGEST_SIDE` points on its longer side, upright, in sRGB, on white, with no metadata at all.
 * Takes JPEG, PNG and WebP up to `MOST_BYTES` and `MOST_PIXELS`; of a moving picture, the first. Two at a time.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture> {
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-many-bytes' };
  const kind = kindOf(bytes);
  if (kind === undefined) return { ok: false, reason: 'not-a-picture' };
  if (kind === 'other' || carriesSomethingElse(bytes)) return { ok: false, reason: 'kind-not-allowed' };
  return takeTurn(() => redrawn(bytes, kind));
}

async function redrawn(bytes: Uint8Array, kind: AllowedKind): Promise<CleanPicture> {
  const header = await headerOf(bytes);
  if (header?.format !== kind || !header.width || !header.height) return { ok: false, reason: 'broken' };
  if (header.width * header.height > MOST_PIXELS) return { ok: false, reason: 'too-many-pixels' };

  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .jpeg({ quality: 80 })
      .timeout({ seconds: MOST_SECONDS })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, bytes: data, width: info.width, height: info.height, type: 'image/jpeg' };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}

/** Size and format as the header says; nothing is decoded. */
const headerOf = (bytes: Uint8Array): Promise<Metadata | undefined> =>
  sharp(bytes, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch(() => undefined);

type AllowedKind = 'jpeg' | 'png' | 'webp';

/** What a file begins with: a mark, and where it stands. */
const MARKS: readonly (readonly [kind: AllowedKind | 'other', mark: string, at?: number])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['webp', 'WEBPVP8', 8],
  ['other', 'GIF8'],
  ['other', 'BM'],
  ['other', '8BPS'],
  ['other', '%PDF'],
  ['other', '%!PS'],
  // HEIC, AVIF and other ISO media; TIFF and BigTIFF; JPEG XL and JPEG 2000; Windows icons.
  ...['ftyp', 'JXL ', 'jP  '].map((mark) => ['other', mark, 4] as const),
  ...['II*\0', 'MM\0*', 'II+\0', 'MM\0+', '\xff\x0a', '\xff\x4f\xff\x51', '\0\0\x01\0'].map(
    (mark) => ['other', mark] as const,
  ),
];

/** SVG and other XML or HTML. */
const A_PAGE = /^\s*<(?:[?!]|svg|html|[a-z]+:svg)/i;
const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;

/** What content says it is; 'other' for pictures we do not take; undefined for what is none. */
function kindOf(bytes: Uint8Array): AllowedKind | 'other' | undefined {
  const start = asLatin1(bytes.subarray(0, 256));
  const [kind] = MARKS.find(([, mark, at]) => start.startsWith(mark, at)) ?? [];
  if (kind === 'webp' && !start.startsWith('RIFF')) return undefined;
  return kind ?? (A_PAGE.test(start.replace(BYTE_ORDER_MARK, '')) ? 'other' : undefined);
}

const A_PAGE_WITHIN = /<script[\s>/]|<svg[\s>]|<html[\s>]|<iframe[\s>]|<\?php\s/i;
const ARCHIVES: readonly string[] = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];
const PDF_HEADER_WITHIN = 1024;
/** A ZIP ends with 22 bytes and a remark of at most 65,535. */
const ZIP_END_WITHIN = 22 + 65_535;

/**
 * A second file in the same bytes: a page, a script, a PDF or an archive (GIFAR, "polyglot"). It would not survive
 * being drawn anew; nobody sends one by accident. What cameras put behind a picture (a short film, a depth map)
 * is let through here and is gone afterwards.
 */
export function carriesSomethingElse(bytes: Uint8Array): boolean {
  const content = asLatin1(bytes);
  return (
    content.slice(0, PDF_HEADER_WITHIN).includes('%PDF-') ||
    content.slice(-ZIP_END_WITHIN).includes('PK\x05\x06') ||
    ARCHIVES.some((mark) => content.includes(mark)) ||
    A_PAGE_WITHIN.test(content)
  );
}

const asLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
