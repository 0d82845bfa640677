/** 来龙去脉: of one published thing, what is public besides and belongs to it. */
import * as api from '../../contract/related.ts';
import { widen } from '../kit/database.ts';
import { query } from '../kit/serve.ts';
import { tiedTo } from './related.store.ts';
import { publishedOnes } from './search.store.ts';
import { foundAs } from './search.ts';

export const relatedOpen = query(api.relatedOpen, async ({ query: of }, { tx, house }) => {
  const ids = await tiedTo(tx, house.county, of);
  widen(tx, { county: house.county, duty: 'public' });
  const rows = ids.length === 0 ? [] : await publishedOnes(tx, house.county, ids);
  return { found: rows.map((row) => foundAs(house, row)) };
});
