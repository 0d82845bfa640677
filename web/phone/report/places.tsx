/** 选地点: the office's own place, what lies below it, and what it lies in. */
import { getPlace, listPlaces, searchPlaces } from '../../../contract/place.ts';
import { call, type Reply } from '../../kit/api.ts';
import { PlaceBrowser } from '../../kit/place-browser.tsx';
import type { PlaceOption } from '../../kit/place-picker.tsx';
import type { PlaceChosen } from './draft.ts';

interface PlacesProps {
  readonly chosen: string;
  /** Code of the office's own place. */
  readonly own: string;
  readonly onChoose: (place: PlaceChosen) => void;
}

export const Places = ({ chosen, own, onChoose }: PlacesProps) => (
  <div className="place-panel">
    <PlaceBrowser
      chosen={chosen}
      load={(parent) => (parent === undefined ? around(own) : below(parent))}
      search={async (q) => had(await call(searchPlaces, { query: { q, within: own } })).places}
      onChoose={({ code, name }) => onChoose({ code, name })}
    />
  </div>
);

/** The own place first, then those below, then those above, the nearest first. A report may name no others. */
async function around(own: string): Promise<readonly PlaceOption[]> {
  const { place, above } = had(await call(getPlace, { params: { code: own } }));
  const end = (it: PlaceOption): PlaceOption => ({ ...it, hasChildren: false });
  const nearestFirst = [...above].sort((a, b) => b.code.length - a.code.length);
  return [end(place), ...(place.hasChildren ? await below(own) : []), ...nearestFirst.map(end)];
}

const below = async (parent: string): Promise<readonly PlaceOption[]> =>
  had(await call(listPlaces, { query: { parent } })).places;

/** The browser of places says by itself that they could not be had. */
function had<A>(reply: Reply<A>): A {
  if (reply.kind !== 'answer') throw new Error(reply.kind);
  return reply.answer;
}
