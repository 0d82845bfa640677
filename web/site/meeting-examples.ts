/** 例子: the pages of the calendar, as long as they get. */
import type { AnnouncedMeeting } from '../../contract/meeting-public.ts';
import type { FoundOpen } from '../../contract/search-public.ts';
import type { PlaceChoice } from '../../contract/site.ts';
import type { MeetingContent } from '../../contract/site-meeting.ts';
import { onBoard } from './outcome-examples.ts';

const uuid = (n: number): string => `01a21723-0000-7000-8000-${String(n).padStart(12, '0')}`;

const MEETING: AnnouncedMeeting = {
  ...{
    meetingId: uuid(1),
    kind: 'villager_rep_meeting',
    placeCode: '611025101216',
    placeName: '回龙镇 万寿村',
  },
  ...{ starts: 1_788_742_800_000, venue: '万寿村协商议事室', roomId: uuid(2), state: 'called' },
  subjects: ['shared_life', 'village_plan', 'public_welfare', 'collective_asset'],
};

const TIED: FoundOpen = {
  ...{
    kind: 'disclosure',
    id: uuid(4),
    title: '2026 年第三季度村民会议、村民代表会议的决定',
    meetingKind: null,
  },
  ...{ placeCode: MEETING.placeCode, placeName: MEETING.placeName, at: MEETING.starts },
};

export function meetingPages(towns: readonly PlaceChoice[], villages: readonly PlaceChoice[]) {
  const meetings = Array.from({ length: 15 }, (_, n) => ({ ...MEETING, meetingId: uuid(10 + n) }));
  return {
    meetings: {
      ...{ kind: 'meetings', towns, villages, meetings, thisMonth: '2026-09', next: 'x.y', continued: true },
      filter: { town: '611025102', village: '', month: '2026-10' },
    },
    meeting: {
      kind: 'meeting',
      meeting: { ...MEETING, topics: [{ id: uuid(3), title: '广场晚上九点关音响' }] },
      related: [TIED],
      ...onBoard,
    },
    'meetings-feed': { kind: 'meetings-file', meetings: meetings.slice(0, 3), now: MEETING.starts },
  } as const satisfies Record<string, MeetingContent>;
}
