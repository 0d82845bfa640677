/** 查找: one search over everything that is public, by words and place. */
import * as api from '../../contract/search-public.ts';
import { termsOf } from '../../domain/kernel/words.ts';
import { kindsCalled } from '../../domain/meeting/calendar.ts';
import { knownByForm } from '../../domain/publication/mask.ts';
import { isOld, withoutNamesIn } from '../../domain/publication/names-gone.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { query } from '../kit/serve.ts';
import { placesCalled } from '../place/called.store.ts';
import { fullPlaceName } from '../place/store.ts';
import { type FoundRow, type Sought, searchPublished } from './search.store.ts';

const PAGE = 15;

export const searchOpen = query(api.searchOpen, async ({ query: asked }, { tx, house }) => {
  const { place, kind, q, before } = asked;
  const sought = q === undefined ? [] : await soughtBy(tx, house, q, place ?? house.county);
  widen(tx, { county: house.county, duty: 'public' });
  const rows = await searchPublished(tx, house.county, {
    ...{ place, kind, sought, before: readCursor(before), limit: PAGE + 1 },
  });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    found: page.map((row) => foundAs(house, row)),
    older: writeCursor(rows.length > PAGE ? last : undefined),
  };
});

/** What hung on the board is never changed: a name in its title is read for thirty days. The other pages lose theirs by themselves. */
const titleNow = (
  house: House,
  { kind, title, at }: Pick<FoundRow, 'kind' | 'title' | 'at'>,
): string | null =>
  kind === 'disclosure' && title !== null && isOld(at, house.now())
    ? withoutNamesIn(title, knownByForm(house.county))
    : title;

/** As everybody reads it. */
export const foundAs = (
  house: House,
  { meeting_kind: meetingKind, place_code: placeCode, ...row }: FoundRow,
): api.FoundOpen => ({
  ...{ ...row, meetingKind, placeCode, placeName: fullPlaceName(house.names, placeCode) },
  title: titleNow(house, row),
});

/** The words of a question, each with the places and the meetings it may mean. */
async function soughtBy(tx: Tx, house: House, question: string, within: string): Promise<Sought[]> {
  const sought: Sought[] = [];
  for (const text of termsOf(question))
    sought.push({
      ...{ text, places: await placesCalled(tx, house, text, within), meetings: kindsCalled(text) },
    });
  return sought;
}
