import { expect, test } from 'vitest';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { bookOn } from '../../../domain/meeting/rules.ts';
import { noticePaper } from './notice-paper.ts';
import { groupText } from './notice-text.ts';

const CONFERENCE = {
  ...{ kind: 'joint_conference', basis: 'invited', placeCode: '611025', status: 'noticed' },
  ...{ starts: Date.parse('2026-11-30T01:00:00Z'), venue: '县政协三楼', title: '后沟通信联席会议' },
  ...{ items: [{ title: '后沟通信' }], why: null, notice: null, ruleVersion: bookOn('2026-11-01').version },
  conference: {
    ...{ kind: 'units', needs: ['legal'] },
    invitees: [{ id: '1', as: 'legal', who: '县司法局', comes: null, why: null }],
  },
} as unknown as Meeting;
const ASSEMBLY = {
  ...CONFERENCE,
  kind: 'villager_assembly',
  basis: 'adults',
  conference: undefined,
} as const;

const paperOf = (meeting: object) =>
  noticePaper({ meeting: { ...CONFERENCE, ...meeting } as Meeting, placeName: '镇安县' });

test('通知写明请谁、何时何地、议什么；上次没办完的任务排在议题后面', () => {
  const { title, to, lines, signed } = paperOf({});
  expect(title).toBe('关于召开后沟通信联席会议的通知');
  expect(to).toBe('县司法局：');
  expect(lines).toEqual(expect.arrayContaining(['1．后沟通信', '三、参会方面']));
  expect(lines[0]).toContain('会议只提出意见，不作决定');
  expect(signed[0]).toBe('镇安县');
  const carried = [{ what: '配对讲机', owner: '县工信局', due: '2026-10-31' }];
  expect(paperOf({ carried }).lines).toEqual(
    expect.arrayContaining([
      '三、通报以前会议的任务',
      '1．配对讲机（县工信局，2026年10月31日前）',
      '四、参会方面',
    ]),
  );
});

test('会取消了、改期了，公文也这样说，不再请人来', () => {
  const given = paperOf({ status: 'cancelled', why: '并到下个月' });
  expect(given.title).toBe('关于后沟通信联席会议取消的通知');
  expect(given.lines.join('')).toMatch(/取消，请不要来了。原因：并到下个月/);
  const put = paperOf({ status: 'postponed', why: '下大雨' });
  expect(put.title).toBe('关于后沟通信联席会议改期的通知');
  for (const { lines, signed } of [given, put]) {
    expect(lines.join('')).not.toContain('议题');
    expect(signed).toEqual(['镇安县']);
  }
});

test('请的是谁照会的种类说：社区叫居民，小组叫本组，联席会议请受邀各方', () => {
  const calls = [
    { placeCode: '611025101201' },
    { kind: 'group_meeting', placeCode: '61102510120101' },
    { kind: 'resident_assembly', placeCode: '611025101001' },
    { kind: 'party_member_meeting', basis: 'declared', placeCode: '611025101201' },
    { kind: 'council_session', basis: 'invited', placeCode: '611025101001' },
  ];
  expect(calls.map((call) => paperOf({ ...ASSEMBLY, ...call }).to)).toEqual([
    ...['本村十八周岁以上的村民：', '本组十八周岁以上的村民：', '本社区十八周岁以上的居民：'],
    ...['全体党员：', '关心这些事的居民：'],
  ]);
  expect(groupText({ meeting: CONFERENCE, placeName: '镇安县' })).toContain('请受邀各单位、各方面代表参加');
});
