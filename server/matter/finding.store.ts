/** All SQL by which matters are found: the words and tokens written with them, and the newest that have what was asked. */
import { sql } from 'kysely';
import { pairsWithin } from '../../domain/kernel/words.ts';
import { findableOf, mayBeNumber, numberToken, placeToken } from '../../domain/matter/finding.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { ancestorAt, levelOf, type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { containing } from '../kit/containing.ts';
import type { Cursor } from '../kit/cursor.ts';
import { plain, send, type Tx } from '../kit/database.ts';

/** Sent with a new matter. */
export function insertWords(tx: Tx, matter: Matter): void {
  const { words, tokens } = findableOf(matter);
  send(
    tx,
    plain`
    insert into matter_words (county_code, matter_id, place_code, reported_at, words, tokens)
    values (${matter.countyCode}, ${matter.id}, ${matter.placeCode}, ${new Date(matter.reportedAt)}, ${words},
      array_to_tsvector(${tokens}::text[] || stretch_tokens(${matter.countyCode}, ${new Date(matter.reportedAt)})))`,
  );
}

/** Opens the next stretch of time when the newest has so many matters (docs/decisions/0060). */
export async function openStretch(
  tx: Tx,
  county: string,
  { at, most }: { at: Date; most: number },
): Promise<void> {
  await sql`select open_stretch(${county}, ${at}, ${most})`.execute(tx);
}

/** Its words as they are now: elsewhere, or no longer in the index. The transaction must name the matter. */
export function rewriteWords(tx: Tx, matter: Matter): void {
  send(
    tx,
    sql`delete from matter_words where county_code = ${matter.countyCode} and matter_id = ${matter.id}`,
  );
  insertWords(tx, matter);
}

/** One part of what was asked, and the places that are called so. */
export interface SoughtTerm {
  readonly text: string;
  readonly places: readonly PlaceCode[];
}

export interface Sought {
  readonly terms: readonly SoughtTerm[];
  readonly within: PlaceCode;
}

/** Before any id, after any moment: where the newest begin. */
const NEWEST: Cursor = { at: new Date(8_000_000_000_000), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/**
 * The hits, newest first, as a table to join with: `matter_id`, `reported_at`. Ids of matters that the asker may not see
 * are among them; they must go no further than a join with `matter`.
 */
export function hits(county: string, { terms, within }: Sought, before: Cursor | undefined, most: number) {
  const { at, id } = before ?? NEWEST;
  const range = rangeOf(within);
  return sql<{ matter_id: string; reported_at: number }>`
    find_matters(${county}, ${askedOf(terms, within)}::tsquery, ${partsOf(terms)}::text[], ${range.from}, ${range.before},
      ${at}, ${id}, ${most})`;
}

/** From three characters on a text may have every pair and not the whole; called places are found by their code alone. */
const partsOf = (terms: readonly SoughtTerm[]): string[] =>
  terms
    .filter(({ text, places }) => [...text].length > 2 && places.length === 0 && !mayBeNumber(text))
    .map(({ text }) => containing(text));

function askedOf(terms: readonly SoughtTerm[], within: PlaceCode): string {
  const parts = terms.map(({ text, places }) => {
    const ways = [
      allOf(text),
      ...places.map((code) => quoted(placeToken(code))),
      ...(mayBeNumber(text) ? [`${quoted(numberToken(text))}:*`] : []),
    ];
    return `(${ways.join(' | ')})`;
  });
  const level = levelOf(within);
  if (level !== undefined && level !== 'county')
    parts.push(quoted(placeToken(ancestorAt(within, 'village') ?? within)));
  return parts.join(' & ');
}

function allOf(term: string): string {
  const pairs = pairsWithin(term);
  return pairs.length === 0 ? `${quoted(term)}:*` : `(${pairs.map(quoted).join(' & ')})`;
}

const quoted = (token: string): string => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
