/** 照片: as a phone takes it, with its place in its metadata. */
import type { Page } from '@playwright/test';
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

/** What a browser gets under an address that only the device signed in here may read. */
export async function fetchedBy(page: Page, address: string): Promise<Buffer> {
  return (await answeredTo(page, address)).bytes;
}

/** The answer a browser gets when it signs as the app does. */
export async function answeredTo(page: Page, address: string): Promise<{ status: number; bytes: Buffer }> {
  const { status, bytes } = await page.evaluate(async (asked) => {
    const url = new URL(asked, location.href).href;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('xiezhi-device');
      opening.onsuccess = () => resolve(opening.result);
    });
    const pair = await new Promise<CryptoKeyPair>((resolve) => {
      const asked = database.transaction('key').objectStore('key').get('key');
      asked.onsuccess = () => resolve(asked.result);
    });
    database.close();
    const at = Date.now();
    const said = new TextEncoder().encode(`GET ${new URL(url).pathname}\n${at}`);
    const signed = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, said);
    const text = btoa(String.fromCharCode(...new Uint8Array(signed)));
    const signature = text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
    const answer = await fetch(url, { headers: { 'x-device-proof': `${at}.${signature}` } });
    return { status: answer.status, bytes: [...new Uint8Array(await answer.arrayBuffer())] };
  }, address);
  return { status, bytes: Buffer.from(bytes) };
}
