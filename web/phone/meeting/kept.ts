/** 随身的会: what the phone carries of meetings, as the server's page and list would show it. */
import type { MeetingPage, MeetingRow } from '../../../contract/meeting.ts';
import type { Own } from '../keeping/own.ts';
import type { Kept } from '../load.ts';
import { recordOf, recordsOf } from '../outbox/reader.ts';

export async function meetingKept(own: Own, meetingId: string): Promise<Kept<MeetingPage> | undefined> {
  const answer = await recordOf<MeetingPage>(own.store, 'meeting', meetingId);
  const at = (await own.outbox.about()).pulledAt;
  return answer === undefined || at === null ? undefined : { at, answer };
}

const rowOf = ({ meeting, placeName }: MeetingPage): MeetingRow => ({
  ...{
    meetingId: meeting.id,
    kind: meeting.kind,
    title: meeting.title,
    placeCode: meeting.placeCode,
    placeName,
  },
  ...{ starts: meeting.starts, status: meeting.status, items: meeting.items.length, decided: 0 },
});

/** Undefined as long as nothing was ever read. */
export async function meetingsKept(
  own: Own,
): Promise<Kept<{ meetings: MeetingRow[]; next: null }> | undefined> {
  const at = (await own.outbox.about()).pulledAt;
  if (at === null) return undefined;
  const pages = await recordsOf<MeetingPage>(own.store, 'meeting');
  return { at, answer: { meetings: pages.map(rowOf).sort((a, b) => b.starts - a.starts), next: null } };
}
