/** 搬入历史事项: each becomes a matter of two steps, raised then and taken over now, with a number of its own. */
import type { Day } from '../../domain/kernel/day.ts';
import { dayOf, startOf, yearOf } from '../../domain/kernel/day.ts';
import type { Judged } from '../../domain/kernel/intake.ts';
import { dataClassOf, usualLevel } from '../../domain/matter/category.ts';
import { categoryChoices } from '../../domain/matter/category-names.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import { startClock } from '../../domain/matter/clock.ts';
import {
  PAST_COLUMNS,
  type PastColumn,
  type PastPlan,
  type PastRefusal,
  pastJudge,
  pastKey,
} from '../../domain/matter/import.ts';
import { readLimits } from '../../domain/matter/limits.ts';
import { matterNumber, NUMBER_CHANCES } from '../../domain/matter/number.ts';
import { afterReported, type Reported } from '../../domain/matter/report.ts';
import { after } from '../../domain/matter/step.ts';
import { takeOver } from '../../domain/matter/taken-over.ts';
import type { Office } from '../../domain/people/office.ts';
import { levelOf } from '../../domain/place/code.ts';
import { placeIndex } from '../../domain/place/named.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';
import {
  countsOf,
  insertWhole,
  pastRowsBuiltUpon,
  recordedMatters,
  takeBackPast,
  type WholeMatter,
} from '../matter/intake.store.ts';
import { placesInForce } from '../place/intake.store.ts';
import { byTheClock, inParts, type Judge, type Planned, type Trade } from './trade.ts';

export const pasts: Trade<PastPlan> = {
  columns: PAST_COLUMNS,
  choices: (house) => categoryChoices(categoriesOf(house)),

  async open(tx, house, heads) {
    const today = dayOf(house.now());
    const places = placeIndex(house.county, await placesInForce(tx, house.county, today));
    const there = new Set((await byTheClock(house, recordedMatters)).map(keyOf));
    const categories = categoriesOf(house);
    const columns = heads.columns as ReadonlyMap<PastColumn, number>;
    return (decisions) =>
      pastJudge({ columns }, { places, today, there, categories }, decisions) as (
        row: Parameters<Judge<PastPlan>>[0],
      ) => Judged<PastPlan, PastRefusal>;
  },

  async save(tx, house, { planned, office }) {
    const whole = planned.map((it) => ({ row: it.row, ...wholeOf(house, it, office) }));
    await inParts(whole, (part) => insertWhole(tx, part));
    return whole.map(({ row, matter }) => ({ row, made: { matter: matter.id, ...countsOf(matter) } }));
  },

  builtUpon: (_, house, intakeId) =>
    byTheClock(house, (tx, county) => pastRowsBuiltUpon(tx, county, intakeId)),
  takeBack: (tx, { county }, intakeId) => takeBackPast(tx, county, intakeId),
};

const keyOf = (it: { reported_at: number; place_code: string; title: string }): string =>
  pastKey({ raised: dayOf(it.reported_at), placeCode: it.place_code, title: it.title });

function wholeOf(house: House, { plan }: Planned<PastPlan>, office: Office): WholeMatter {
  const reported = reportedOf(house, plan);
  const matter = afterReported(reported);
  const decision = takeOver(matter, {
    by: { kind: 'office', office },
    at: house.now(),
    answer: plan.result,
    closed: startOf(plan.closed),
  });
  if (!decision.ok) throw new Error(decision.reason);
  return { matter: after(matter, decision.step), steps: [reported, decision.step] };
}

/** Nobody is named: who raised it stays in the older register. */
function reportedOf(house: House, plan: PastPlan): Reported {
  const level = levelOf(plan.placeCode) ?? 'county';
  const at = startOf(plan.raised);
  return {
    kind: 'reported',
    by: { kind: 'system' },
    at,
    matterId: house.newId(),
    countyCode: house.county,
    no: matterNumber(centuryYear(plan.raised), house.chance(NUMBER_CHANCES, 32)),
    placeCode: plan.placeCode,
    title: plan.title,
    text: plan.text,
    category: plan.category,
    level: usualLevel(plan.category),
    emergency: false,
    dataClass: dataClassOf(plan.category),
    reporter: { kind: 'anonymous' },
    photos: [],
    sealedFrom: [],
    holder: { level, placeCode: plan.placeCode },
    clock: startClock('sign', level, {
      at,
      limits: settingOf(house, 'matter.limits', readLimits),
      calendar: house.calendar,
    }),
  };
}

const centuryYear = (day: Day): number => yearOf(day) % 100;

const categoriesOf = (house: House) => settingOf(house, 'matter.categories', readCategories);
