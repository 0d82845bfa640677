/** 照片: one set of place, sign and equipment; the whole set takes the place of the one before. */
import { type FormEvent, useState } from 'react';
import type { RoomSheet } from '../../../contract/room.ts';
import { getRoomPicture, setRoomPictures } from '../../../contract/room-check.ts';
import { PICTURED, type Pictured } from '../../../domain/room/standard.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { useFile } from '../../kit/file.ts';
import { Card } from '../../kit/list.tsx';
import { preparePhoto } from '../../kit/photo.ts';
import { PhotoPicker } from '../../kit/photo-picker.tsx';
import { EVIDENCE_LABELS } from '../../kit/room-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { type Trouble, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useStoredPhotos } from '../matter/stored-photos.ts';
import { Told, Unsent } from '../trouble.tsx';
import { PAPER_REFUSALS } from './refusals.ts';
import { ROOM_WORDS } from './words.ts';

export function RoomPictures({ sheet: { room, pictures, mayKeep } }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  return (
    <Card title={say(ROOM_WORDS.pictures)}>
      <p className="act-lead">{say(ROOM_WORDS.picturesLead)}</p>
      {pictures.length > 0 && (
        <ul className="room-pictures">
          {pictures.map(({ of, photo }) => (
            <li key={`${of} ${photo}`}>
              <Stored roomId={room.roomId} photo={photo} alt={say(EVIDENCE_LABELS[of])} />
            </li>
          ))}
        </ul>
      )}
      {mayKeep && <PicturesForm roomId={room.roomId} before={pictures} />}
    </Card>
  );
}

interface StoredProps {
  readonly roomId: string;
  readonly photo: string;
  readonly alt: string;
}

const Stored = ({ roomId, photo, alt }: StoredProps) => (
  <figure>
    <img
      src={useFile(getRoomPicture.path.replace(':roomId', roomId).replace(':photo', photo)) ?? undefined}
      alt={alt}
    />
    <figcaption>{alt}</figcaption>
  </figure>
);

interface PicturesFormProps {
  readonly roomId: string;
  readonly before: RoomSheet['pictures'];
}

/** Of what is not photographed anew the picture stays. */
function PicturesForm({ roomId, before }: PicturesFormProps) {
  const say = useSay();
  const drawers = { place: useStoredPhotos(), sign: useStoredPhotos(), equipment: useStoredPhotos() };
  const [trouble, setTrouble] = useState<Trouble>();
  const [storing, setStoring] = useState(false);
  const sending = useSending(setRoomPictures, () => {
    announce(say(ROOM_WORDS.picturesSaved));
    for (const of of PICTURED) for (const { id } of drawers[of].photos) drawers[of].remove(id);
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setStoring(true);
    setTrouble(undefined);
    const pictures: { of: Pictured; photo: string }[] = [];
    for (const of of PICTURED) {
      const stored = await drawers[of].store();
      if (!stored.ok) {
        setTrouble(stored.trouble);
        return setStoring(false);
      }
      const now =
        stored.names.length > 0
          ? stored.names
          : before.filter((one) => one.of === of).map(({ photo }) => photo);
      pictures.push(...now.map((photo) => ({ of, photo })));
    }
    setStoring(false);
    sending.send({ params: { roomId }, body: { pictures } });
  };
  const chosen = PICTURED.some((of) => drawers[of].photos.length > 0);
  return (
    <form className="act-form" onSubmit={(event) => void submit(event)}>
      {PICTURED.map((of) => (
        <PhotoPicker
          key={of}
          max={2}
          label={say(EVIDENCE_LABELS[of])}
          photos={drawers[of].photos}
          prepare={preparePhoto}
          onAdd={drawers[of].add}
          onRemove={drawers[of].remove}
        />
      ))}
      <Told trouble={trouble} />
      <Unsent sending={sending} refusals={PAPER_REFUSALS} />
      {chosen && (
        <Actions>
          <Button type="submit" busy={storing || sending.sending}>
            {say(ROOM_WORDS.savePictures)}
          </Button>
        </Actions>
      )}
    </form>
  );
}
