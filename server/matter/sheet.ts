/** 事项导出表: the list of matters under its conditions, as far as an office may see it; sensitive and sealed ones are never exported. */
import { listMatters as api } from '../../contract/matter.ts';
import { holderKey } from '../../domain/matter/holder.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Names } from '../kit/house.ts';
import type { Line, Sheet } from '../kit/sheet.ts';
import { type Conditions, filterFor } from './filter.ts';
import * as lists from './lists.store.ts';
import type { ListedMatter } from './row.ts';

const AT_ONCE = 100;

/** Takes what was written into a title by mistake out of it: phones, numbers, names that are announced as such. */
export type Hiding = (text: string, county: PlaceCode) => string;

/** `hide` is handed over by `app.ts`: masking is a later word's. */
export const matterSheet = (hide: Hiding): Sheet => ({
  name: 'matters',
  of: api,
  columns: [
    { key: 'no', kind: 'text' },
    { key: 'title', kind: 'text' },
    { key: 'category', kind: 'word' },
    { key: 'place', kind: 'text' },
    { key: 'placeCode', kind: 'text' },
    { key: 'level', kind: 'word' },
    { key: 'status', kind: 'word' },
    { key: 'emergency', kind: 'word' },
    { key: 'holder', kind: 'text' },
    { key: 'reportedAt', kind: 'moment' },
    { key: 'due', kind: 'moment' },
    { key: 'closedAt', kind: 'moment' },
    { key: 'satisfaction', kind: 'word' },
  ],
  async *rows({ house, tx, office }, asked: Conditions & { readonly order?: lists.Page['order'] }) {
    const filter = await filterFor(tx, house, office, asked);
    const order = asked.order ?? 'newest';
    let before: lists.Page['before'];
    for (;;) {
      const page = { order, before, at: new Date(house.now()), limit: AT_ONCE };
      const { matters, older } = await lists.listMatters(tx, house.county, filter, page);
      const shown = matters.filter((it) => it.dataClass !== 'P3' && it.sealedFrom.length === 0);
      yield shown.map((matter) =>
        lineOf({ ...matter, title: hide(matter.title, house.county) }, house.names),
      );
      if (older === undefined) return;
      before = older;
    }
  },
});

const lineOf = (matter: ListedMatter, names: Names): Line => [
  matter.no,
  matter.title,
  matter.category,
  names(matter.placeCode),
  matter.placeCode,
  matter.level,
  matter.status,
  matter.emergency ? 'yes' : null,
  names(holderKey(matter.holder)),
  matter.reportedAt,
  matter.clock?.due ?? null,
  matter.closedAt ?? null,
  matter.satisfaction ?? null,
];
