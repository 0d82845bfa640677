import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIndex } from '../place/named.ts';
import { ROLL_COLUMNS, type RollColumn, rollJudge } from './import.ts';
import { alter, enter, type RollFacts, type RollFields, readsRoll } from './keep.ts';
import { freeze, householdsIn, listText } from './list.ts';
import { isAdult, type RollEntry } from './roll.ts';

const VILLAGE = '611025001200';
const DAY = '2026-09-21';
const CADRE = {
  id: 'o',
  personId: 'p',
  post: 'village_cadre',
  placeCode: VILLAGE,
  from: '2026-01-01',
} as const;

const entry = (n: number, more: Partial<RollEntry> = {}): RollEntry => ({
  ...{ id: `e${n}`, placeCode: `${VILLAGE}01`, household: String(n), name: `村民${n}`, birthYear: 1970 },
  ...{ cameOfAge: false, headsHousehold: true, represents: false, member: null, version: 1 },
  ...more,
});
const fieldsOf = ({ id: _, version: __, ...fields }: RollEntry): RollFields => fields;

test('年满十八：差一年不算，多一年算，正好那一年要村里说生日过了没有', () => {
  expect(isAdult({ birthYear: 2007, cameOfAge: false }, DAY)).toBe(true);
  expect(isAdult({ birthYear: 2008, cameOfAge: false }, DAY)).toBe(false);
  expect(isAdult({ birthYear: 2008, cameOfAge: true }, DAY)).toBe(true);
  expect(isAdult({ birthYear: 2009, cameOfAge: true }, DAY)).toBe(false);
});

test('冻结的名单只有该到的人，两个组的三号户是两户，先来后到都是同一份', () => {
  const roll = [
    entry(3, { represents: true }),
    entry(4, { household: '3', headsHousehold: false, member: true }),
    entry(5, { household: '3', placeCode: `${VILLAGE}02` }),
    entry(6, { birthYear: 2010 }),
    entry(7, { placeCode: '61102500120101', household: '7' }),
  ];
  const adults = freeze(roll, { circle: 'adults', placeCode: VILLAGE, day: DAY });
  expect(adults.voters.map(({ household }) => household)).toEqual(['01-3', '01-3', '02-3']);
  expect(householdsIn(adults.voters)).toBe(2);
  expect(freeze(roll, { circle: 'members', placeCode: VILLAGE, day: DAY }).voters).toHaveLength(1);
  expect(freeze(roll, { circle: 'representatives', placeCode: VILLAGE, day: DAY }).voters).toHaveLength(1);
  expect(freeze(roll, { circle: 'adults', placeCode: `${VILLAGE}02`, day: DAY }).voters).toHaveLength(1);
  fc.assert(
    fc.property(fc.shuffledSubarray(roll, { minLength: roll.length }), (shuffled) => {
      expect(listText(freeze(shuffled, adults))).toBe(listText(adults));
    }),
  );
});

test('名册只有本村能改；同户同名同年不能两次，一户一个代表，改动过的不能盖掉', () => {
  const facts = (more: Partial<RollFacts> = {}): RollFacts => ({
    ...{ by: CADRE, year: 2026, placeExists: true, house: [], kept: 0 },
    ...more,
  });
  const ask = { ...fieldsOf(entry(1)), entryId: 'e1' };
  expect(enter(ask, facts())).toMatchObject({ ok: true, step: { id: 'e1', version: 1 } });
  expect(enter(ask, facts({ by: { ...CADRE, placeCode: '611025001201' } }))).toMatchObject({
    reason: 'not-your-village',
  });
  expect(enter(ask, facts({ by: { ...CADRE, post: 'supervisor' } }))).toMatchObject({
    reason: 'not-your-village',
  });
  expect(enter(ask, facts({ placeExists: false }))).toMatchObject({ reason: 'no-such-place' });
  expect(enter({ ...ask, birthYear: 2027 }, facts())).toMatchObject({ reason: 'not-born-yet' });
  expect(enter(ask, facts({ house: [entry(1)] }))).toMatchObject({ reason: 'on-the-roll' });
  expect(enter(ask, facts({ house: [entry(2)] }))).toMatchObject({ reason: 'household-has-one' });
  expect(enter(ask, facts({ kept: 20_000 }))).toMatchObject({ reason: 'roll-full' });
  const change = { ...fieldsOf(entry(1)), birthYear: 1971 };
  expect(alter(entry(1), { ...change, version: 2 }, facts())).toMatchObject({ reason: 'changed-meanwhile' });
  expect(alter(entry(1), { ...change, version: 1 }, facts())).toMatchObject({
    step: { version: 2, birthYear: 1971 },
  });
});

test('名册给本村和监督它的人看，别的村和上级都不看', () => {
  expect(readsRoll(CADRE, `${VILLAGE}01`)).toBe(true);
  expect(readsRoll({ ...CADRE, post: 'supervisor' }, VILLAGE)).toBe(true);
  expect(readsRoll({ ...CADRE, placeCode: '611025001201' }, VILLAGE)).toBe(false);
  expect(readsRoll({ ...CADRE, post: 'town_officer', placeCode: '611025001' }, VILLAGE)).toBe(false);
});

const places = placeIndex('611025', [
  { code: '611025', name: '镇安县', level: 'county' },
  { code: '611025001', name: '永乐街道', level: 'town' },
  { code: VILLAGE, name: '新城社区', level: 'village' },
  { code: `${VILLAGE}01`, name: '一组', level: 'group' },
]);
const columns = new Map(ROLL_COLUMNS.map(({ key }, at) => [key, at]));
const judged = (roll: readonly RollEntry[], ...rows: readonly Partial<Record<RollColumn, string>>[]) => {
  const judge = rollJudge({ columns }, { places, year: 2026, rollOf: () => roll }, new Map());
  const where = { town: '永乐街道', village: '新城社区', group: '一组' };
  return rows.map((cells, at) =>
    judge({
      row: at + 2,
      hidden: false,
      cells: Object.fromEntries(
        Object.entries({ ...where, ...cells }).map(([key, text]) => [key, { kind: 'text' as const, text }]),
      ),
    }),
  );
};

test('搬入名册：新的、变了的、没变的分得清；没写的照旧；错在哪一格说得出', () => {
  const known = entry(1, { member: true });
  const row = { household: '1', name: '村民1', birthYear: '1970' };
  expect(judged([known], row, { ...row, name: '村民2' }).map(({ verdict }) => verdict)).toEqual([
    'unchanged',
    'created',
  ]);
  expect(judged([known], { ...row, represents: '是' })).toMatchObject([
    { verdict: 'changed', plan: { id: 'e1', represents: true, member: true, headsHousehold: true } },
  ]);
  const bad = judged(
    [known],
    { ...row, birthYear: '七零年' },
    { ...row, member: '也许' },
    { ...row, birthYear: '2027' },
  );
  expect(bad.map(({ reasons }) => reasons[0]?.reason)).toEqual(['no-year', 'not-yes-or-no', 'not-born-yet']);
  const twice = judged(
    [],
    row,
    row,
    { ...row, name: '村民3', headsHousehold: '是' },
    { ...row, name: '村民4', headsHousehold: '是' },
  );
  expect(twice.map(({ reasons }) => reasons[0]?.reason)).toEqual([
    undefined,
    'same-as-row',
    undefined,
    'household-has-one',
  ]);
  expect(judged([known], { ...row, name: '村民5', headsHousehold: '是' })).toMatchObject([
    { verdict: 'refused' },
  ]);
});
