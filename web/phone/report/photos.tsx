/** 照片: made small on the phone, stored as soon as there is a signal, never required. */
import { storePhoto } from '../../../contract/matter.ts';
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

const THUMB = 160;

export function Photos({ draft, change }: Part) {
  const say = useSay();
  const add = async ({ jpeg }: Photo) => {
    const fresh: DraftPhoto = { id: newId(), src: await thumbOf(jpeg), photo: null };
    photoBytes.set(fresh.id, jpeg);
    taken.push(fresh);
    change({ photos: [...taken] });
    const reply = await call(storePhoto, { picture: jpeg });
    if (reply.kind !== 'answer') return;
    replace(taken, fresh.id, (it) => ({ ...it, photo: reply.answer.photo }));
    change({ photos: [...taken] });
  };
  const taken = [...draft.photos];
  const waiting = draft.photos.filter(({ photo }) => photo === null).length;
  return (
    <>
      <PhotoPicker
        label={say(REPORT.photos)}
        hint={say(REPORT.photosHint)}
        photos={draft.photos}
        prepare={preparePhoto}
        onAdd={(photo) => void add(photo)}
        onRemove={(id) => change({ photos: draft.photos.filter((it) => it.id !== id) })}
      />
      {waiting === 0 ? null : <p className="soft">{say(REPORT.photosWaiting, { n: waiting })}</p>}
    </>
  );
}
