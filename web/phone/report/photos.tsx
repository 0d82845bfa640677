/** 照片: made small on the phone, kept there at once, stored at the server when there is a signal; never required. */
import { useState } from 'react';
import { storePhoto } from '../../../contract/picture.ts';
import { call } from '../../kit/api.ts';
import { newId } from '../../kit/ids.ts';
import { Notice } from '../../kit/notice.tsx';
import { type Photo, preparePhoto } from '../../kit/photo.ts';
import { PhotoPicker } from '../../kit/photo-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { hexOf } from '../device/sealed.ts';
import { keepBytesOrNot } from '../keep-bytes.ts';
import type { Part } from './danger.tsx';
import type { DraftPhoto } from './draft.ts';
import { REPORT } from './words.ts';

/** Pixels of the longer side of what is kept with the words. */
const THUMB = 160;

export function Photos({ draft, change }: Part) {
  const say = useSay();
  const [full, setFull] = useState(false);
  const add = async ({ jpeg }: Photo) => {
    const bytes = new Uint8Array(await new Response(jpeg).arrayBuffer());
    const sha256 = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    const kept = await keepBytesOrNot(sha256, bytes);
    setFull(!kept);
    if (!kept) return;
    const fresh: DraftPhoto = {
      id: newId(),
      src: await thumbOf(jpeg),
      photo: null,
      sha256,
      size: bytes.length,
    };
    change(({ photos }) => ({ photos: [...photos, fresh] }));
    if (!navigator.onLine) return;
    const reply = await call(storePhoto, { picture: jpeg });
    if (reply.kind !== 'answer') return;
    const { photo } = reply.answer;
    change(({ photos }) => ({ photos: photos.map((it) => (it.id === fresh.id ? { ...it, photo } : it)) }));
  };
  const remove = (id: string) => change(({ photos }) => ({ photos: photos.filter((it) => it.id !== id) }));
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
      {full ? <Notice kind="error">{say(REPORT.photoNoRoom)}</Notice> : null}
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
