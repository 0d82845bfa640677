/** 日历文件: meetings as iCalendar (RFC 5545), to be put into a calendar of one's own. */
import type { AnnouncedMeeting } from '../../contract/meeting-public.ts';
import type { MeetingsFilePage } from '../../contract/site-meeting.ts';
import { KIND_LABELS, SUBJECT_LABELS } from '../kit/meeting/terms.ts';
import { listed } from '../kit/sentences.ts';
import { ANNOUNCED_LABELS } from './meeting-words.ts';
import type { Reading } from './reading.ts';

export function meetingsFile(r: Reading, { meetings, now }: MeetingsFilePage): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//xiezhi//calendar//ZH',
    'METHOD:PUBLISH',
    ...meetings.flatMap((meeting) => eventOf(r, meeting, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5545, 3.8.1.11: what is put off is not certain. */
const STATUS = { called: 'CONFIRMED', held: 'CONFIRMED', 'put-off': 'TENTATIVE', 'given-up': 'CANCELLED' };

function eventOf({ view, to }: Reading, meeting: AnnouncedMeeting, now: number): string[] {
  const { meetingId, kind, placeName, starts, venue, state, subjects } = meeting;
  const about = listed(
    subjects.map((subject) => SUBJECT_LABELS[subject][view.lang]),
    view.lang,
  );
  return [
    'BEGIN:VEVENT',
    `UID:${meetingId}`,
    `DTSTAMP:${moment(now)}`,
    `DTSTART:${moment(starts)}`,
    `STATUS:${STATUS[state]}`,
    `SUMMARY:${escaped(`${placeName} ${KIND_LABELS[kind][view.lang]}`)}`,
    `LOCATION:${escaped(venue)}`,
    `DESCRIPTION:${escaped([ANNOUNCED_LABELS[state][view.lang], about].filter(Boolean).join(' · '))}`,
    `URL:${view.origin}${to(`/meetings/${meetingId}`)}`,
    'END:VEVENT',
  ];
}

const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A line has at most 75 octets; what goes on begins with a space (3.1). */
function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 74) {
      parts.push('');
      octets = 1;
    }
    parts[parts.length - 1] += sign;
    octets += size;
  }
  return parts.join('\r\n ');
}
