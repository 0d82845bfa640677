import { expect, test } from 'vitest';
import type { MeetingPage } from '../../../contract/meeting.ts';
import type { Me } from '../../../contract/people.ts';
import {
  arrival,
  begin,
  CADRE,
  does,
  hands,
  motion,
  people,
  upTo,
} from '../../../domain/meeting/examples.ts';
import type { Item } from '../outbox/item.ts';
import { meetingAhead } from './ahead.ts';

const me = {
  personId: CADRE.personId,
  office: { officeId: CADRE.id, post: CADRE.post, placeCode: CADRE.placeCode, unitCode: null },
} as unknown as Me;

const voters = people(9);
const noticed = does(begin('villager_rep_meeting', 'representatives', { voters }), 'notice', {
  shortWhy: null,
});
const page = {
  meeting: noticed.meeting,
  placeName: '',
  mayRun: true,
  voters,
  gauges: [],
} as unknown as MeetingPage;

const saved = (name: string, body: object): Item =>
  ({ command: { kind: `meeting.${name}`, entity: noticed.meeting.id, body } }) as unknown as Item;

test('没有信号的会按同样的规则往前走：人够了才表决得成，轮不到的不算', () => {
  const opening = saved('open', { chair: '王主任', recorder: '李文书', at: noticed.meeting.starts });
  const early = [opening, saved('move', motion(1)), saved('vote-by-hands', hands(1, { for: 3 }))];
  expect(meetingAhead(page, early, me).motions[0]?.vote).toBeNull();
  const whole = [
    ...[
      opening,
      saved('arrive', { ...arrival({ numbers: upTo(6) }), at: noticed.meeting.starts + 1 }),
      saved('move', motion(1)),
    ],
    saved('vote-by-hands', hands(1, { for: 4 })),
  ];
  const meeting = meetingAhead(page, whole, me);
  expect(meeting).toMatchObject({
    status: 'opened',
    opened: noticed.meeting.starts,
    motions: [{ state: 'passed' }],
  });
  expect(meeting.presences).toHaveLength(6);
});

test('别的会的、别的事的命令和它无关', () => {
  const other = { ...saved('open', { chair: '王主任', recorder: '李文书' }) };
  const foreign = { command: { ...other.command, entity: 'other' } } as Item;
  expect(meetingAhead(page, [foreign], me)).toEqual(noticed.meeting);
});
