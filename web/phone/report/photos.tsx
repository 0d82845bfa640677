/** 照片: made small on the phone, stored as soon as there is a signal, never required. */
import { storePhoto } from '../../../contract/picture.ts';
import { call } from '../../kit/api.ts';
import { newId } from '../../kit/ids.ts';
import { type Photo, preparePhoto } from '../../kit/photo.ts';
import { PhotoPicker } from '../../kit/photo-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import type { Part } from './danger.tsx';
import type { DraftPhoto } from './draft.ts';
import { REPORT } from './words.ts';

/** The bytes of pictures taken since the page was opened, by their id on the phone. */
export const photoBytes = new Map<string, Blob>();

/** Pixels of the longer side of what is kept with the words. */
const THUMB = 160;

export function Photos({ draft, change }: Part) {
  const say = useSay();
  const add = async ({ jpeg }: Photo) => {
    const fresh: DraftPhoto = { id: newId(), src: await thumbOf(jpeg), photo: null };
    photoBytes.set(fresh.id, jpeg);
    change(({ photos }) => ({ photos: [...photos, fresh] }));
    const reply = await call(storePhoto, { picture: jpeg });
    if (reply.kind !== 'answer' || !photoBytes.has(fresh.id)) return;
    const { photo } = reply.answer;
    change(({ photos }) => ({ photos: photos.map((it) => (it.id === fresh.id ? { ...it, photo } : it)) }));
  };
  const remove = (id: string) => {
    photoBytes.delete(id);
    change(({ photos }) => ({ photos: photos.filter((it) => it.id !== id) }));
  };
  const waiting = draft.photos.filter(({ photo }) => photo === null).length;
  return (
    <>
      <PhotoPicker
        label={say(REPORT.photos)}
        hint={say(REPORT.photosHint)}
        photos={draft.photos}
        prepare={preparePhoto}
        onAdd={(photo) => void add(photo)}
        onRemove={remove}
      />
      {waiting === 0 ? null : <p className="soft">{say(REPORT.photosWaiting, { n: waiting })}</p>}
    </>
  );
}

/** A small picture as a data address. */
async function thumbOf(jpeg: Blob): Promise<string> {
  const url = URL.createObjectURL(jpeg);
  try {
    const picture = new Image();
    await new Promise((resolve, reject) => {
      picture.onload = resolve;
      picture.onerror = reject;
      picture.src = url;
    });
    const scale = THUMB / Math.max(picture.naturalWidth, picture.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.7);
  } finally {
    URL.revokeObjectURL(url);
  }
}
