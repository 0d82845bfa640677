/** 照片: pictures that differ from each other. */
import sharp from 'sharp';

/** A small JPEG of a colour of its own. */
export const pictureOf = (n: number): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: { r: n % 256, g: (n * 37) % 256, b: 9 } } })
    .jpeg()
    .toBuffer();
