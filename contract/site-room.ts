/** 议事室 and 公开抽签 on the public site: the rooms of a place and the card of one; the draws and the page of one. */
import type { DrawPage, DrawRow } from './draw.ts';
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

export interface DrawsPage {
  readonly kind: 'draws';
  readonly draws: readonly DrawRow[];
  /** Continues the list; null at its end. */
  readonly older: string | null;
  readonly continued: boolean;
}

export interface DrawContentPage {
  readonly kind: 'draw';
  readonly draw: DrawPage;
}

export type RoomContent = RoomsPage | RoomPage | DrawsPage | DrawContentPage;
