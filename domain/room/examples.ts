/** 例子: a village's room on a Monday, and those who keep it. */
import type { Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import type { Booking } from './book.ts';
import type { Member } from './member.ts';
import type { OpenRoomRequest, Room } from './room.ts';

export const VILLAGE = '611025001200';
export const TOWN = '611025001';
export const TODAY = '2026-09-07';

export const office = (post: Post, placeCode: string, id = `${post}-${placeCode}`): Office => ({
  ...{ id, personId: `person of ${id}`, post, placeCode, from: '2026-01-01' },
});

export const CADRE = office('village_cadre', VILLAGE);
export const MEMBER = office('cppcc_member', '611025');

export const CARD = {
  name: '万寿村协商议事室',
  address: '村委会一楼',
  hours: '周一至周五 8:30—17:30',
  signs: ['deliberation', 'congress_station'],
  week: [{ weekday: 3, sign: 'congress_station' }],
} satisfies Omit<OpenRoomRequest, 'roomId' | 'placeCode'>;

export const ROOM: Room = {
  ...CARD,
  id: 'room',
  placeCode: VILLAGE,
  phone: undefined,
  hostOfficeId: undefined,
  openedOn: '2026-01-01',
  closedOn: undefined,
  version: 1,
};

export const BOOKING: Booking = {
  ...{ id: 'booking', roomId: 'room', day: TODAY, from: '09:00', to: '10:30' },
  ...{ sign: 'deliberation', title: '广场音响几点关', officeId: CADRE.id, cancelledWhy: undefined },
};

export const member = (name: string, woman = false): Member => ({
  ...{ id: name, name, side: 'villager', woman, consent: 'spoken', since: '2026-01-01' },
});
