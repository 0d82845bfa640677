/** 搬入村民名册: what the rule plans, written by the clock's duty, because nobody above the village reads a roll. */
import { dayOf, yearOf } from '../../domain/kernel/day.ts';
import type { Judged } from '../../domain/kernel/intake.ts';
import { placeIndex } from '../../domain/place/named.ts';
import {
  ROLL_COLUMNS,
  type RollColumn,
  type RollImportRefusal,
  type RollPlan,
  rollJudge,
} from '../../domain/roll/import.ts';
import type { RollEntry } from '../../domain/roll/roll.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { placesInForce } from '../place/intake.store.ts';
import { rollRowsBuiltUpon, takeBackRoll, wholeRoll } from '../roll/intake.store.ts';
import { insertEntries, updateEntries } from '../roll/store.ts';
import { byTheClock, inParts, type Judge, type Trade } from './trade.ts';

const YES_OR_NO = ['是', '否'];

const asTheClock = (tx: Tx, { county }: House): void => widen(tx, { county, duty: 'clock' });

export const rolls: Trade<RollPlan> = {
  columns: ROLL_COLUMNS,
  choices: () => YES_OR_NO,

  async open(tx, house, heads) {
    const today = dayOf(house.now());
    const places = placeIndex(house.county, await placesInForce(tx, house.county, today));
    const roll = await byTheClock(house, wholeRoll);
    const facts = { places, year: yearOf(today), rollOf: (village: string) => roll.get(village) ?? [] };
    const columns = heads.columns as ReadonlyMap<RollColumn, number>;
    return (decisions) =>
      rollJudge({ columns }, facts, decisions) as (
        row: Parameters<Judge<RollPlan>>[0],
      ) => Judged<RollPlan, RollImportRefusal>;
  },

  async save(tx, house, { planned, intakeId }) {
    asTheClock(tx, house);
    const there = new Map(
      [...(await wholeRoll(tx, house.county)).values()].flat().map((entry) => [entry.id, entry]),
    );
    const whole = planned.map(({ row, plan }) => {
      const before = plan.id === undefined ? undefined : there.get(plan.id);
      const entry: RollEntry = { ...plan, id: plan.id ?? house.newId(), version: (before?.version ?? 0) + 1 };
      return { row, entry, before };
    });
    const entered = whole.filter(({ before }) => before === undefined).map(({ entry }) => entry);
    const altered = whole.filter(({ before }) => before !== undefined).map(({ entry }) => entry);
    await inParts(entered, (part) => insertEntries(tx, house.county, part, intakeId));
    await inParts(altered, (part) => updateEntries(tx, house.county, part));
    return whole.map(({ row, entry: { id, version }, before = null }) => ({
      row,
      made: { id, version, before },
    }));
  },

  builtUpon: (_, house, intakeId) =>
    byTheClock(house, (tx, county) => rollRowsBuiltUpon(tx, county, intakeId)),
  takeBack: (tx, house, intakeId) => {
    asTheClock(tx, house);
    return takeBackRoll(tx, house.county, intakeId);
  },
};
