/** 在哪里开: a room of 议事室 with its hours, or a place in words; beside it what stands in that room on the day. */

import { useState } from 'react';
import { getRoom, listRooms } from '../../../contract/room.ts';
import { contains } from '../../../domain/place/code.ts';
import { Select, TextField } from '../../kit/field.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { SIGN_LABELS } from '../../kit/room-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { usePlaceSources } from '../place/sources.ts';
import { useWho } from '../who.ts';
import { MEETING_WORDS } from './words.ts';

export interface WhereDraft {
  readonly venue: string;
  /** Nothing: the place is written in words. */
  readonly roomId: string;
  readonly halves: string;
}

/** As a plan takes it; a room is called by its name. */
export const whereOf = ({ venue, roomId, halves }: WhereDraft) => ({
  venue: venue.trim(),
  heldIn: roomId === '' ? null : { roomId, halves: Number(halves) },
});

const TOWN = 9;

/** Half an hour to six hours. */
const LENGTHS = Array.from({ length: 12 }, (_, n) => n + 1);

interface WhereProps {
  readonly draft: WhereDraft;
  readonly day: string;
  readonly error: string | undefined;
  readonly onChange: (more: Partial<WhereDraft>) => void;
}

export function WhereFields({ draft, day, error, onChange }: WhereProps) {
  const say = useSay();
  const { venue, roomId, halves } = draft;
  const [where, setWhere] = useState<PlaceOption | null>(null);
  const sources = usePlaceSources();
  const { rooms, count } = useRoomsNear(where?.code);
  const choose = (id: string) => {
    const name = id === roomId ? venue : (rooms.find((one) => one.roomId === id)?.name ?? '');
    onChange({ roomId: id, venue: name });
  };
  return (
    <>
      {(where !== null || count > rooms.length) && (
        <PlacePicker
          {...sources}
          label={say(MEETING_WORDS.roomWhere)}
          hint={
            count > rooms.length ? say(MEETING_WORDS.roomWhereHint, { n: count, m: rooms.length }) : undefined
          }
          value={where}
          onChange={setWhere}
        />
      )}
      {(rooms.length > 0 || roomId !== '') && (
        <Select
          label={say(MEETING_WORDS.room)}
          value={roomId}
          choices={[
            { value: '', label: say(MEETING_WORDS.noRoom) },
            ...rooms.map((one) => ({ value: one.roomId, label: `${one.placeName} · ${one.name}` })),
            ...(roomId === '' || rooms.some((one) => one.roomId === roomId)
              ? []
              : [{ value: roomId, label: venue }]),
          ]}
          onChange={({ target }) => choose(target.value)}
        />
      )}
      {roomId === '' ? (
        <TextField
          label={say(MEETING_WORDS.venue)}
          lang="zh-CN"
          maxLength={80}
          autoComplete="off"
          value={venue}
          error={error}
          onChange={({ target }) => onChange({ venue: target.value })}
        />
      ) : (
        <>
          <Select
            label={say(MEETING_WORDS.takes)}
            value={halves}
            choices={LENGTHS.map((n) => ({
              value: String(n),
              label: say(MEETING_WORDS.hours, { n: n / 2 }),
            }))}
            onChange={({ target }) => onChange({ halves: target.value })}
          />
          <Standing roomId={roomId} day={day} />
        </>
      )}
    </>
  );
}

/** Rooms of the own place, above it and inside it, as the rule lets them be used; the nearest first. */
function useRoomsNear(where: string | undefined) {
  const { office } = useWho();
  const place = where ?? office.placeCode.slice(0, TOWN);
  const { answer } = useAsked(listRooms, { query: { place } });
  const all = answer?.rooms ?? [];
  const rooms = all
    .filter(({ placeCode }) => contains(placeCode, office.placeCode) || contains(office.placeCode, placeCode))
    .sort((a, b) => distance(a.placeCode, office.placeCode) - distance(b.placeCode, office.placeCode));
  // Only a page was read: the others are found by their place.
  return { rooms, count: rooms.length + (answer?.count ?? 0) - all.length };
}

const distance = (a: string, b: string): number => Math.abs(a.length - b.length);

/** 这天已约: as the door of the room says it, of the next fourteen days. */
function Standing({ roomId, day }: { readonly roomId: string; readonly day: string }) {
  const say = useSay();
  const { answer } = useAsked(getRoom, { params: { roomId } });
  const there = answer?.days.find((one) => one.day === day)?.signs;
  if (there === undefined) return null;
  const booked = there.filter(({ because }) => because === 'booked');
  return (
    <p className="field-hint">
      {booked.length === 0
        ? say(MEETING_WORDS.roomFree)
        : booked
            .map(
              ({ from, to, sign }) =>
                `${say(MEETING_WORDS.roomHoursOf, { from: from ?? '', to: to ?? '' })} ${say(SIGN_LABELS[sign])}`,
            )
            .join('；')}
    </p>
  );
}
