/** 议事室 on the public site: the rooms of a place, and the card of one. */
import type { RoomCard, RoomRow } from './room.ts';
import type { PlaceChoice } from './site.ts';

export interface RoomsPage {
  readonly kind: 'rooms';
  /** A town's code, or nothing. */
  readonly town: string;
  readonly towns: readonly PlaceChoice[];
  readonly rooms: readonly RoomRow[];
  /** Continues the list; null at its end. */
  readonly more: string | null;
  readonly continued: boolean;
}

export interface RoomPage {
  readonly kind: 'room';
  readonly room: Omit<RoomCard, 'qr'>;
}

export type RoomContent = RoomsPage | RoomPage;
