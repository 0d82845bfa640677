/** 别人的议事室: who sits there, what is booked there and drawn there. */

import { newId } from '../../../server/kit/id.ts';
import { commanded, PLACES, type SmallCounty } from '../../support/county.ts';
import { FAR_TOWN, type Ids, post, SIBLING, type Strange, TOWN, VILLAGE } from './strange.ts';

/** The room of another village, with what is booked there and who sits there. What everybody may read of it is not among them. */
export async function rooms(county: SmallCounty): Promise<Record<string, Strange>> {
  const cadre = await county.who('village_cadre', VILLAGE);
  const member = await county.who('cppcc_member', PLACES.county);
  const neighbour = await county.who('village_cadre', SIBLING);
  const [roomId, bookingId, memberId] = [newId(), newId(), newId()] as const;
  const card = {
    name: '协商议事室',
    address: '村委会一楼',
    hours: '周一至周五',
    signs: ['deliberation'],
    week: [],
  };
  await post(county, neighbour, '/api/rooms', commanded({ roomId, placeCode: SIBLING, ...card }));
  const url = `/api/rooms/${roomId}`;
  const hours = { bookingId, day: '2026-09-20', from: '09:00', to: '10:00' };
  const booking = commanded({ ...hours, sign: 'deliberation', title: '路灯装在哪里' });
  await post(county, neighbour, `${url}/book`, booking);
  const seat = { memberId, name: '章桂兰', side: 'villager', woman: true, consent: 'spoken' };
  await post(county, neighbour, `${url}/members`, commanded(seat));
  const [expertId, advisorId, drawId] = [newId(), newId(), newId()] as const;
  const far = await county.who('town_officer', FAR_TOWN);
  const expert = { expertId, kind: 'legal', name: '沈律师', field: '土地承包', consent: 'written' };
  await post(county, far, '/api/experts', commanded(expert));
  const village = `/api/villages/${SIBLING}`;
  const advisor = { advisorId, kind: 'mediator', name: '章桂兰', consent: 'spoken', until: '2028-12-31' };
  await post(county, neighbour, `${village}/advisors`, commanded(advisor));
  const people = ['章桂兰', '沈德明'].map((name, n) => ({ name, household: `${n}`, values: [] }));
  const drawn = { drawId, title: '村务监督员', seats: 1, traits: [], people };
  const number = { numberFrom: '当天的福彩双色球', numberDay: '2026-09-20' };
  await post(county, neighbour, `${village}/draws`, commanded({ ...drawn, ...number }));
  const town = await county.who('town_officer', TOWN);
  const one = (ids: Ids) => [{ kind: '邻村的' as const, ids }];
  const foreign = one({ roomId, bookingId, memberId, photo: '0'.repeat(64) });
  const asked = ['sheet', 'change', 'close', 'calendar', 'book', 'cancel', 'seat', 'unseat', 'year'];
  const papers = ['set-rules', 'set-pictures', 'picture', 'check'];
  return {
    ...Object.fromEntries([...asked, ...papers].map((verb) => [`room.${verb}`, { as: cadre, foreign }])),
    'room.record-day': { as: member, foreign },
    'room.invite': { as: cadre, foreign },
    expertId: { as: town, foreign: one({ expertId }) },
    'room.supervision': { as: cadre, foreign: one({ code: SIBLING }) },
    'room.name-advisor': { as: cadre, foreign: one({ code: SIBLING }) },
    'room.end-advisor': { as: cadre, foreign: one({ code: SIBLING, advisorId }) },
    'room.tell-relatives': { as: cadre, foreign: one({ code: SIBLING, advisorId }) },
    'room.checks-of': { as: cadre, foreign: one({ code: SIBLING }) },
    'room.check-work': { as: cadre, foreign: one({ code: SIBLING }) },
    'draw.publish': { as: cadre, foreign: one({ code: SIBLING }) },
    drawId: { as: cadre, foreign: one({ drawId }) },
    'room.hosts': { as: cadre, foreign: [{ kind: '邻村的', ids: { code: SIBLING } }] },
  };
}
