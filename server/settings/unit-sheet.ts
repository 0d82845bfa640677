/** 承办单位导出表: the units in use and what each handles, in the columns a register of units is brought in with. */
import { listAllUnits as api } from '../../contract/unit.ts';
import type { Sheet } from '../kit/sheet.ts';
import { allUnits } from './store.ts';

export const unitSheet: Sheet = {
  name: 'units',
  of: api,
  columns: [
    { key: 'unit', kind: 'text' },
    { key: 'town', kind: 'text' },
    { key: 'placeCode', kind: 'text' },
    { key: 'handles', kind: 'words' },
  ],
  // Those given up are left out: a file brought in again would open them anew.
  async *rows({ house, tx }) {
    const units = (await allUnits(tx, house.county)).filter(({ retiredOn }) => retiredOn === null);
    yield units.map(({ name, placeName, placeCode, handles }) => [
      name,
      placeCode === house.county ? null : placeName,
      placeCode,
      handles.join(' '),
    ]);
  },
};
