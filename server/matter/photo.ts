/** 照片: stored clean before the matter that shows it; seen by those who may see the matter. */
import { storePublicPhoto } from '../../contract/follow.ts';
import * as api from '../../contract/picture.ts';
import type { Tx } from '../kit/database.ts';
import { fileNameOf } from '../kit/files.ts';
import type { House } from '../kit/house.ts';
import { cleanPicture } from '../kit/pictures.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { qrPicture } from '../kit/qr.ts';
import { query } from '../kit/serve.ts';
import { holdFiles } from './erasing.store.ts';
import { readMatter, seenMatter } from './see.ts';

/** Drawn anew without its metadata, and kept until it is named or forgotten. */
export async function storePicture(tx: Tx, house: House, bytes: unknown): Promise<{ photo: string }> {
  if (!Buffer.isBuffer(bytes)) throw new RefusedError('not-a-picture');
  const clean = await cleanPicture(bytes);
  if (!clean.ok) throw new RefusedError(clean.reason);
  await holdFiles(tx, house.county, [fileNameOf(clean.bytes)]);
  return { photo: await house.files.put(clean.bytes) };
}

export const storePhoto = query(api.storePhoto, ({ request }, { tx, house }) =>
  storePicture(tx, house, request.body),
);

export const storePhotoPublicly = query(storePublicPhoto, ({ request }, { tx, house }) =>
  storePicture(tx, house, request.body),
);

export const getPhoto = query(api.getPhoto, async ({ params, reply }, { tx, house, office }) => {
  const matter = await readMatter(tx, house, office, params.matterId);
  const photo = must(matter.photos.find((name) => name === params.photo));
  const bytes = must(await house.files.get(photo));
  reply.header('content-type', 'image/jpeg').header('content-security-policy', "default-src 'none'; sandbox");
  reply.header('cache-control', 'private, no-store');
  return Buffer.from(bytes) as never;
});

/** 一案一码: the number, so that a camera reads it from paper into any search field. */
export const getNumberQr = query(api.getNumberQr, async ({ params, reply }, { tx, house, office }) => {
  const { matter } = await seenMatter(tx, house, office, params.matterId);
  reply
    .header('content-type', 'image/svg+xml')
    .header('content-security-policy', "default-src 'none'; sandbox");
  return qrPicture(matter.no) as never;
});
