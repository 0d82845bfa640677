/** 区域与任职导出表: the places inside an office's own, and who holds office in them. */
import { z } from 'zod';
import { ROSTER_POSTS } from '../../contract/export.ts';
import { getPlace, PlaceCodeText } from '../../contract/place.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import { contains, type PlaceCode } from '../../domain/place/code.ts';
import { shortName } from '../../domain/place/name.ts';
import { NotFoundError } from '../kit/problem.ts';
import type { Sheet } from '../kit/sheet.ts';
import { officeLines, placeLines } from './sheets.store.ts';

const AT_ONCE = 200;

interface Asked {
  readonly place?: PlaceCode;
}

const Within = z.strictObject({ place: PlaceCodeText.optional() });

/** The place asked for, inside the office's own; else 404. */
function placeFor(office: Office, { place = office.placeCode }: Asked): PlaceCode {
  if (!contains(office.placeCode, place)) throw new NotFoundError();
  return place;
}

export const placeSheet: Sheet = {
  name: 'places',
  of: { office: getPlace.office, query: Within },
  columns: [
    { key: 'placeCode', kind: 'text' },
    { key: 'name', kind: 'text' },
    { key: 'level', kind: 'word' },
    { key: 'above', kind: 'text' },
    { key: 'validFrom', kind: 'text' },
    { key: 'validTo', kind: 'text' },
  ],
  async *rows({ house, tx, office }, asked: Asked) {
    const place = placeFor(office, asked);
    for (let after = ''; ; ) {
      const rows = await placeLines(tx, house.county, { place, after, limit: AT_ONCE });
      yield rows.map((row) => [
        row.code,
        shortName(row.name),
        row.level,
        row.parent_name === null ? null : shortName(row.parent_name),
        row.valid_from,
        row.valid_to,
      ]);
      if (rows.length < AT_ONCE) return;
      after = rows.at(-1)?.code ?? '';
    }
  },
};

export const officeSheet: Sheet = {
  name: 'offices',
  of: { office: ROSTER_POSTS, query: Within },
  persons: true,
  columns: [
    { key: 'placeCode', kind: 'text' },
    { key: 'place', kind: 'text' },
    { key: 'post', kind: 'word' },
    { key: 'person', kind: 'text' },
    { key: 'unit', kind: 'text' },
    { key: 'validFrom', kind: 'text' },
    { key: 'validTo', kind: 'text' },
  ],
  async *rows({ house, tx, office }, asked: Asked) {
    const place = placeFor(office, asked);
    const day = dayOf(house.now());
    for (let after = ''; ; ) {
      const rows = await officeLines(tx, house.county, { place, day, after, limit: AT_ONCE });
      yield rows.map((row) => [
        row.place_code,
        shortName(row.place_name),
        row.post,
        row.person_name,
        row.unit_name,
        row.valid_from,
        row.valid_to,
      ]);
      if (rows.length < AT_ONCE) return;
      const last = rows.at(-1);
      after = `${last?.place_code} ${last?.id}`;
    }
  },
};
