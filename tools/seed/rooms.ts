/**
 * 议事室 (演示): a room for every town and some villages, members of the CPPCC linked to them; in the story's village a calendar that
 * was used, standing members, room days, rules and last year's and this year's self-check. All through the real commands.
 */
import { addDays, DAY, dayOf, type Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Place } from '../../domain/place/place.ts';
import type { House } from '../../server/kit/house.ts';
import { chanceFrom } from './chance.ts';
import { drawnName } from './ids.ts';
import { onStage, type Stage } from './stage.ts';
import { storyOf } from './story.ts';
import {
  BOOKINGS,
  HOURS,
  MEMBERS,
  ROOM_DAYS,
  RULES,
  TOWN_SIGNS,
  TOWN_WEEK,
  VILLAGE_SIGNS,
  VILLAGE_WEEK,
} from './told/rooms.ts';

/** Villages of each town that have a room; of the story's town all of them. */
const FEW = 2;
/** When the rooms were set up, in days before now. */
const BEGAN = 120;

/** Answers how many rooms there are. */
export const tellRooms = (
  real: House,
  { offices, places, until }: { offices: readonly Office[]; places: readonly Place[]; until: Moment },
): Promise<number> =>
  onStage(real, { offices, until, called: 'rooms' }, async (stage) => {
    const story = storyOf(places);
    const chosen = placesWithRooms(places, story.town);
    const members = offices.filter(({ post }) => post === 'cppcc_member');
    stage.at(until - BEGAN * DAY);
    const rooms = new Map<string, string>();
    for (const place of chosen) rooms.set(place.code, await openOne(stage, place));
    // One member for three rooms, and the one with an account for the story's village.
    const link = (code: string, personId: string) =>
      stage.tell(stage.who('cppcc_officer', stage.house.county), `/api/rooms/${rooms.get(code)}/link`, {
        personId,
      });
    const [first] = members;
    if (first !== undefined) await link(story.village, first.personId);
    const others = members.slice(1).flatMap(({ personId }) => [personId, personId, personId]);
    for (const [n, { code }] of chosen.filter(({ code }) => code !== story.village).entries()) {
      const personId = others[n];
      if (personId !== undefined) await link(code, personId);
    }
    await tellOne(stage, {
      until,
      roomId: rooms.get(story.village) ?? '',
      village: story.village,
      member: first,
    });
    return rooms.size;
  });

function placesWithRooms(places: readonly Place[], storyTown: string): Place[] {
  const towns = places.filter(({ level }) => level === 'town');
  return towns.flatMap((town) => {
    const villages = places.filter(
      ({ level, parentCode }) => level === 'village' && parentCode === town.code,
    );
    return [town, ...(town.code === storyTown ? villages : villages.slice(0, FEW))];
  });
}

async function openOne(stage: Stage, { code, name, level }: Place): Promise<string> {
  const roomId = stage.house.newId();
  const host = stage.who(level === 'town' ? 'town_officer' : 'village_cadre', code);
  await stage.tell(host, '/api/rooms', {
    ...{ roomId, placeCode: code, hours: HOURS, phone: '0914-0000000', hostOfficeId: host.id },
    name: `${shortName(name)}协商议事室`,
    address: level === 'town' ? '镇政府便民大厅二楼' : '村委会一楼东头',
    signs: level === 'town' ? TOWN_SIGNS : VILLAGE_SIGNS,
    week: level === 'town' ? TOWN_WEEK : VILLAGE_WEEK,
  });
  return roomId;
}

interface Told {
  readonly until: Moment;
  readonly roomId: string;
  readonly village: string;
  readonly member: Office | undefined;
}

async function tellOne(stage: Stage, { until, roomId, village, member }: Told): Promise<void> {
  const cadre = stage.who('village_cadre', village);
  const chance = chanceFrom(`room ${village}`);
  const url = `/api/rooms/${roomId}`;
  const today = dayOf(until);
  const on = (days: number) => stage.at(until + Math.min(days, 0) * DAY);
  await stage.tell(cadre, `${url}/rules`, { text: RULES, adoptedOn: addDays(today, -BEGAN) });
  for (const [side, woman] of MEMBERS)
    await stage.tell(cadre, `${url}/members`, {
      ...{ memberId: stage.house.newId(), name: drawnName(chance), side, woman, consent: 'written' },
    });
  await stage.tell(cadre, `${url}/check`, {});
  for (const [days, from, to, sign, title] of BOOKINGS) {
    on(days);
    const hours = { bookingId: stage.house.newId(), day: addDays(today, days), from, to };
    await stage.tell(cadre, `${url}/book`, { ...hours, sign, title });
  }
  if (member !== undefined)
    for (const [days, kind, households, sides, heard] of ROOM_DAYS) {
      on(days);
      const said = {
        roomDayId: stage.house.newId(),
        kind,
        day: addDays(today, days),
        households,
        sides,
        heard,
      };
      await stage.tell(member, `${url}/days`, said);
    }
  stage.at(until);
}
