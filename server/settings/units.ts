/** 承办单位的设置: open, rename, say what it handles, retire. */
import * as api from '../../contract/unit.ts';
import { readBanned } from '../../domain/kernel/banned.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import { meantBy } from '../../domain/matter/categories.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import { changeUnit, openUnit, retireUnit } from '../../domain/people/unit-change.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { settingOf } from '../kit/settings.ts';
import { lockPlace } from '../people/office.store.ts';
import * as store from './store.ts';

export const unitSettings: readonly Served[] = [
  query(api.listAllUnits, async (_, { tx, house }) => ({
    units: (await store.allUnits(tx, house.county)).map((unit) => ({ ...unit, handles: [...unit.handles] })),
  })),

  command(api.openUnit, async ({ body: { name, placeCode, handles } }, given) => {
    const { tx, house } = given;
    const placeExists = await lockPlace(tx, house.county, placeCode, dayOf(house.now()));
    const units = await store.allUnits(tx, house.county);
    const number = units.filter(({ code }) => code.startsWith(`${placeCode}-`)).length + 1;
    const unit = { code: `${placeCode}-u${String(number).padStart(2, '0')}`, name, placeCode, handles };
    const names = namesAt(units, placeCode, unit.code);
    const opened = decided(openUnit(unit, { placeExists, names, ...wordsOf(house) }));
    await store.insertUnit(tx, house.county, opened);
    await note(given, 'opened', opened.code, opened);
    return { code: opened.code };
  }),

  command(api.changeUnit, async ({ params: { code }, body: { name, handles } }, given) => {
    const { tx, house } = given;
    const units = await store.allUnits(tx, house.county);
    const before = must(units.find((unit) => unit.code === code));
    const changed = decided(
      changeUnit(
        { code, name, handles, placeCode: before.placeCode },
        {
          retired: before.retiredOn !== null,
          others: namesAt(units, before.placeCode, code),
          ...wordsOf(house),
        },
      ),
    );
    await store.updateUnit(tx, house.county, changed);
    await note(given, 'changed', code, { name, handles, before: before.name });
    return { code };
  }),

  command(api.retireUnit, async ({ params: { code }, body: { why } }, given) => {
    const { tx, house } = given;
    const today = dayOf(house.now());
    const units = await store.allUnits(tx, house.county);
    const unit = must(units.find((it) => it.code === code));
    widen(tx, { county: house.county, duty: 'clock' });
    const standing = await store.standingAt(tx, house.county, code, today);
    decided(retireUnit({ ...standing, retired: unit.retiredOn !== null }));
    await store.retire(tx, house.county, code, today);
    await note(given, 'retired', code, { why });
    return { code };
  }),
];

const wordsOf = (house: House) => {
  const categories = settingOf(house, 'matter.categories', readCategories);
  return {
    banned: settingOf(house, 'fields.banned', readBanned),
    isCategory: (code: string) => meantBy(categories, code).length > 0,
  };
};

const namesAt = (units: readonly store.StoredUnit[], placeCode: string, except: string): string[] =>
  units
    .filter((it) => it.placeCode === placeCode && it.code !== except && it.retiredOn === null)
    .map(({ name }) => name);

function decided<Step>(decision: Decision<Step, string>): Step {
  if (!decision.ok) throw new RefusedError(decision.reason);
  return decision.step;
}

const note = ({ tx, house, office }: Given, kind: string, code: string, body: object): Promise<void> =>
  store.insertUnitStep(tx, house.county, {
    at: new Date(house.now()),
    id: house.newId(),
    kind,
    code,
    by: office,
    body,
  });
