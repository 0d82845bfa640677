/** 架上: the conditions that every list of published pages knows: whether it is over, where, which words, and what came before. */
import { type RawBuilder, sql } from 'kysely';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { containing } from './containing.ts';
import type { Cursor } from './cursor.ts';

export interface AskedOfShelf {
  readonly over: boolean | undefined;
  readonly place: PlaceCode | undefined;
  readonly words: string | undefined;
  readonly before: Cursor | undefined;
  readonly limit: number;
}

/** Over the columns `over`, `place_code`, `title` and `published_at`, of a table with that `id` and that `text`. */
export function shelfConditions(
  { over, place, words, before }: AskedOfShelf,
  { id, text }: { readonly id: RawBuilder<unknown>; readonly text: RawBuilder<unknown> },
): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (over !== undefined) conditions.push(sql`over = ${over}`);
  if (place !== undefined) {
    const { from, before: end } = rangeOf(place);
    conditions.push(sql`place_code >= ${from} and place_code < ${end}`);
  }
  if (words !== undefined) {
    const like = containing(words);
    conditions.push(sql`(title like ${like} or ${text} like ${like})`);
  }
  if (before !== undefined) conditions.push(sql`(published_at, ${id}) < (${before.at}, ${before.id}::uuid)`);
  return sql.join(conditions, sql` and `);
}
