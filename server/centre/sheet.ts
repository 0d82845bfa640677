/** 数据导出表: the figures of the places directly below one, for a month; counted, and about nobody. */
import { getFigures as api } from '../../contract/centre.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { contains, levelOf } from '../../domain/place/code.ts';
import { CODE_DIGITS, levelBelow } from '../../domain/place/level.ts';
import { NotFoundError } from '../kit/problem.ts';
import type { Sheet } from '../kit/sheet.ts';
import { placeNames } from '../place/store.ts';
import { periodOf } from './figures.ts';
import { countsByPart } from './store.ts';

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
    const place = asked.place ?? office.placeCode;
    const level = levelOf(place);
    if (!contains(office.placeCode, place) || level === undefined) throw new NotFoundError();
    const period = periodOf(asked.month ?? dayOf(house.now()).slice(0, 7));
    const digits = CODE_DIGITS[levelBelow(level) ?? level];
    const rows = await countsByPart(tx, house.county, { place, digits, period, at: new Date(house.now()) });
    const names = await placeNames(
      tx,
      house.county,
      rows.map(({ part }) => part),
    );
    yield rows.map(({ part, reported, accepted, answered, closed, yellow, red }) => [
      ...[part, names.get(part) ?? part, reported + accepted + answered + closed],
      ...[reported, accepted, answered, closed, yellow, red],
    ]);
  },
};
