/** 例子: the pages of rooms, as long as they get. */
import type { PlaceChoice } from '../../contract/site.ts';
import type { RoomContent } from '../../contract/site-room.ts';
import { addDays } from '../../domain/kernel/day.ts';
import { SIGNS } from '../../domain/room/sign.ts';

export function roomPages(towns: readonly PlaceChoice[]) {
  const row = (n: number) => ({
    roomId: `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    placeCode: `611025101${200 + n}`,
    placeName: '万寿村',
    within: ['回龙镇'],
    name: '万寿村协商议事室',
    signs: [...SIGNS],
    today: [{ sign: 'deliberation', because: 'booked', from: '09:00', to: '10:30' } as const],
    closedOn: null,
  });
  const rooms = Array.from({ length: 20 }, (_, n) => row(n));
  const drawn = {
    ...{ drawId: row(1).roomId, placeCode: '611025101216', placeName: '万寿村', within: ['回龙镇'] },
    ...{ title: '村务监督员', publishedOn: '2026-09-07', numberDay: '2026-09-12' },
  };
  return {
    draws: {
      kind: 'draws',
      draws: Array.from({ length: 20 }, (_, n) => ({ ...drawn, drawId: row(n).roomId, number: null })),
      ...{ older: '2026-09-01~x', continued: true },
    },
    draw: {
      kind: 'draw',
      draw: {
        ...{ ...drawn, number: '01050912182207', hash: 'a'.repeat(64), seed: 'b'.repeat(64) },
        ...{ pool: 'xiezhi-draw 1\ntitle\t村务监督员\nseats\t3\n', numberFrom: '福彩双色球', seats: 3 },
        ...{ settledOn: '2026-09-12', seated: [3, 7], declined: [5], accepted: [3], vacant: 1 },
        lacking: [{ trait: '性别', value: '女', min: 2, max: 3 }],
      },
    },
    rooms: { kind: 'rooms', town: '611025102', towns, rooms, more: '611025101219', continued: true },
    room: {
      kind: 'room',
      room: {
        ...row(1),
        ...{ address: '村委会一楼东头', hours: '周一至周五 8:30—17:30', phone: '0914-5322000' },
        ...{ openedOn: '2026-01-01', url: 'https://example.gov.cn/rooms/1' },
        week: [{ weekday: 3, sign: 'congress_station' }],
        host: { personName: '章桂兰', post: 'village_cadre' },
        days: Array.from({ length: 14 }, (_, n) => ({
          day: addDays('2026-09-07', n),
          signs: [
            { sign: 'deliberation', because: 'booked', from: '09:00', to: '10:30' },
            { sign: 'mediation', because: 'booked', from: '14:00', to: '15:30' },
          ],
        })),
        rules: { text: '先听利益相关方，再听别人；每人不超过五分钟。'.repeat(40), adoptedOn: '2026-03-01' },
      },
    },
  } as const satisfies Record<string, RoomContent>;
}
