/** 议事室的目录: everything of the word that is served. */
import type { Served } from '../kit/serve.ts';
import { bookings } from './booking.ts';
import { draws } from './draws.ts';
import { roomExperts } from './experts.ts';
import { roomPapers } from './papers.ts';
import { roomPeople } from './people.ts';
import { rooms } from './rooms.ts';
import { supervision } from './supervision.ts';

export const ofRooms: readonly Served[] = [
  ...rooms,
  ...bookings,
  ...roomPeople,
  ...roomPapers,
  ...roomExperts,
  ...supervision,
  ...draws,
];
