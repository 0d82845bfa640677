/** 搬入组和片区: what the rule plans, written and taken back. */
import { dayOf } from '../../domain/kernel/day.ts';
import type { Judged } from '../../domain/kernel/intake.ts';
import { parentOf } from '../../domain/place/code.ts';
import {
  GROUND_COLUMNS,
  type GroundColumn,
  type GroundPlan,
  type GroundRefusal,
  groundJudge,
} from '../../domain/place/import.ts';
import { shortName } from '../../domain/place/name.ts';
import { placeIndex } from '../../domain/place/named.ts';
import { initialsOf } from '../kit/initials.ts';
import {
  everyCode,
  groundRowsBuiltUpon,
  insertGrounds,
  placesInForce,
  takeBackGrounds,
} from '../place/intake.store.ts';
import { inParts, type Judge, type Trade } from './trade.ts';

export const grounds: Trade<GroundPlan> = {
  columns: GROUND_COLUMNS,
  choices: () => [],

  async open(tx, house, heads) {
    const today = dayOf(house.now());
    const facts = {
      today,
      places: placeIndex(house.county, await placesInForce(tx, house.county, today)),
      taken: await everyCode(tx, house.county),
    };
    const columns = heads.columns as ReadonlyMap<GroundColumn, number>;
    return (decisions) =>
      groundJudge({ columns }, facts, decisions) as (
        row: Parameters<Judge<GroundPlan>>[0],
      ) => Judged<GroundPlan, GroundRefusal>;
  },

  /** Groups before the areas that lie in them. */
  async save(tx, house, { planned }) {
    const places = planned
      .flatMap(({ plan }) => plan.places)
      .map((place) => ({
        ...place,
        parent: parentOf(place.code) ?? '',
        initials: initialsOf(shortName(place.name)),
      }))
      .sort((a, b) => a.code.length - b.code.length);
    await inParts(places, (part) => insertGrounds(tx, house.county, part));
    return planned.map(({ row, plan }) => ({ row, made: { places: plan.places.map(({ code }) => code) } }));
  },

  builtUpon: (tx, { county }, intakeId) => groundRowsBuiltUpon(tx, county, intakeId),
  takeBack: (tx, { county }, intakeId) => takeBackGrounds(tx, county, intakeId),
};
