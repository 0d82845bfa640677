/** 无片长片区导出表: the areas inside an office's own place in which nobody is chief today. */
import { listVacant as api } from '../../contract/office.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Sheet } from '../kit/sheet.ts';
import { findPlaces } from '../place/store.ts';
import { vacantAreas } from './office.store.ts';

const AT_ONCE = 200;

export const vacantSheet: Sheet = {
  name: 'vacant',
  of: api,
  columns: [
    { key: 'placeCode', kind: 'text' },
    { key: 'above', kind: 'text' },
    { key: 'name', kind: 'text' },
  ],
  // The file is of the whole list, whichever page of it was shown.
  async *rows({ house, tx, office }) {
    const asked = { within: office.placeCode, day: dayOf(house.now()), limit: AT_ONCE };
    for (let after: PlaceCode | undefined; ; ) {
      const { codes } = await vacantAreas(tx, house.county, { ...asked, after });
      const areas = await findPlaces(tx, house, codes);
      yield areas.map(({ code, name, within }) => [code, within.join(' '), name]);
      if (codes.length < AT_ONCE) return;
      after = codes.at(-1);
    }
  },
};
