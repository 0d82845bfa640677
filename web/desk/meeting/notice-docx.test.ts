import { expect, test } from 'vitest';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { noticeLines } from './notice-docx.ts';

const CONFERENCE = {
  ...{ kind: 'joint_conference', starts: Date.parse('2026-11-30T01:00:00Z'), venue: '县政协三楼' },
  items: [{ title: '后沟通信' }],
  conference: {
    ...{ kind: 'units', needs: ['legal'] },
    invitees: [{ id: '1', as: 'legal', who: '县司法局', comes: null, why: null }],
  },
} as unknown as Meeting;

test('通知写明请谁、何时何地、议什么；上次没办完的任务排在议题后面', () => {
  const { to, lines } = noticeLines(CONFERENCE);
  expect(to).toBe('县司法局：');
  expect(lines).toEqual(expect.arrayContaining(['1．后沟通信', '三、参会方面']));
  const carried = [{ what: '配对讲机', owner: '县工信局', due: '2026-10-31' }];
  const again = noticeLines({ ...CONFERENCE, carried } as unknown as Meeting).lines;
  expect(again).toEqual(
    expect.arrayContaining([
      '三、通报以前会议的任务',
      '1．配对讲机（县工信局，2026年10月31日前）',
      '四、参会方面',
    ]),
  );
});
