/** 照片: as a phone takes it, with its place in its metadata. */
import sharp from 'sharp';

/** A JPEG as large as a phone's, with the coordinates at which it was taken. */
export const pictureWithPlace = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#7a6651' } })
    .withExif({
      IFD0: { Make: 'Phone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '33/1 25/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '109/1 9/1 0/1',
      },
    })
    .jpeg({ quality: 90 })
    .toBuffer();

/** What a picture tells besides itself. */
export async function metadataOf(picture: Buffer) {
  const { exif, xmp, iptc } = await sharp(picture).metadata();
  return [exif, xmp, iptc].filter((it) => it !== undefined);
}
