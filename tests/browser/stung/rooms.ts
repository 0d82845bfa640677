/** 写满了会动的文字的议事室. */

import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { newId } from '../../../server/kit/id.ts';
import { COUNTY } from '../../support/county.ts';
import { DAY, type Hands, PEN, TOWN, VILLAGE } from './hands.ts';

const { long, line, name } = PEN;

/** A room of the village with everything that is written there, one of the town that was closed, and the county's standard. */
export async function rooms(hands: Hands) {
  const { bookingId, ...kept } = await theRooms(hands);
  return { ...kept, drawId: await invited(hands, `/api/rooms/${kept.roomId}/bookings/${bookingId}`) };
}

/** A room of the village with everything that is written there, and one of the town that was closed. */
async function theRooms({ county, write, cadre, officer }: Hands) {
  const day = dayOf(county.house.now());
  const [roomId, closedRoom, bookingId, lost] = [newId(), newId(), newId(), newId()] as const;
  const card = () => ({
    ...{ name: name(40), address: line(80), hours: line(60) },
    ...{ signs: ['deliberation', 'congress_station'], week: [{ weekday: 3, sign: 'congress_station' }] },
  });
  await write(await cadre(), '/api/rooms', { roomId, placeCode: VILLAGE, ...card() });
  await write(await officer(), '/api/rooms', { roomId: closedRoom, placeCode: TOWN, ...card() });
  await write(await officer(), `/api/rooms/${closedRoom}/close`, { why: long(200) });
  const url = `/api/rooms/${roomId}`;
  await write(await cadre(), `${url}/change`, { version: 1, ...card() });
  const hours = { day: addDays(day, 1), from: '09:00', to: '10:00', sign: 'deliberation' };
  await write(await cadre(), `${url}/book`, { bookingId: lost, ...hours, title: line(60) });
  await write(await cadre(), `${url}/bookings/${lost}/cancel`, { why: line(100) });
  await write(await cadre(), `${url}/book`, { bookingId, ...hours, title: line(60) });
  const seat = { memberId: newId(), side: 'villager', woman: true, consent: 'spoken' };
  await write(await cadre(), `${url}/members`, { ...seat, name: line(30) });
  const served = await county.who('cppcc_member', COUNTY);
  const office = await county.who('cppcc_officer', COUNTY);
  await write(office, `${url}/link`, { personId: served.office.personId });
  const heard = { roomDayId: newId(), kind: 'visit', day, households: 6, sides: 2, heard: long(1000) };
  await write(served, `${url}/days`, heard);
  await write(await cadre(), `${url}/rules`, { text: long(8000), adoptedOn: day });
  await write(await cadre(), `${url}/check`, {});
  return { roomId, closedRoom, bookingId };
}

/** Whoever is asked to a room, supervises the village or is drawn. */
async function invited({ county, write, cadre }: Hands, bookingUrl: string): Promise<string> {
  const day = dayOf(county.house.now());
  const office = await county.who('cppcc_officer', COUNTY);
  const expert = { expertId: newId(), kind: 'legal', name: name(30), field: line(60), consent: 'written' };
  await write(office, '/api/experts', expert);
  const { expertId } = expert;
  await write(await cadre(), `${bookingUrl}/invite`, { expertId });
  const village = `/api/villages/${VILLAGE}`;
  const advisor = { advisorId: newId(), kind: 'mediator', name: line(30), consent: 'spoken' };
  const until = addDays(day, 700);
  await write(await cadre(), `${village}/advisors`, { ...advisor, until });
  const check = { checkId: newId(), subject: line(80), day, advisorIds: [advisor.advisorId], doneBy: [] };
  await write(await cadre(), `${village}/checks`, { ...check, found: long(1000) });
  const drawId = newId();
  const value = name(20);
  const person = (n: number) => ({ name: line(30), household: `${line(25)}${n}`, values: [value] });
  await write(await cadre(), `${village}/draws`, {
    ...{ drawId, title: line(60), seats: 1, people: [person(1), person(2)] },
    traits: [{ name: line(20), targets: [{ value, min: 0, max: 1 }] }],
    ...{ numberFrom: line(100), numberDay: addDays(day, 1) },
  });
  county.wait(DAY);
  await write(await cadre(), `/api/draws/${drawId}/settle`, { number: '0102' });
  return drawId;
}
