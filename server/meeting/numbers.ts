/** 会议的数: as the county set them. */
import { type MeetingNumbers, readMeetingNumbers } from '../../domain/meeting/numbers.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const meetingNumbers = (house: Pick<House, 'settings'>): MeetingNumbers =>
  settingOf(house, 'meeting.rules', readMeetingNumbers);
