import { expect, test } from 'vitest';
import { DAY, HOUR, type Moment, startOf } from '../kernel/day.ts';
import type { Room } from '../room/room.ts';
import { decideAct } from './acts.ts';
import { CADRE, idOf, NOW, VILLAGE } from './examples.ts';
import { bookingFor, type Hall, type HeldIn, hallRefusal, hoursOf } from './held-in.ts';
import { planned } from './plan.ts';

const ROOM: Room = {
  ...{ id: idOf(1), placeCode: VILLAGE, name: '协商议事室', address: '村委会一楼', hours: '周一至周五' },
  ...{ phone: undefined, signs: ['mediation', 'deliberation'], week: [], hostOfficeId: undefined },
  ...{ openedOn: '2026-01-01', closedOn: undefined, version: 1 },
};
const NINE = startOf('2026-09-10') + 9 * HOUR;
const booked = (from: string, to: string) => ({
  ...{ id: idOf(2), roomId: ROOM.id, day: '2026-09-10', from, to, sign: 'mediation' as const },
  ...{ title: '调解', officeId: 'office-cadre', cancelledWhy: undefined },
});
const free: Hall = { room: ROOM, linked: false, there: [] };
const HELD: HeldIn = { roomId: ROOM.id, halves: 3 };
const why = (hall: Hall | undefined, starts: Moment = NINE, by = CADRE) =>
  hallRefusal({ id: idOf(3), title: '九月的会', starts, heldIn: HELD }, { by, at: NOW, hall });

test('从开会的那半小时算起；过不了半夜', () => {
  expect(hoursOf(NINE, 3)).toEqual({ day: '2026-09-10', from: '09:00', to: '10:30' });
  expect(hoursOf(NINE + 20 * 60_000, 3)).toMatchObject({ from: '09:00', to: '10:30' });
  expect(hoursOf(NINE + 31 * 60_000, 1)).toMatchObject({ from: '09:30', to: '10:00' });
  expect(hoursOf(startOf('2026-09-10') + 22 * HOUR, 3)).toMatchObject({ from: '22:00', to: '23:30' });
  expect(hoursOf(startOf('2026-09-10') + 22 * HOUR, 4)).toBeUndefined();
});

test('占不占得上：空着的占得上，撞了的、关了的、别处的、一年以后的占不上', () => {
  expect(why(free)).toBeUndefined();
  expect(why({ ...free, there: [booked('10:00', '11:00')] })).toBe('taken');
  expect(why({ ...free, there: [booked('10:30', '11:00'), booked('08:00', '09:00')] })).toBeUndefined();
  expect(why({ ...free, room: { ...ROOM, closedOn: '2026-08-01' } })).toBe('room-closed');
  expect(why(undefined)).toBe('no-such-room');
  expect(why({ ...free, room: { ...ROOM, placeCode: '611025001002' } })).toBe('no-such-room');
  expect(why(free, NINE + 400 * DAY)).toBe('too-far-ahead');
  // The group head holds the group’s meeting in the room of the village.
  expect(why(free, NINE, { ...CADRE, post: 'group_head', placeCode: `${VILLAGE}01` })).toBeUndefined();
});

test('改期带着走，换了地方、取消就空出来；闭门的会日历上不写名字', () => {
  const request = {
    ...{ meetingId: idOf(3), kind: 'council_session' as const, placeCode: VILLAGE, title: '九月的会' },
    ...{ starts: NINE, venue: ROOM.name, heldIn: HELD, basis: 'declared' as const, declared: 12, items: [] },
  };
  const meeting = planned(request, NOW);
  expect(bookingFor(meeting, ROOM)).toMatchObject({ from: '09:00', sign: 'deliberation', title: '九月的会' });
  const closed = planned({ ...request, inPrivate: '涉及个人' }, NOW);
  expect(bookingFor(closed, ROOM)?.title).toBe('闭门会议');
  const facts = { by: CADRE, at: NOW, voters: [], hash: (text: string) => text };
  const put = { starts: NINE + DAY, why: '下大雨' };
  const there = [{ ...booked('09:00', '12:00'), day: '2026-09-11' }];
  expect(decideAct(meeting, 'postpone', put, { ...facts, hall: { ...free, there } })).toMatchObject({
    reason: 'taken',
  });
  const elsewhere = { ...put, where: { venue: '学校操场', heldIn: null } };
  expect(decideAct(meeting, 'postpone', elsewhere, facts)).toMatchObject({ ok: true });
  expect(bookingFor({ ...meeting, status: 'cancelled' }, ROOM)).toBeUndefined();
});
