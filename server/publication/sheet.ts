/** 公开结果导出表: what anyone may read, in one table. */
import { listPublished as api } from '../../contract/publication.ts';
import type { Sheet } from '../kit/sheet.ts';
import { categoriesMeant } from './categories.ts';
import { listPublications, type Shelf } from './store.ts';

const AT_ONCE = 200;

interface Asked {
  readonly place?: string;
  readonly category?: string;
  readonly q?: string;
  readonly shelf?: Shelf['shelf'];
}

export const publishedSheet: Sheet = {
  name: 'published',
  of: api,
  columns: [
    { key: 'no', kind: 'text' },
    { key: 'title', kind: 'text' },
    { key: 'category', kind: 'word' },
    { key: 'place', kind: 'text' },
    { key: 'placeCode', kind: 'text' },
    { key: 'level', kind: 'word' },
    { key: 'settledBy', kind: 'text' },
    { key: 'days', kind: 'number' },
    { key: 'satisfaction', kind: 'word' },
    { key: 'publishedAt', kind: 'moment' },
    { key: 'frontUntil', kind: 'moment' },
    { key: 'version', kind: 'number' },
  ],
  async *rows({ house, tx }, { place, category, q, shelf = 'all' }: Asked) {
    const categories = categoriesMeant(house, category);
    const at = new Date(house.now());
    for (let before: Shelf['before']; ; ) {
      const asked = { place, categories, words: q, shelf, at, before, limit: AT_ONCE };
      const rows = await listPublications(tx, house.county, asked);
      yield rows.map((row) => [
        row.no,
        row.title,
        row.category,
        house.names(row.place_code),
        row.place_code,
        row.level,
        row.settled_by,
        row.days,
        row.satisfaction,
        row.published_at,
        row.front_until,
        row.version,
      ]);
      const last = rows.at(-1);
      if (last === undefined || rows.length < AT_ONCE) return;
      before = { at: new Date(last.published_at), id: last.id };
    }
  },
};
