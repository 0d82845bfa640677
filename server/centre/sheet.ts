/** 数据导出表: the figures of the places directly below one, for a month; counted, and about nobody. */
import { getFigures as api } from '../../contract/centre.ts';
import type { Sheet } from '../kit/sheet.ts';
import { countsOf, figuresFor } from './figures.ts';

export const figureSheet: Sheet = {
  name: 'figures',
  of: api,
  columns: [
    { key: 'placeCode', kind: 'text' },
    { key: 'place', kind: 'text' },
    { key: 'total', kind: 'number' },
    { key: 'reported', kind: 'number' },
    { key: 'accepted', kind: 'number' },
    { key: 'answered', kind: 'number' },
    { key: 'closed', kind: 'number' },
    { key: 'yellow', kind: 'number' },
    { key: 'red', kind: 'number' },
  ],
  async *rows({ house, tx, office }, asked: { readonly place?: string; readonly month?: string }) {
    const { place, own, below } = await figuresFor(tx, house, office, asked);
    const parts = below.size > 0 ? [...below] : [[place, own] as const];
    yield parts.toSorted(byCode).map(([part, rows]) => {
      const { reported, accepted, answered, closed, yellow, red } = countsOf(rows);
      return [
        ...[part, house.names(part), reported + accepted + answered + closed],
        ...[reported, accepted, answered, closed, yellow, red],
      ];
    });
  },
};

const byCode = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
