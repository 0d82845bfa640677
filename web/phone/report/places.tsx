/** 选地点: the office's own place, what lies below it, and what it lies in; from the phone where it carries them. */
import { getPlace, listPlaces, type PlaceRow, searchPlaces } from '../../../contract/place.ts';
import { contains, parentOf } from '../../../domain/place/code.ts';
import { rankPlaces } from '../../../domain/place/search.ts';
import { call, type Reply } from '../../kit/api.ts';
import { PlaceBrowser } from '../../kit/place-browser.tsx';
import type { PlaceOption } from '../../kit/place-picker.tsx';
import { recordsOf } from '../outbox/reader.ts';
import { ownNow } from '../own.ts';
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
      search={(q) => found(q, own)}
      onChoose={({ code, name }) => onChoose({ code, name })}
    />
  </div>
);

/** Places around the office as they were read; none for an office that carries nothing, or before the first reading. */
export async function placesCarried(): Promise<readonly PlaceRow[]> {
  const own = ownNow();
  return own === undefined ? [] : recordsOf<PlaceRow>(own.store, 'place');
}

/** The own place first, then those below, then those above, the nearest first. A report may name no others. */
async function around(own: string): Promise<readonly PlaceOption[]> {
  const { place, above } = await placeWithAbove(own);
  const end = (it: PlaceOption): PlaceOption => ({ ...it, hasChildren: false });
  const nearestFirst = [...above].sort((a, b) => b.code.length - a.code.length);
  return [end(place), ...(place.hasChildren ? await below(own) : []), ...nearestFirst.map(end)];
}

async function placeWithAbove(own: string): Promise<{ place: PlaceOption; above: readonly PlaceOption[] }> {
  const carried = await placesCarried();
  const place = carried.find(({ code }) => code === own);
  if (place === undefined) return had(await call(getPlace, { params: { code: own } }));
  return { place, above: carried.filter(({ code }) => code !== own && contains(code, own)) };
}

async function below(parent: string): Promise<readonly PlaceOption[]> {
  const carried = (await placesCarried()).filter(({ code }) => parentOf(code) === parent);
  if (carried.length > 0) return carried;
  return had(await call(listPlaces, { query: { parent } })).places;
}

const MOST_FOUND = 20;

/** By name or code; by the initials of its pinyin only the server knows them. */
async function found(q: string, own: string): Promise<readonly PlaceOption[]> {
  const carried = (await placesCarried()).filter(({ code }) => contains(own, code));
  const named = rankPlaces(
    q,
    carried.map((place) => ({ ...place, initials: '' })),
  );
  if (named.length > 0 || (carried.length > 0 && !navigator.onLine)) return named.slice(0, MOST_FOUND);
  return had(await call(searchPlaces, { query: { q, within: own } })).places;
}

/** The browser of places says by itself that they could not be had. */
function had<A>(reply: Reply<A>): A {
  if (reply.kind !== 'answer') throw new Error(reply.kind);
  return reply.answer;
}
