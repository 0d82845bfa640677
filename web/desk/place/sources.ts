/** 地名来源: the tree and the search of places, as the picker of the kit wants them; inside the office's own place. */
import { useMemo } from 'react';
import { listPlaces, type PlaceRow, searchPlaces } from '../../../contract/place.ts';
import { call } from '../../kit/api.ts';
import { answered, answers } from '../ask.ts';
import { useWho } from '../who.ts';

const ALWAYS = Number.POSITIVE_INFINITY;

export const placesBelow = (parent: string): Promise<readonly PlaceRow[]> =>
  answers
    .fetchQuery({
      queryKey: [listPlaces.name, parent],
      queryFn: () => answered(call(listPlaces, { query: { parent } })),
      staleTime: ALWAYS,
    })
    .then(({ places }) => places);

const placesCalled = (q: string, within: string): Promise<readonly PlaceRow[]> =>
  answers
    .fetchQuery({
      queryKey: [searchPlaces.name, within, q],
      queryFn: () => answered(call(searchPlaces, { query: { q, within } })),
    })
    .then(({ places }) => places);

export function usePlaceSources() {
  const { placeCode, placeName } = useWho().office;
  return useMemo(
    () => ({
      top: placeName,
      load: (parent: string | undefined) => placesBelow(parent ?? placeCode),
      search: (text: string) => placesCalled(text, placeCode),
    }),
    [placeCode, placeName],
  );
}
