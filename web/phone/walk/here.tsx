/** 位置: where a point is, taken once when somebody asks for it; never where somebody goes. */
import { useState } from 'react';
import type { Spot } from '../../../domain/watch/point.ts';
import { Button } from '../../kit/button.tsx';
import { PlaceIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { ADD } from './words.ts';

interface HereFieldProps {
  readonly spot: Spot | null;
  readonly onFound: (spot: Spot) => void;
}

/** To five digits: a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
const PATIENCE = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 0 };

export function HereField({ spot, onFound }: HereFieldProps) {
  const say = useSay();
  const [state, setState] = useState<'still' | 'asking' | 'none'>('still');
  const ask = () => {
    if (!('geolocation' in navigator)) return setState('none');
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('still');
        onFound({ lat: rounded(coords.latitude), lon: rounded(coords.longitude) });
      },
      () => setState('none'),
      PATIENCE,
    );
  };
  return (
    <div className="field">
      <Button icon={PlaceIcon} busy={state === 'asking'} onClick={ask}>
        {say(ADD.spot)}
      </Button>
      <p className="soft" role="status">
        {state === 'none'
          ? say(ADD.spotNone)
          : spot === null
            ? say(ADD.spotHint)
            : `${say(ADD.spotKept)} ${spot.lat}, ${spot.lon}`}
      </p>
    </div>
  );
}
