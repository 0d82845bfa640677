import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type CleanPicture, cleanPicture, LONGEST_SIDE, MOST_BYTES } from './pictures.ts';

/** Red on the left, blue on the right. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    {
      input: { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#ff0000' } },
      left: 0,
      top: 0,
    },
  ]);

const GPS = {
  IFD0: { Make: 'HUAWEI', Model: 'P60', Software: '老王的手机', DateTime: '2026:07:11 08:00:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '33/1 25/1 24/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '109/1 9/1 0/1',
  },
};
const withPlace = (width = 400, height = 200) => halves(width, height).withExif(GPS);

const allowed = async (picture: CleanPicture) => {
  if (!picture.ok) throw new Error(`refused: ${picture.reason}`);
  return picture;
};
const reasonFor = async (bytes: Uint8Array | string) => {
  const picture = await cleanPicture(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  return picture.ok ? 'taken' : picture.reason;
};

/** Segments of a JPEG before its first scan: FFE0 JFIF, FFDB tables, FFC0 frame, FFC4 codes; then FFDA. */
function segmentsOf(jpeg: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 2; jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1] ?? 0;
    found.push(marker);
    if (marker === 0xda) return found;
    at += 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0);
  }
  return found;
}

const colourAt = async (bytes: Uint8Array, left: number, top: number) => {
  const point = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  const [red = 0, green = 0, blue = 0] = point;
  if (red > 150 && blue < 100) return 'red';
  return blue > 150 && red < 100 ? 'blue' : [red, green, blue].join();
};

const chunk = (type: string, body: Uint8Array) => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
};

/** A PNG whose header claims a size its few bytes do not hold. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const data = deflateSync(Buffer.alloc(10_000));
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

test.each(['jpeg', 'png', 'webp'] as const)('%s 里的拍摄地点、时间和手机型号一项不留', async (format) => {
  const raw = await withPlace().toFormat(format).toBuffer();
  const before = await sharp(raw).metadata();
  expect(before.exif?.includes('HUAWEI')).toBe(true);

  const clean = await allowed(await cleanPicture(raw));
  const after = await sharp(clean.bytes).metadata();
  expect(after).toMatchObject({ format: 'jpeg', width: 400, height: 200, space: 'srgb' });
  for (const field of ['exif', 'xmp', 'icc', 'iptc', 'orientation', 'comments'] as const)
    expect(after[field]).toBeUndefined();
  expect(segmentsOf(clean.bytes).filter((m) => m > 0xe0 && m !== 0xfe)).toEqual([]);
  expect(segmentsOf(clean.bytes)).not.toContain(0xfe);
  expect(Buffer.from(clean.bytes).includes('HUAWEI')).toBe(false);
});

test('横着拍的照片立起来，再去掉方向标记', async () => {
  const raw = await halves(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const clean = await allowed(await cleanPicture(raw));
  expect([clean.width, clean.height]).toEqual([200, 400]);
  expect([await colourAt(clean.bytes, 100, 50), await colourAt(clean.bytes, 100, 350)]).toEqual([
    'red',
    'blue',
  ]);
});

test('大照片缩到一千六，小照片不放大', async () => {
  const large = await allowed(await cleanPicture(await halves(3200, 1000).jpeg().toBuffer()));
  expect([large.width, large.height]).toEqual([LONGEST_SIDE, 500]);
  const small = await allowed(await cleanPicture(await halves(2, 1).png().toBuffer()));
  expect([small.width, small.height]).toEqual([2, 1]);
  expect(small.type).toBe('image/jpeg');
});

test('透明的地方变成白色，黑白照片也成', async () => {
  const clear = sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } });
  const clean = await allowed(await cleanPicture(await clear.png().toBuffer()));
  expect(await colourAt(clean.bytes, 4, 4)).toBe('255,255,255');
  const grey = await halves(8, 8).greyscale().jpeg().toBuffer();
  expect(await reasonFor(grey)).toBe('taken');
});

test('只看内容，不看名字：别的格式一律不收', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const others = [
    svg,
    `\n  ${svg}`,
    `\xef\xbb\xbf<?xml version="1.0"?>${svg}`,
    await halves(9, 9).gif().toBuffer(),
    await halves(9, 9).tiff().toBuffer(),
    await halves(9, 9).avif({ effort: 0 }).toBuffer(),
    '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
    `BM${'\0'.repeat(60)}`,
    '%PDF-1.7\n',
  ];
  for (const bytes of others) expect(await reasonFor(bytes)).toBe('kind-not-allowed');
});

test('不是照片的，不是照片', async () => {
  for (const bytes of [
    '',
    'a',
    '你好',
    'PK\x03\x04',
    'MZ\x90',
    '#!/bin/sh',
    '\x89PNG',
    'RIFF\0\0\0\0WAVEfmt ',
    '\xff\xd8',
  ]) {
    expect([bytes, await reasonFor(bytes)]).toEqual([bytes, 'not-a-picture']);
  }
});

test('照片里夹带网页、脚本、文档或压缩包的，不收', async () => {
  const jpeg = await halves(40, 40).jpeg().toBuffer();
  const png = await halves(40, 40).png().toBuffer();
  const tails = [
    '<script>alert(1)</script>',
    '<HTML><body>',
    '<?php system($_GET[0]); ?>',
    `PK\x03\x04${'\0'.repeat(40)}PK\x05\x06${'\0'.repeat(18)}`,
    'Rar!\x1a\x07\x01\0',
    '%PDF-1.7\n1 0 obj',
  ];
  for (const tail of tails) {
    for (const picture of [jpeg, png]) {
      expect([tail, await reasonFor(Buffer.concat([picture, Buffer.from(tail, 'latin1')]))]).toEqual([
        tail,
        'kind-not-allowed',
      ]);
    }
  }
  const comment = '<script src=//x>';
  const within = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from(`\xff\xfe\0${String.fromCharCode(comment.length + 2)}${comment}`, 'latin1'),
    jpeg.subarray(2),
  ]);
  expect(await reasonFor(within)).toBe('kind-not-allowed');
});

test('手机附在照片后面的短片，收下照片，丢掉短片', async () => {
  const jpeg = await halves(40, 40).jpeg().toBuffer();
  const film = Buffer.from('\0\0\0\x18ftypmp42MotionPhoto_Data', 'latin1');
  const clean = await allowed(await cleanPicture(Buffer.concat([jpeg, film])));
  expect(Buffer.from(clean.bytes).includes('MotionPhoto')).toBe(false);
});

test('没传完的、改坏的，说是坏的', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const whole = await halves(600, 400).toFormat(format).toBuffer();
    for (const share of [0.1, 0.5, 0.9]) {
      expect([format, share, await reasonFor(whole.subarray(0, Math.floor(whole.length * share)))]).toEqual([
        format,
        share,
        'broken',
      ]);
    }
  }
});

test('太大的不打开', async () => {
  expect(await reasonFor(pngClaiming(50_000, 50_000))).toBe('too-many-pixels');
  expect(await reasonFor(pngClaiming(1, 2 ** 31 - 1))).not.toBe('taken');
  expect(await reasonFor(pngClaiming(6_000, 6_000))).toBe('broken');
  const jpeg = await halves(16, 16).jpeg({ progressive: false }).toBuffer();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(65_000, frame + 5);
  jpeg.writeUInt16BE(65_000, frame + 7);
  expect(await reasonFor(jpeg)).toBe('too-many-pixels');
  expect(await reasonFor(Buffer.alloc(MOST_BYTES + 1, 0xff))).toBe('too-many-bytes');
});

test('随便改几个字节，从不出错，也从不放出别的东西', async () => {
  const whole = await withPlace(60, 40).jpeg().toBuffer();
  const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      const picture = await cleanPicture(bytes);
      if (picture.ok) expect((await sharp(picture.bytes).metadata()).exif).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

test('许多照片一起来，都有结果', async () => {
  const jpeg = await halves(300, 300).jpeg().toBuffer();
  const pictures = [...Array<Buffer>(12).fill(jpeg), Buffer.from('不是照片'), jpeg.subarray(0, 300)];
  const reasons = await Promise.all(pictures.map(reasonFor));
  expect(reasons.slice(0, 12)).toEqual(Array(12).fill('taken'));
  expect(reasons.slice(12)).toEqual(['not-a-picture', 'broken']);
});
