/** 搬入承办单位: what the rule plans, written as if by hand, with a step for each, and taken back. */

import { readBanned } from '../../domain/kernel/banned.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Judged } from '../../domain/kernel/intake.ts';
import {
  categoryChoices,
  categoryNamed,
  DOMAIN_CHOICES,
  domainNamed,
} from '../../domain/matter/category-names.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import {
  UNIT_COLUMNS,
  type UnitColumn,
  type UnitPlan,
  type UnitRefusal,
  unitJudge,
} from '../../domain/people/import-units.ts';
import type { HandlingUnit } from '../../domain/people/unit.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { placeIndex } from '../../domain/place/named.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';
import { placesInForce } from '../place/intake.store.ts';
import {
  insertUnits,
  noteUnits,
  takeBackUnits,
  type UnitStep,
  unitRowsBuiltUpon,
  updateUnits,
} from '../settings/intake.store.ts';
import { allUnits } from '../settings/store.ts';
import { byTheClock, inParts, type Judge, type Trade } from './trade.ts';

const categoriesOf = (house: House) => settingOf(house, 'matter.categories', readCategories);

type Handled = Pick<HandlingUnit, 'code' | 'handles'>;

/** What a row made, or what it changed and how it was before. */
type Made = { readonly newUnit: string } | { readonly before: Handled; readonly after: Handled };

export const units: Trade<UnitPlan> = {
  columns: UNIT_COLUMNS,
  choices: (house) => [...DOMAIN_CHOICES, ...categoryChoices(categoriesOf(house))],

  async open(tx, house, heads) {
    const today = dayOf(house.now());
    const categories = categoriesOf(house);
    const facts = {
      places: placeIndex(house.county, await placesInForce(tx, house.county, today)),
      units: (await allUnits(tx, house.county)).filter(({ retiredOn }) => retiredOn === null),
      domainNamed: (text: string) => domainNamed(text) ?? categoryNamed(text, categories),
      banned: settingOf(house, 'fields.banned', readBanned),
    };
    const columns = heads.columns as ReadonlyMap<UnitColumn, number>;
    return (decisions) =>
      unitJudge({ columns }, facts, decisions) as (
        row: Parameters<Judge<UnitPlan>>[0],
      ) => Judged<UnitPlan, UnitRefusal>;
  },

  async save(tx, house, { planned, office, intakeId }) {
    const there = await allUnits(tx, house.county);
    const taken = new Set(there.map(({ code }) => code));
    const whole = planned.map(({ row, plan }) => {
      const before = there.find(({ code }) => code === plan.code);
      return { row, before, unit: { ...plan, code: plan.code ?? freeCode(plan.placeCode, taken) } };
    });
    const opened = whole.filter(({ before }) => before === undefined).map(({ unit }) => unit);
    const changed = whole.filter(({ before }) => before !== undefined).map(({ unit }) => unit);
    await inParts(opened, (part) => insertUnits(tx, house.county, part));
    await inParts(changed, (part) => updateUnits(tx, house.county, part));
    const stepOf = (kind: UnitStep['kind']) => (unit: HandlingUnit) => ({
      id: house.newId(),
      kind,
      unit,
      intakeId,
    });
    const steps = [...opened.map(stepOf('opened')), ...changed.map(stepOf('changed'))];
    await inParts(steps, (part) =>
      noteUnits(tx, house.county, { at: new Date(house.now()), by: office, steps: part }),
    );
    return whole.map(({ row, before, unit }) => ({ row, made: madeOf(unit, before) }));
  },

  builtUpon: (_, house, intakeId) =>
    byTheClock(house, (tx, county) => unitRowsBuiltUpon(tx, county, intakeId)),
  takeBack: (tx, { county }, intakeId) => takeBackUnits(tx, county, intakeId),
};

const madeOf = (unit: HandlingUnit, before: HandlingUnit | undefined): Made =>
  before === undefined
    ? { newUnit: unit.code }
    : {
        before: { code: unit.code, handles: before.handles },
        after: { code: unit.code, handles: unit.handles },
      };

/** The next code of a place that no unit ever had. */
function freeCode(placeCode: PlaceCode, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const code = `${placeCode}-u${String(number).padStart(2, '0')}`;
    if (taken.has(code)) continue;
    taken.add(code);
    return code;
  }
}
