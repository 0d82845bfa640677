/** 牌子: what one room serves as. One room, several signs (一室多用); on each day it says which of them it is. */
import { type Day, weekdayOf } from '../kernel/day.ts';

/** 协商议事室 · 委员工作室 · 人大工作站 · 政协联络组 · 社情民意信息联系点 · 综治 · 人民调解 · 公共法律服务. */
export const SIGNS = [
  'deliberation',
  'member_studio',
  'congress_station',
  'liaison_group',
  'opinion_point',
  'governance',
  'mediation',
  'legal_service',
] as const;
export type Sign = (typeof SIGNS)[number];

/** A day of the week that belongs to one sign: 周三是人大代表接待日. 0 Sunday … 6 Saturday. */
export interface StandingDay {
  readonly weekday: number;
  readonly sign: Sign;
}

export interface SignedTime {
  readonly sign: Sign;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

/** Which sign hangs out on a day, and for how long; `usual` when nothing else was said. */
export interface SignOfDay {
  readonly sign: Sign;
  readonly because: 'booked' | 'standing' | 'usual';
  readonly from?: string;
  readonly to?: string;
}

/**
 * The signs of one day, in the order of the hours: what is booked, else the sign whose weekday it is, else the room's first.
 */
export function signsOfDay(
  room: { readonly signs: readonly Sign[]; readonly week: readonly StandingDay[] },
  bookings: readonly SignedTime[],
  day: Day,
): readonly SignOfDay[] {
  const booked = bookings
    .filter((one) => one.day === day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ sign, from, to }): SignOfDay => ({ sign, because: 'booked', from, to }));
  if (booked.length > 0) return booked;
  const standing = room.week.find(({ weekday }) => weekday === weekdayOf(day));
  if (standing !== undefined) return [{ sign: standing.sign, because: 'standing' }];
  const [first] = room.signs;
  return first === undefined ? [] : [{ sign: first, because: 'usual' }];
}
