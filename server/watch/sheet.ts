/** 点位导出表: the list of points under its conditions; never one that a care card asked for, never a look. */
import { listPoints as api } from '../../contract/watch.ts';
import type { Names } from '../kit/house.ts';
import type { Line, Sheet } from '../kit/sheet.ts';
import { filterFor, type PointsAsked } from './points.ts';
import { listPoints, type NamedPoint, type PointCursor, type PointOrder } from './store.ts';
import { today } from './timing.ts';

const AT_ONCE = 500;

/** Takes what was written into a name by mistake out of it; handed over by `app.ts`: masking is a later word's. */
export type Hiding = (text: string, county: string) => string;

export const pointSheet = (hide: Hiding): Sheet => ({
  name: 'points',
  of: api,
  columns: [
    { key: 'title', kind: 'text' },
    { key: 'kind', kind: 'word' },
    { key: 'place', kind: 'text' },
    { key: 'placeCode', kind: 'text' },
    { key: 'risk', kind: 'word' },
    { key: 'season', kind: 'word' },
    { key: 'lastLook', kind: 'text' },
    { key: 'nextLook', kind: 'text' },
    { key: 'campaign', kind: 'text' },
    { key: 'retiredOn', kind: 'text' },
    { key: 'retiredWhy', kind: 'text' },
  ],
  async *rows({ house, tx, office }, asked: PointsAsked & { readonly order?: PointOrder }) {
    const filter = filterFor(office, asked);
    const page = { order: asked.order ?? 'next', today: today(house), limit: AT_ONCE };
    for (let after: PointCursor | undefined; ; ) {
      const { points, next } = await listPoints(tx, house.county, filter, { ...page, after });
      yield points.map((point) => lineOf({ ...point, title: hide(point.title, house.county) }, house.names));
      if (next === undefined) return;
      after = next;
    }
  },
});

const lineOf = (point: NamedPoint, names: Names): Line => [
  point.title,
  `kind.${point.kind}`,
  names(point.placeCode),
  point.placeCode,
  `risk.${point.risk}`,
  `season.${point.season}`,
  point.lastLook,
  point.nextLook,
  point.campaignTitle,
  point.retiredOn,
  point.retiredWhy,
];
