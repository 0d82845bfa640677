/** 断点续传: a picture or a clip in pieces: how much has come, the next bytes, and what becomes of it when it is whole. */

import { createHash } from 'node:crypto';
import * as api from '../../contract/picture.ts';
import { refuse } from '../../domain/kernel/decision.ts';
import { picture } from '../../domain/matter/picture.ts';
import { admitted, type Given } from '../kit/admission.ts';
import { clipKind } from '../kit/clips.ts';
import type { Tx } from '../kit/database.ts';
import { fileNameOf } from '../kit/files.ts';
import type { House } from '../kit/house.ts';
import { MalformedError, RefusedError } from '../kit/problem.ts';
import { apart, command, query, type Served } from '../kit/serve.ts';
import { act } from './act.ts';
import { type BlobKey, keepPhoto, photoOf } from './blob.store.ts';
import { holdFiles } from './erasing.store.ts';
import { storePicture } from './photo.ts';

const MOST_BYTES = 10 * 1_048_576;

const nameOf = ({ personId, sha256 }: BlobKey): string => `${personId}-${sha256}`;

export const blobs: readonly Served[] = [
  query(api.getBlob, async ({ params: { sha256 } }, { tx, house, office }) => {
    const key = { personId: office.personId, sha256 };
    const photo = await photoOf(tx, house.county, key);
    return { have: photo === undefined ? await house.pieces.have(nameOf(key)) : 0, photo: photo ?? null };
  }),

  // The bytes are put down between two transactions: a weak line keeps no connection.
  apart(api.putBlob, async ({ params: { sha256 }, query: asked, request }, house) => {
    const { body } = request;
    const [from, size] = [Number(asked.from), Number(asked.size)];
    if (size > MOST_BYTES) throw new RefusedError('too-many-bytes');
    const before = await within(request, house, async (given) => {
      const key = { personId: given.office.personId, sha256 };
      return { key, photo: await photoOf(given.tx, given.house.county, key) };
    });
    if (before.photo !== undefined) return { have: size, photo: before.photo };
    if (!Buffer.isBuffer(body) || body.length === 0 || from + body.length > size)
      throw new MalformedError('body');
    const name = nameOf(before.key);
    if (!(await house.pieces.add(name, from, body))) throw new RefusedError('not-here');
    if (from + body.length < size) return { have: from + body.length, photo: null };

    const whole = await house.pieces.whole(name);
    await house.pieces.remove(name);
    if (createHash('sha256').update(whole).digest('hex') !== sha256) throw new RefusedError('wrong-hash');
    return within(request, house, async ({ tx }) => {
      const photo = await storeByContent(tx, house, whole);
      await keepPhoto(tx, house.county, { ...before.key, photo, at: new Date(house.now()) });
      return { have: size, photo };
    });
  }),

  command(api.addPhoto, async ({ params: { matterId }, body: { photo } }, { tx, house, office }) => {
    await holdFiles(tx, house.county, [photo]);
    const there = isPicture(await house.files.get(photo));
    const by = { kind: 'office', office } as const;
    return act({ tx, house, matterId, by }, (matter, known) =>
      there ? picture(matter, { by: known, photo, at: house.now() }) : refuse('no-such-photo'),
    );
  }),
];

/** Whatever was stored as one is a JPEG. */
const isPicture = (bytes: Uint8Array | undefined): boolean => bytes?.[0] === 0xff && bytes[1] === 0xd8;

/** Pictures are drawn anew; what was said is kept as it is. */
async function storeByContent(tx: Tx, house: House, whole: Buffer): Promise<string> {
  const clip = clipKind(whole);
  if (!clip.ok && clip.reason !== 'not-a-clip') throw new RefusedError(clip.reason);
  if (!clip.ok) return (await storePicture(tx, house, whole)).photo;
  await holdFiles(tx, house.county, [fileNameOf(whole)]);
  return house.files.put(whole);
}

const within = <T>(
  request: Parameters<typeof admitted>[1],
  house: House,
  work: (given: Given) => Promise<T>,
): Promise<T> => admitted(api.putBlob, request, house, (given) => work(given as Given));
