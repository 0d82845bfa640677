import { expect, test } from 'vitest';
import { type Decoded, fitInto, LARGEST_PHOTO, looksLikePicture, preparePhoto } from './photo.ts';
import { orientationOf, sizeTurned, turnFor } from './photo-turn.ts';

const JPEG_START = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0];
const jpegFile = () => new Blob([new Uint8Array(JPEG_START)]);

/** A picture whose encoded size is its area times quality times `density`. */
const picture = (width: number, height: number, density: number): Decoded & { closed: boolean } => ({
  width,
  height,
  closed: false,
  encode: async (w, h, quality) => new Blob([new Uint8Array(Math.round(w * h * quality * density))]),
  done() {
    this.closed = true;
  },
});

test('大照片缩到长边 1600，小照片不放大', () => {
  expect(fitInto({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 });
  expect(fitInto({ width: 300, height: 400 }, 1600)).toEqual({ width: 300, height: 400 });
  expect(fitInto({ width: 10_000, height: 1 }, 1600)).toEqual({ width: 1600, height: 1 });
});

test('先降质量，再降尺寸，直到不超过 300 KB', async () => {
  for (const [density, longest] of [
    [0.1, 1600],
    [0.3, 1600],
    [0.5, 1280],
    [0.8, 1024],
  ] as const) {
    const decoded = picture(4000, 3000, density);
    const answer = await preparePhoto(jpegFile(), { decode: async () => decoded });
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.photo.jpeg.size).toBeLessThanOrEqual(LARGEST_PHOTO);
    expect(answer.photo.width).toBe(longest);
    expect(decoded.closed).toBe(true);
  }
});

test('不是照片的、太大的、打不开的，各有各的说法（31）', async () => {
  const never = { decode: () => Promise.reject(new Error('not asked')) };
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/jpeg' });
  expect(await preparePhoto(svg, never)).toEqual({ ok: false, reason: 'not-a-picture' });
  expect(await preparePhoto(new Blob([]), never)).toEqual({ ok: false, reason: 'not-a-picture' });
  expect(await preparePhoto(jpegFile(), never)).toEqual({ ok: false, reason: 'cannot-decode' });
  const huge = new Blob([new Uint8Array(JPEG_START), new Uint8Array(40_000_000)]);
  expect(await preparePhoto(huge, never)).toEqual({ ok: false, reason: 'too-large' });
});

test('照片看内容，不看名字', () => {
  const start = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  for (const text of ['\xff\xd8\xff\xe1', '\x89PNG\r\n\x1a\n', 'RIFF....WEBP', '....ftypheic', 'GIF89a'])
    expect(looksLikePicture(start(text))).toBe(true);
  for (const text of ['<svg', 'PK\x03\x04', '%PDF-1.7', '....ftypisom', ''])
    expect(looksLikePicture(start(text))).toBe(false);
});

test('读得出手机写的方向，读不出就当是正的', () => {
  for (let orientation = 1; orientation <= 8; orientation += 1)
    for (const little of [true, false])
      expect(orientationOf(exifJpeg(orientation, little))).toBe(orientation);
  expect(orientationOf(exifJpeg(9, true))).toBe(1);
  expect(orientationOf(Uint8Array.from(JPEG_START))).toBe(1);
  expect(orientationOf(new Uint8Array(0))).toBe(1);
  expect(orientationOf(exifJpeg(6, true).slice(0, 24))).toBe(1);
});

test('转正后，画面的四角落在画布的四角', () => {
  const upright = { width: 30, height: 40 };
  for (let orientation = 1; orientation <= 8; orientation += 1) {
    const [a, b, c, d, e, f] = turnFor(orientation, upright.width, upright.height);
    const { width, height } = sizeTurned(upright, orientation);
    const corners = [
      [0, 0],
      [width, 0],
      [0, height],
      [width, height],
    ].map(([x = 0, y = 0]) => `${a * x + c * y + e},${b * x + d * y + f}`);
    expect(corners.sort()).toEqual(['0,0', '0,40', '30,0', '30,40']);
  }
});

function exifJpeg(orientation: number, little: boolean): Uint8Array {
  const bytes = new Uint8Array(60);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe1);
  view.setUint16(4, 40);
  view.setUint32(6, 0x45786966);
  view.setUint16(12, little ? 0x4949 : 0x4d4d);
  view.setUint16(14, 42, little);
  view.setUint32(16, 8, little);
  view.setUint16(20, 1, little);
  view.setUint16(22, 0x0112, little);
  view.setUint16(24, 3, little);
  view.setUint32(26, 1, little);
  view.setUint16(30, orientation, little);
  return bytes;
}
