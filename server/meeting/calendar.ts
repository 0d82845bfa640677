/** 会议日历: meetings that were called, for everybody. */
import * as api from '../../contract/meeting-public.ts';
import { startOf } from '../../domain/kernel/day.ts';
import { announcedStateOf, subjectsTold } from '../../domain/meeting/calendar.ts';
import { knownByForm } from '../../domain/publication/mask.ts';
import { maskedText } from '../../domain/publication/sheet.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import { fullPlaceName } from '../place/store.ts';
import { type AnnouncedRow, announcedMeeting, announcedMeetings, topicsAt } from './calendar.store.ts';

/** A page of the site has fifteen kilobytes, and each of these three lines. */
const PAGE = 15;

export const listAnnounced = query(api.listAnnounced, async ({ query: asked }, { tx, house }) => {
  widen(tx, { county: house.county, duty: 'public' });
  const { place, from, before, after } = asked;
  const found = await announcedMeetings(tx, house.county, {
    place,
    from: from === undefined ? undefined : new Date(startOf(from)),
    before: before === undefined ? undefined : new Date(startOf(before)),
    after: readCursor(after),
    limit: PAGE + 1,
  });
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    meetings: page.map((row) => told(house, row)),
    next: writeCursor(found.length > PAGE && last ? { at: last.starts, id: last.id } : undefined),
  };
});

/** Its venue without what has the form of personal data. */
const told = (house: House, row: AnnouncedRow): api.AnnouncedMeeting => ({
  ...{ meetingId: row.id, kind: row.kind, placeCode: row.place_code, starts: row.starts },
  placeName: fullPlaceName(house.names, row.place_code),
  venue: maskedText(row.venue, knownByForm(house.county)).masked,
  ...{ roomId: row.room_id, state: announcedStateOf(row.status), subjects: subjectsTold(row.subjects) },
});

export const getAnnounced = query(api.getAnnounced, async ({ params }, { tx, house }) => {
  widen(tx, { county: house.county, duty: 'public' });
  const row = must(await announcedMeeting(tx, house.county, params.meetingId));
  return { ...told(house, row), topics: await topicsAt(tx, house.county, row.id) };
});

export const calendar: readonly Served[] = [listAnnounced, getAnnounced];
