/** 补照片: a photo that came after its matter, because a weak signal carries words first. It is added and changes nothing else. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { isEmptied } from './ending.ts';
import type { Matter } from './matter.ts';
import { isHandling } from './sight.ts';

export const MOST_PHOTOS = 9;

export const PictureRequest = z.strictObject({
  /** The name of a picture already stored. */
  photo: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PictureRequest = z.infer<typeof PictureRequest>;

export interface Pictured {
  readonly kind: 'pictured';
  readonly by: Signature;
  readonly at: Moment;
  readonly photo: string;
}

export type PictureRefusal = 'not-the-holder' | 'emptied' | 'too-many-photos' | 'photo-there';

/** Whoever raised it or wrote it down, or handles it; also when it is closed, for a photo is part of what was said. */
export function picture(
  matter: Matter,
  { by, photo, at }: { by: Actor; photo: string; at: Moment },
): Decision<Pictured, PictureRefusal> {
  if (by.kind !== 'office') return refuse('not-the-holder');
  if (!isHandling(by.office, matter) && matter.reporter.personId !== by.office.personId)
    return refuse('not-the-holder');
  if (isEmptied(matter)) return refuse('emptied');
  if (matter.photos.includes(photo)) return refuse('photo-there');
  if (matter.photos.length >= MOST_PHOTOS) return refuse('too-many-photos');
  return allow({ kind: 'pictured', by: signatureOf(by), at, photo });
}

export const afterPictured = (matter: Matter, { photo }: Pictured): Matter => ({
  ...matter,
  photos: [...matter.photos, photo],
});
