/** 随身的会议: those that whoever carries a phone may run and that are not over, with the names of those who may come. */
import { mayRun } from '../../domain/meeting/runs.ts';
import type { Feed } from '../kit/feed.ts';
import { bodiesNear, pageOf } from './meeting.ts';
import { carriedMeetings, listsAmong, meetingsAmong } from './store.ts';

export const meetingFeed: Feed = {
  kind: 'meeting',
  of: 'rows',

  // The town's conferences are held where there is a signal.
  held: async ({ tx, house, office: { post } }, { place }) =>
    post === 'village_cadre' || post === 'group_head' ? carriedMeetings(tx, house.county, place) : [],

  records: async (given, ids) => {
    const { tx, house, office } = given;
    const meetings = (await meetingsAmong(tx, house.county, ids)).filter((meeting) =>
      mayRun(office, meeting),
    );
    const lists = await listsAmong(tx, house.county, ids);
    const bodies = await bodiesNear(given);
    return new Map(
      meetings.map((meeting) => [
        meeting.id,
        pageOf(given, meeting, { voters: lists.get(meeting.id)?.voters ?? [], bodies }),
      ]),
    );
  },
};
