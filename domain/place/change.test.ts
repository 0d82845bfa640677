import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../kernel/day.ts';
import type { Decision } from '../kernel/decision.ts';
import { abolish } from './abolish.ts';
import { afterChange, heirsOf, livingBelow, type PlaceChange, type PlaceFacts } from './change.ts';
import { levelOf, parentOf } from './code.ts';
import { join } from './join.ts';
import { move } from './move.ts';
import { openPlace } from './open.ts';
import { answeringFor, inForceOn, type Place } from './place.ts';
import { rename } from './rename.ts';
import { split } from './split.ts';

const FIRST: Day = '2026-01-01';
const CODES = [
  '611025',
  ...['611025001', '611025101'].flatMap((town) => [
    town,
    ...[`${town}200`, `${town}201`].flatMap((village) => [
      village,
      ...[`${village}01`, `${village}02`].flatMap((group) => [group, `${group}01`, `${group}02`]),
    ]),
  ]),
];

const start: ReadonlyMap<string, Place> = new Map(
  CODES.map((code): [string, Place] => [
    code,
    {
      code,
      name: `地方${code.slice(6)}`,
      level: levelOf(code) ?? 'area',
      ...(parentOf(code) === undefined ? {} : { parentCode: parentOf(code) as string }),
      initials: 'df',
      demo: false,
      validFrom: '2020-01-01',
    },
  ]),
);

const facts = (places = start, today = FIRST): PlaceFacts => ({ places, today, initialsOf: () => 'x' });

const changed = (decision: Decision<PlaceChange, string>): PlaceChange => {
  if (!decision.ok) throw new Error(decision.reason);
  return decision.step;
};

test('村迁到另一个镇，村组片都换新码，旧码指向新码', () => {
  const change = changed(move('611025001200', { to: '611025101' }, facts()));
  expect(change.opened.map(({ code }) => code)).toEqual([
    '611025101202',
    '61102510120201',
    '6110251012020101',
    '6110251012020102',
    '61102510120202',
    '6110251012020201',
    '6110251012020202',
  ]);
  expect(heirsOf(change).get('6110250012000201')).toBe('6110251012020201');
});

test('两村合并，同名的组带上原村名', () => {
  const places = afterChange(start, changed(rename('61102500120001', { name: '一组' }, facts())));
  const both = afterChange(places, changed(rename('61102500120101', { name: '一组' }, facts(places))));
  const change = changed(join('611025001200', { into: '611025001201' }, facts(both)));
  expect(change.opened.find(({ level }) => level === 'group')?.name).toBe('地方001200一组');
  expect(change.ended[0]).toEqual({ code: '611025001200', successors: ['611025001201'] });
});

test('拆分时每个组都要有着落，一个组只去一处', () => {
  const [one = '', two = ''] = ['61102500120001', '61102500120002'];
  const refusal = (parts: { name: string; below: string[] }[]) => split('611025001200', { parts }, facts());
  expect(
    refusal([
      { name: '东村', below: [one] },
      { name: '西村', below: [] },
    ]),
  ).toEqual({
    ok: false,
    reason: 'below-left-out',
  });
  expect(
    refusal([
      { name: '东村', below: [one, two] },
      { name: '西村', below: [two] },
    ]),
  ).toEqual({
    ok: false,
    reason: 'below-given-twice',
  });
  const change = changed(
    refusal([
      { name: '东村', below: [one] },
      { name: '西村', below: [two] },
    ]),
  );
  expect(change.ended[0]).toEqual({ code: '611025001200', successors: ['611025001202', '611025001203'] });
});

test('还有下级、有没办完的事、有人任职、有人家留着卡、有点位要看，都不能撤销', () => {
  const nothing = { matters: 0, offices: 0, cards: 0, points: 0, rooms: 0, units: 0 };
  const area = '6110250012000101';
  expect(abolish('611025001200', nothing, facts())).toMatchObject({ reason: 'has-places-below' });
  expect(abolish(area, { ...nothing, matters: 1 }, facts())).toMatchObject({ reason: 'has-open-matters' });
  expect(abolish(area, { ...nothing, offices: 1 }, facts())).toMatchObject({ reason: 'has-offices' });
  expect(abolish(area, { ...nothing, cards: 1 }, facts())).toMatchObject({ reason: 'has-cards' });
  expect(abolish(area, { ...nothing, points: 1 }, facts())).toMatchObject({ reason: 'has-points' });
  expect(abolish(area, { ...nothing, rooms: 1 }, facts())).toMatchObject({ reason: 'has-room' });
  expect(abolish(area, nothing, facts()).ok).toBe(true);
});

test('用过的代码不再给别人；官方代码必须在上级里面', () => {
  const area = '6110250012000102';
  const gone = afterChange(
    start,
    changed(abolish(area, { matters: 0, offices: 0, cards: 0, points: 0, rooms: 0, units: 0 }, facts())),
  );
  const opened = changed(openPlace({ parent: '61102500120001', name: '新片' }, facts(gone)));
  expect(opened.opened[0]?.code).toBe('6110250012000103');
  const elsewhere = openPlace({ parent: '611025001', name: '新村', code: '611025101209' }, facts());
  expect(elsewhere).toMatchObject({ reason: 'code-not-inside' });
  const again = openPlace({ parent: '61102500120001', name: '新片', code: area }, facts(gone));
  expect(again).toMatchObject({ reason: 'code-taken' });
});

type Act = (facts: PlaceFacts, at: (n: number) => string) => Decision<PlaceChange, string>;

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), fc.nat(99)).map(
    ([a, , n]): Act =>
      (it, at) =>
        openPlace({ parent: at(a), name: `新地${n}` }, it),
  ),
  fc.tuple(fc.nat(), fc.nat(99)).map(
    ([a, n]): Act =>
      (it, at) =>
        rename(at(a), { name: `改名${n}` }, it),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([a, b]): Act =>
      (it, at) =>
        move(at(a), { to: at(b) }, it),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([a, b]): Act =>
      (it, at) =>
        join(at(a), { into: at(b) }, it),
  ),
  fc.tuple(fc.nat(), fc.nat(1)).map(
    ([a, turn]): Act =>
      (it, at) => {
        const code = at(a);
        const below = livingBelow(it, code).map((place) => place.code);
        const parts = [0, 1].map((part) => ({
          name: `${code}分${part}`,
          below: below.filter((_, i) => (i + turn) % 2 === part),
        }));
        return split(code, { parts }, it);
      },
  ),
  fc.nat().map(
    (a): Act =>
      (it, at) =>
        abolish(at(a), { matters: 0, offices: 0, cards: 0, points: 0, rooms: 0, units: 0 }, it),
  ),
);

test('怎么变都行：任何一天的任何代码，都指向唯一一个现存的地方，或者已经撤销；下级都在上级里面', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.nat(2)), { maxLength: 40 }), (acts) => {
      let places = start;
      let today = FIRST;
      for (const [next, days] of acts) {
        today = addDays(today, days);
        const it = facts(places, today);
        const alive = [...places.values()].filter((place) => inForceOn(place, today)).map(({ code }) => code);
        const decision = next(it, (n) => alive[n % alive.length] ?? '');
        if (decision.ok) places = afterChange(places, decision.step);
      }
      for (const place of places.values()) {
        const found = answeringFor(place.code, today, (code) => places.get(code));
        const end = lastOf(places, place);
        if (found === undefined)
          expect([end.validTo === undefined, end.replacedBy]).toEqual([false, undefined]);
        else expect(found).toBe(end);
        if (place.validTo !== undefined || place.parentCode === undefined) continue;
        const parent = places.get(place.parentCode);
        expect(parent?.validTo).toBeUndefined();
        expect(place.code.startsWith(place.parentCode)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

/** Follows the successors by hand; would never end if they went round. */
function lastOf(places: ReadonlyMap<string, Place>, place: Place): Place {
  let last = place;
  for (let steps = 0; last.replacedBy !== undefined; steps += 1) {
    if (steps > places.size) throw new Error('round and round');
    last = places.get(last.replacedBy) as Place;
  }
  return last;
}
