/** 叫什么: which places a word of a search calls, by name or by pinyin initials. Read for all at once, and kept as long as the names. */
import { sql } from 'kysely';
import { folded } from '../../domain/kernel/words.ts';
import { contains, type PlaceCode } from '../../domain/place/code.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Tx } from '../kit/database.ts';
import type { House, Names } from '../kit/house.ts';

interface Called {
  readonly code: PlaceCode;
  /** Folded: as the list has it, and as people say it. */
  readonly name: string;
  readonly spoken: string;
  readonly initials: readonly string[];
}

/** A word that calls more places than this calls none: it is a word of the text. */
const MOST_CALLED = 60;

/** The places by each two neighbouring characters of what they are called: a word is looked for among few. */
type ByPair = ReadonlyMap<string, readonly Called[]>;

/** Of the names a house knows by heart: when it has read those again, this is read again. */
const read = new WeakMap<Names, ByPair>();

/** The places inside one that a folded word calls: those named so exactly if there are any, or else containing it. */
export async function placesCalled(
  tx: Tx,
  house: House,
  word: string,
  within: PlaceCode,
): Promise<PlaceCode[]> {
  if ([...word].length < 2) return [];
  const places = (await allPlaces(tx, house)).get(word.slice(0, 2)) ?? [];
  const calls = /^[a-z]{2,10}$/.test(word)
    ? ({ initials }: Called) => initials.some((one) => one.startsWith(word))
    : ({ name }: Called) => name.includes(word);
  const called = places.filter((place) => calls(place) && contains(within, place.code));
  const exactly = called.filter(
    ({ name, spoken, initials }) => name === word || spoken === word || initials.includes(word),
  );
  const found = exactly.length > 0 ? exactly : called;
  return found.length > MOST_CALLED ? [] : found.map(({ code }) => code);
}

async function allPlaces(tx: Tx, house: House): Promise<ByPair> {
  const { names } = house;
  const known = read.get(names);
  if (known !== undefined) return known;
  const { rows } = await sql<{ code: string; name: string; initials: string }>`
    select code, name, initials from place where county_code = ${house.county} and level <> 'county'`.execute(
    tx,
  );
  const places = byPair(
    rows.map(({ code, name, initials }) => ({
      code,
      name: folded(name),
      spoken: folded(shortName(name)),
      initials: initials.split(' '),
    })),
  );
  read.set(names, places);
  return places;
}

function byPair(places: readonly Called[]): ByPair {
  const pairs = new Map<string, Called[]>();
  for (const place of places) {
    const own = [place.name, ...place.initials].flatMap((text) =>
      Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
    );
    for (const pair of new Set(own)) {
      const known = pairs.get(pair);
      if (known === undefined) pairs.set(pair, [place]);
      else known.push(place);
    }
  }
  return pairs;
}
