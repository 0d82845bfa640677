/**
 * 恶意照片（E12）: pictures with a place in them, cut off, changed, with something behind, or claiming a size they do not have. Each is
 * answered, none ends the process, and what is let through holds nothing but its points.
 */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { belowFrom, broken, HOSTILE } from '../../tests/support/hostile.ts';
import { cleanPicture, LONGEST_SIDE } from './pictures.ts';

const MEGABYTE = 1_048_576;
const MARKER = 'LAOHUAIPO-P60';
const EXIF = {
  IFD0: { Make: MARKER, Model: MARKER, DateTime: '2026:07:11 08:00:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '33/1 25/1 24/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '109/1 9/1 0/1',
  },
};

/** A sound picture of every kind we take, and of several we do not. */
async function soundPictures(): Promise<readonly Buffer[]> {
  const noise = {
    create: {
      width: 320,
      height: 200,
      channels: 3 as const,
      background: '#468',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 40 },
    },
  };
  const kinds = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const;
  const plain = await Promise.all(kinds.map((kind) => sharp(noise).withExif(EXIF).toFormat(kind).toBuffer()));
  const others = [
    sharp(noise).withExif(EXIF).jpeg({ progressive: true }).toBuffer(),
    sharp(noise).withExif(EXIF).png({ palette: true, progressive: true }).toBuffer(),
    sharp(noise).withExif(EXIF).webp({ lossless: true }).toBuffer(),
  ];
  return [...plain, ...(await Promise.all(others))];
}

const marks = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(MARKER);

test('改坏的、夹带的、谎报大小的照片：个个有答复，放出来的只有画面', { timeout: 600_000 }, async () => {
  const sound = await soundPictures();
  expect(sound.slice(0, 3).every(marks)).toBe(true);
  const below = belowFrom(HOSTILE.seed);
  const before = process.memoryUsage().rss;
  const seen = new Map<string, number>();
  for (let time = 0; time < HOSTILE.times; time += 1) {
    const bytes = broken(sound[below(sound.length)] as Buffer, below);
    const worked = process.cpuUsage();
    const picture = await cleanPicture(bytes);
    const { user, system } = process.cpuUsage(worked);
    // Seconds of work: what else this machine does is none of the picture's doing.
    expect((user + system) / 1e6, `picture ${time}`).toBeLessThan(2);
    seen.set(
      picture.ok ? 'taken' : picture.reason,
      (seen.get(picture.ok ? 'taken' : picture.reason) ?? 0) + 1,
    );
    if (!picture.ok) continue;
    const {
      format,
      exif,
      xmp,
      icc,
      iptc,
      comments,
      width = 0,
      height = 0,
    } = await sharp(picture.bytes).metadata();
    expect([format, exif, xmp, icc, iptc, comments], `picture ${time}`).toEqual([
      'jpeg',
      ...Array(5).fill(undefined),
    ]);
    expect(Math.max(width, height)).toBeLessThanOrEqual(LONGEST_SIDE);
    expect(marks(picture.bytes)).toBe(false);
  }
  console.log(`${HOSTILE.times} pictures, seed ${HOSTILE.seed}: ${JSON.stringify(Object.fromEntries(seen))}`);
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['taken', 'broken', 'kind-not-allowed']));
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE);
});

test('别的格式无论怎么改，都不会被当成照片收下', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const below = belowFrom(HOSTILE.seed + 1);
  for (let time = 0; time < HOSTILE.times; time += 1) {
    const picture = await cleanPicture(broken(svg, below));
    expect(picture.ok).toBe(false);
  }
});
