/** 搬入边界: the outlines a GeoJSON file gives to places that are there, written as if by hand, and taken back. */
import { dayOf } from '../../domain/kernel/day.ts';
import type { Judged } from '../../domain/kernel/intake.ts';
import {
  BOUNDARY_COLUMNS,
  type BoundaryColumn,
  type BoundaryPlan,
  boundaryJudge,
  outlineText,
} from '../../domain/place/import-boundaries.ts';
import { placeIndex } from '../../domain/place/named.ts';
import type { OutlineFault } from '../../domain/place/outline.ts';
import { insertPlaceStep } from '../place/change.store.ts';
import {
  boundariesOf,
  boundaryRowsBuiltUpon,
  placesInForce,
  storeBoundaries,
  takeBackBoundaries,
} from '../place/intake.store.ts';
import { inParts, type Judge, type Trade } from './trade.ts';

export const boundaries: Trade<BoundaryPlan> = {
  columns: BOUNDARY_COLUMNS,
  choices: () => [],
  folded: ['shape'],

  async open(tx, house, heads) {
    const there = await boundariesOf(tx, house.county);
    const facts = {
      places: placeIndex(house.county, await placesInForce(tx, house.county, dayOf(house.now()))),
      there: new Map([...there].map(([code, shape]) => [code, outlineText(shape)])),
    };
    const columns = heads.columns as ReadonlyMap<BoundaryColumn, number>;
    return (decisions) =>
      boundaryJudge({ columns }, facts, decisions) as (
        row: Parameters<Judge<BoundaryPlan>>[0],
      ) => Judged<BoundaryPlan, OutlineFault>;
  },

  async save(tx, house, { planned, office, intakeId }) {
    const before = await boundariesOf(tx, house.county);
    await inParts(
      planned.map(({ plan }) => plan),
      async (part) => {
        await storeBoundaries(tx, house.county, part);
        await insertPlaceStep(tx, house.county, {
          at: new Date(house.now()),
          id: house.newId(),
          kind: 'boundary-set',
          by: office,
          body: { codes: part.map(({ code }) => code), intake: intakeId },
        });
      },
    );
    return planned.map(({ row, plan: { code } }) => ({
      row,
      made: { code, before: before.get(code) ?? null },
    }));
  },

  builtUpon: (tx, { county }, intakeId) => boundaryRowsBuiltUpon(tx, county, intakeId),

  async takeBack(tx, house, intakeId, office) {
    const codes = await takeBackBoundaries(tx, house.county, intakeId);
    await inParts(codes, (part) =>
      insertPlaceStep(tx, house.county, {
        at: new Date(house.now()),
        id: house.newId(),
        kind: 'boundary-removed',
        by: office,
        body: { codes: part, intake: intakeId },
      }),
    );
  },
};
