/** 加照片: takes pictures or chooses them, makes them ready, shows them small, takes them out again. */
import { type ChangeEvent, useId, useState } from 'react';
import { Hint, Wrong } from './field.tsx';
import { CloseIcon, PhotoIcon } from './icons.tsx';
import type { Photo, PhotoRefusal, PreparedPhoto } from './photo.ts';
import { type Sentence, useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface PickedPhoto {
  readonly id: string;
  /** An address a browser can show: an object URL, or one of the server's. */
  readonly src: string;
}

export interface PhotoPickerProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly photos: readonly PickedPhoto[];
  readonly max?: number | undefined;
  /** `preparePhoto` of photo.ts. */
  readonly prepare: (file: File) => Promise<PreparedPhoto>;
  readonly onAdd: (photo: Photo) => void;
  readonly onRemove: (id: string) => void;
}

const REFUSALS: Record<PhotoRefusal, Sentence> = {
  'not-a-picture': { zh: '这不是照片，请选照片。', en: 'This is not a picture. Choose a picture.' },
  'too-large': { zh: '照片超过 40 MB，请换一张。', en: 'This picture is over 40 MB. Choose another.' },
  'cannot-decode': {
    zh: '手机打不开这张照片，请在相册里另存为 JPG，或重新拍一张。',
    en: 'This device cannot read the picture. Save it as JPG, or take a new one.',
  },
};

export function PhotoPicker({ label, hint, photos, max = 6, prepare, onAdd, onRemove }: PhotoPickerProps) {
  const say = useSay();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<PhotoRefusal>();

  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const field = event.currentTarget;
    const files = Array.from(field.files ?? []).slice(0, max - photos.length);
    field.value = '';
    setBusy(true);
    setRefusal(undefined);
    for (const file of files) {
      const prepared = await prepare(file);
      if (prepared.ok) onAdd(prepared.photo);
      else setRefusal(prepared.reason);
    }
    setBusy(false);
  };

  return (
    <fieldset className="field photos" aria-describedby={refusal && `${id}-error`}>
      <legend className="field-label">{label}</legend>
      <Hint id={id} hint={hint} />
      <div className="photos-body">
        {photos.map((photo, index) => (
          <div key={photo.id} className="photo">
            <img src={photo.src} alt={say(WORDS.photoNumber, { n: index + 1 })} />
            <button type="button" className="photo-remove" onClick={() => onRemove(photo.id)}>
              <CloseIcon />
              <span className="unseen">{say(WORDS.photoRemove, { n: index + 1 })}</span>
            </button>
          </div>
        ))}
        {photos.length < max && (
          <label className="photo-add">
            <input
              type="file"
              accept="image/*"
              multiple
              disabled={busy}
              onChange={take}
              aria-describedby={`${id}-count`}
            />
            <span className="photo-add-face">
              <PhotoIcon />
              <span>{say(busy ? WORDS.photoWorking : WORDS.photoAdd)}</span>
            </span>
          </label>
        )}
      </div>
      <p className="field-count" id={`${id}-count`}>
        {say(WORDS.photoLimit, { n: max, count: photos.length })}
      </p>
      <div role="alert">
        <Wrong id={id} error={refusal && say(REFUSALS[refusal])} />
      </div>
    </fieldset>
  );
}
