/** 看公开: the front list, the archive, and one result with every version. Anyone may read. */
import * as api from '../../contract/publication.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import { must } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { fullPlaceName } from '../place/store.ts';
import { categoriesMeant } from './categories.ts';
import { findPublication, listPublications, publishedPage, publishedRow, versionsOf } from './store.ts';

const PAGE = 20;

export const listPublished = query(api.listPublished, async ({ query: asked }, { tx, house }) => {
  const rows = await listPublications(tx, house.county, {
    place: asked.place,
    categories: categoriesMeant(house, asked.category),
    words: asked.q,
    shelf: asked.shelf ?? 'all',
    at: new Date(house.now()),
    before: readCursor(asked.before),
    limit: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    publications: page.map((row) => publishedRow(row, fullPlaceName(house.names, row.place_code))),
    older: writeCursor(rows.length > PAGE && last ? { at: last.published_at, id: last.id } : undefined),
  };
});

export const getPublished = query(api.getPublished, async ({ params }, { tx, house }) => {
  const row = must(await findPublication(tx, house.county, params.publicationId));
  const place = fullPlaceName(house.names, row.place_code);
  if (row.withdrawn_at !== null) return publishedPage({ ...row, title: '' }, place, [], house.now());
  return publishedPage(row, place, await versionsOf(tx, house.county, row.id), house.now());
});
