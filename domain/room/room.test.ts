import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../kernel/day.ts';
import { book, cancelBooking, clashOf, halvesOf } from './book.ts';
import { BOOKING, CADRE, CARD, MEMBER, office, ROOM, TODAY, TOWN, VILLAGE } from './examples.ts';
import { changeRoom, closeRoom, keepsRoom, openRoom } from './room.ts';
import { signsOfDay } from './sign.ts';

const OPEN = { roomId: 'room', placeCode: VILLAGE, ...CARD };
const facts = { today: TODAY, banned: [], host: undefined, placeExists: true, there: undefined };

describe('设立', () => {
  test('一村一室：已经有一间开着的，就不再设', () => {
    expect(openRoom(OPEN, facts).ok).toBe(true);
    expect(openRoom(OPEN, { ...facts, there: ROOM })).toMatchObject({ reason: 'place-has-a-room' });
  });

  test('村和镇设议事室，组和片不设；地方不在了也不设', () => {
    expect(openRoom({ ...OPEN, placeCode: TOWN }, facts).ok).toBe(true);
    expect(openRoom({ ...OPEN, placeCode: `${VILLAGE}01` }, facts)).toMatchObject({
      reason: 'not-at-this-level',
    });
    expect(openRoom(OPEN, { ...facts, placeExists: false })).toMatchObject({ reason: 'no-such-place' });
  });

  test('牌子不重复；固定日子只能给挂着的牌子，一天一块', () => {
    const with_ = (card: object) => openRoom({ ...OPEN, ...card } as typeof OPEN, facts);
    expect(with_({ signs: ['deliberation', 'deliberation'] })).toMatchObject({ reason: 'sign-twice' });
    expect(with_({ week: [{ weekday: 3, sign: 'mediation' }] })).toMatchObject({
      reason: 'weekday-of-no-sign',
    });
    const twice = [
      { weekday: 3, sign: 'deliberation' },
      { weekday: 3, sign: 'congress_station' },
    ];
    expect(with_({ week: twice })).toMatchObject({ reason: 'weekday-twice' });
  });

  test('负责人要在本地任职，卸任了不行', () => {
    const asked = { ...OPEN, hostOfficeId: CADRE.id };
    expect(openRoom(asked, { ...facts, host: CADRE }).ok).toBe(true);
    for (const host of [
      undefined,
      office('village_cadre', '611025001201'),
      office('area_chief', VILLAGE),
      { ...CADRE, to: '2026-09-06' },
    ])
      expect(openRoom(asked, { ...facts, host })).toMatchObject({ reason: 'host-not-here' });
  });

  test('村管自己的，镇管本镇各村的，别处不归它管', () => {
    expect(keepsRoom(CADRE, VILLAGE)).toBe(true);
    expect(keepsRoom(office('town_officer', TOWN), VILLAGE)).toBe(true);
    expect(keepsRoom(CADRE, TOWN)).toBe(false);
    expect(keepsRoom(office('county_leader', '611025'), VILLAGE)).toBe(false);
  });

  test('还有预约就不能关；关了就不能改', () => {
    expect(closeRoom(ROOM, { today: TODAY, bookedAhead: 1 })).toMatchObject({ reason: 'still-booked' });
    const closed = closeRoom(ROOM, { today: TODAY, bookedAhead: 0 });
    if (!closed.ok) throw new Error(closed.reason);
    expect(changeRoom(closed.step, { version: 2, ...CARD }, facts)).toMatchObject({ reason: 'room-closed' });
  });
});

describe('预约', () => {
  const ask = {
    bookingId: 'other',
    ...{ day: TODAY, from: '10:30', to: '11:00', sign: 'deliberation' as const, title: '议一议' },
  };
  const around = { by: CADRE, linked: false, today: TODAY, there: [BOOKING] };

  test('前一个散了，后一个接着开，不算撞', () => {
    expect(book(ROOM, ask, around).ok).toBe(true);
    expect(book(ROOM, { ...ask, from: '10:00' }, around)).toMatchObject({ reason: 'taken' });
  });

  test('取消了的不占时间', () => {
    const there = [{ ...BOOKING, cancelledWhy: '改期' }];
    expect(book(ROOM, { ...ask, from: '09:00' }, { ...around, there }).ok).toBe(true);
  });

  test.each([
    ['过去的日子', { day: addDays(TODAY, -1) }, 'day-passed'],
    ['一年以后', { day: addDays(TODAY, 400) }, 'too-far-ahead'],
    ['结束早于开始', { from: '11:00', to: '10:00' }, 'ends-before-it-begins'],
    ['没挂的牌子', { sign: 'mediation' }, 'no-such-sign'],
  ] as const)('%s约不了', (_, said, reason) => {
    expect(book(ROOM, { ...ask, ...said }, around)).toMatchObject({ reason });
  });

  test('委员只约自己联系的议事室；邻村约不了这里的；政协办都可以', () => {
    const by = (who: typeof CADRE, linked = false) => book(ROOM, ask, { ...around, by: who, linked });
    expect(by(MEMBER)).toMatchObject({ reason: 'not-your-room' });
    expect(by(MEMBER, true).ok).toBe(true);
    expect(by(office('village_cadre', '611025001201'))).toMatchObject({ reason: 'not-your-room' });
    expect(by(office('cppcc_officer', '611025')).ok).toBe(true);
  });

  test('谁约的谁取消，管议事室的也可以，别人不行，过了日子不行', () => {
    const why = { why: '改期', room: ROOM, today: TODAY };
    expect(cancelBooking(BOOKING, { ...why, by: CADRE }).ok).toBe(true);
    expect(cancelBooking(BOOKING, { ...why, by: MEMBER })).toMatchObject({ reason: 'not-your-booking' });
    expect(cancelBooking(BOOKING, { ...why, by: CADRE, today: addDays(TODAY, 1) })).toMatchObject({
      reason: 'day-passed',
    });
  });

  const halves = fc
    .integer({ min: 0, max: 47 })
    .map((n) => `${String(n >> 1).padStart(2, '0')}:${n % 2 ? '30' : '00'}`);
  const span = fc
    .tuple(halves, halves)
    .filter(([a, b]) => a < b)
    .map(([from, to]) => ({ day: TODAY, from, to }));

  test('撞不撞，和有没有同一个半小时，说的是一回事', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const shared = halvesOf(one).some((half) => halvesOf(other).includes(half));
        expect(clashOf(one, [{ ...BOOKING, ...other }]) !== undefined).toBe(shared);
      }),
    );
  });
});

describe('今天挂哪块牌', () => {
  const booked = { day: TODAY, from: '14:00', to: '15:00', sign: 'mediation' as const };

  test('有预约看预约，没有看固定的日子，都没有就是第一块', () => {
    expect(signsOfDay(ROOM, [booked], TODAY)).toEqual([
      { sign: 'mediation', because: 'booked', from: '14:00', to: '15:00' },
    ]);
    expect(signsOfDay(ROOM, [booked], '2026-09-09')).toEqual([
      { sign: 'congress_station', because: 'standing' },
    ]);
    expect(signsOfDay(ROOM, [], TODAY)).toEqual([{ sign: 'deliberation', because: 'usual' }]);
  });
});
