/**
 * 照片: a picture taken by a phone becomes a small JPEG without any metadata: decoded, drawn on a canvas, encoded anew.
 * Where and when it was taken, and with what, does not leave the device.
 */
import { orientationOf, sizeTurned, turnFor } from './photo-turn.ts';

export interface Photo {
  readonly jpeg: Blob;
  readonly width: number;
  readonly height: number;
}

/** Not a jpeg, png, webp, gif, bmp or heic by its content · over 40 MB · this browser cannot read it (often heic). */
export type PhotoRefusal = 'not-a-picture' | 'too-large' | 'cannot-decode';

export type PreparedPhoto =
  | { readonly ok: true; readonly photo: Photo }
  | { readonly ok: false; readonly reason: PhotoRefusal };

/** Bytes. */
export const LARGEST_FILE = 40_000_000;
export const LARGEST_PHOTO = 300 * 1024;
const LONGEST_SIDES = [1600, 1280, 1024, 800] as const;
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45] as const;

/** What a browser does, so that the rest can be tested without one. */
export interface Darkroom {
  readonly decode: (file: Blob, orientation: number) => Promise<Decoded>;
}

export interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly encode: (width: number, height: number, quality: number) => Promise<Blob>;
  readonly done: () => void;
}

/** The largest size and best quality that stay within 300 KB; never larger than the picture itself. */
export async function preparePhoto(
  file: Blob,
  { decode }: Darkroom = browserDarkroom,
): Promise<PreparedPhoto> {
  if (file.size > LARGEST_FILE) return { ok: false, reason: 'too-large' };
  const start = new Uint8Array(await new Response(file.slice(0, 128 * 1024)).arrayBuffer());
  if (!looksLikePicture(start)) return { ok: false, reason: 'not-a-picture' };

  let decoded: Decoded;
  try {
    decoded = await decode(file, orientationOf(start));
  } catch {
    return { ok: false, reason: 'cannot-decode' };
  }
  try {
    return { ok: true, photo: await smallest(decoded) };
  } catch {
    return { ok: false, reason: 'cannot-decode' };
  } finally {
    decoded.done();
  }
}

async function smallest(decoded: Decoded): Promise<Photo> {
  let photo: Photo | undefined;
  for (const longest of LONGEST_SIDES) {
    const { width, height } = fitInto(decoded, longest);
    for (const quality of QUALITIES) {
      photo = { jpeg: await decoded.encode(width, height, quality), width, height };
      if (photo.jpeg.size <= LARGEST_PHOTO) return photo;
    }
  }
  if (photo === undefined) throw new Error('no size tried');
  return photo;
}

/** The same shape with its longer side at most `longest`; never enlarged, at least one pixel. */
export function fitInto({ width, height }: { width: number; height: number }, longest: number) {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** By its first bytes; the name and type a file claims do not count. */
export function looksLikePicture(bytes: Uint8Array): boolean {
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  return (
    text.startsWith('\xff\xd8\xff') ||
    text.startsWith('\x89PNG\r\n\x1a\n') ||
    text.startsWith('GIF8') ||
    text.startsWith('BM') ||
    (text.startsWith('RIFF') && text.slice(8) === 'WEBP') ||
    (text.slice(4, 8) === 'ftyp' && /^(heic|heix|hevc|mif1|msf1|avif)$/.test(text.slice(8)))
  );
}

const browserDarkroom: Darkroom = {
  async decode(file, orientation) {
    const url = URL.createObjectURL(file);
    const picture = await load(url).catch((problem: unknown) => {
      URL.revokeObjectURL(url);
      throw problem;
    });
    const turn = turnsByItself() ? 1 : orientation;
    const size = sizeTurned({ width: picture.naturalWidth, height: picture.naturalHeight }, turn);
    return {
      ...size,
      encode: (width, height, quality) => encode(picture, { width, height, turn, quality }),
      done: () => URL.revokeObjectURL(url),
    };
  },
};

/** From Chrome 81 on pictures stand upright without our help. */
const turnsByItself = (): boolean => CSS.supports('image-orientation', 'from-image');

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => (picture.naturalWidth > 0 ? resolve(picture) : reject(new Error('empty picture')));
    picture.onerror = () => reject(new Error('unreadable picture'));
    picture.src = url;
  });
}

function encode(
  picture: HTMLImageElement,
  { width, height, turn, quality }: { width: number; height: number; turn: number; quality: number },
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.reject(new Error('no canvas'));
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.setTransform(...turnFor(turn, width, height));
  const lying = sizeTurned({ width, height }, turn);
  pen.drawImage(picture, 0, 0, lying.width, lying.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not encoded'))), 'image/jpeg', quality),
  );
}
