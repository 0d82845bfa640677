/** 存照片: pictures of a matter about to be recorded. Each is sent once; its name is the hash of what was stored. */
import { useRef, useState } from 'react';
import { storePhoto } from '../../../contract/picture.ts';
import { call } from '../../kit/api.ts';
import { newId } from '../../kit/ids.ts';
import type { Photo } from '../../kit/photo.ts';
import type { PickedPhoto } from '../../kit/photo-picker.tsx';
import { noticed, type Trouble } from '../ask.ts';

export interface Kept extends PickedPhoto {
  readonly jpeg: Blob;
}

export type StoredPhotos =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly trouble: Trouble };

export function useStoredPhotos() {
  const [photos, setPhotos] = useState<readonly Kept[]>([]);
  const names = useRef(new Map<string, string>());

  /** Stores those that are not stored yet, in order, and stops at the first that is not taken. */
  const store = async (): Promise<StoredPhotos> => {
    for (const { id, jpeg } of photos) {
      if (names.current.has(id)) continue;
      const reply = noticed(await call(storePhoto, { picture: jpeg }));
      if (reply.kind !== 'answer') return { ok: false, trouble: reply };
      names.current.set(id, reply.answer.photo);
    }
    return { ok: true, names: photos.flatMap(({ id }) => names.current.get(id) ?? []) };
  };
  return {
    photos,
    add: ({ jpeg }: Photo) =>
      setPhotos((all) => [...all, { id: newId(), src: URL.createObjectURL(jpeg), jpeg }]),
    remove: (id: string) => setPhotos((all) => all.filter((it) => it.id !== id)),
    store,
  };
}
