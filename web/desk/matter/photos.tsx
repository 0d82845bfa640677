/** 照片: small beside each other; one at a time, as large as the window, when asked for. */
import { useState } from 'react';
import { getPhoto } from '../../../contract/picture.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { useFile } from '../../kit/file.ts';
import { useSay } from '../../kit/sentences.ts';
import { MATTER_WORDS } from './words.ts';

interface PhotosProps {
  readonly matterId: string;
  readonly photos: readonly string[];
}

export function Photos({ matterId, photos }: PhotosProps) {
  const say = useSay();
  const [enlarged, enlarge] = useState<number>();
  const address = (photo = '') => getPhoto.path.replace(':matterId', matterId).replace(':photo', photo);
  return (
    <>
      <ul className="matter-photos">
        {photos.map((photo, index) => (
          <li key={photo}>
            <button type="button" onClick={() => enlarge(index)}>
              <Stored address={address(photo)} alt={say(MATTER_WORDS.enlarge, { n: index + 1 })} />
            </button>
          </li>
        ))}
      </ul>
      <Dialog
        open={enlarged !== undefined}
        title={say(MATTER_WORDS.photo, { n: (enlarged ?? 0) + 1 })}
        onClose={() => enlarge(undefined)}
      >
        {enlarged !== undefined && (
          <Stored
            className="photo-large"
            address={address(photos[enlarged])}
            alt={say(MATTER_WORDS.photo, { n: enlarged + 1 })}
          />
        )}
      </Dialog>
    </>
  );
}

interface StoredProps {
  readonly address: string;
  readonly alt: string;
  readonly className?: string;
}

const Stored = ({ address, alt, className }: StoredProps) => (
  <img className={className} src={useFile(address) ?? undefined} alt={alt} />
);
