import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, findingsOf, type Holdings, isCheckDue } from './check.ts';
import { MEMBER, member, office, ROOM, TODAY } from './examples.ts';
import { link, unlink } from './link.ts';
import { compositionOf, type Member, type SeatRequest, seat } from './member.ts';
import { setPictures, setRules } from './paper.ts';
import { quarterOf, recordRoomDay, roomDaysDue } from './room-day.ts';
import { DEFAULT_STANDARD, womenNeeded } from './standard.ts';

const standard = DEFAULT_STANDARD;
const facts = { standard, today: TODAY };
const asked = (name: string, woman = false): SeatRequest => ({
  ...{ memberId: name, name, side: 'villager', woman, consent: 'spoken' },
});

describe('固定成员', () => {
  const men = (count: number) => Array.from({ length: count }, (_, n) => member(`男${n}`));

  test('最多十五人；第十一位男成员坐不下，妇女的位子要留着', () => {
    expect(seat(ROOM, asked('李'), { ...facts, seated: men(9) }).ok).toBe(true);
    expect(seat(ROOM, asked('李'), { ...facts, seated: men(10) })).toMatchObject({
      reason: 'no-seat-left-for-women',
    });
    expect(seat(ROOM, asked('李', true), { ...facts, seated: men(10) }).ok).toBe(true);
    const full = [...men(10), ...Array.from({ length: 5 }, (_, n) => member(`女${n}`, true))];
    expect(seat(ROOM, asked('李', true), { ...facts, seated: full })).toMatchObject({ reason: 'room-full' });
  });

  test('一个人不登记两次', () => {
    expect(seat(ROOM, asked('李'), { ...facts, seated: [member('李')] })).toMatchObject({
      reason: 'named-already',
    });
  });

  test('怎么加，妇女三分之一总还够得着', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (women) => {
        let seated: Member[] = [];
        women.forEach((woman, n) => {
          const decision = seat(ROOM, asked(`人${n}`, woman), { ...facts, seated });
          if (decision.ok) seated = [...seated, decision.step];
        });
        const { most } = standard.members;
        const left = most - seated.length;
        const there = seated.filter(({ woman }) => woman).length;
        expect(there + left).toBeGreaterThanOrEqual(womenNeeded(most, standard));
        expect(seated.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('委员联系', () => {
  const around = { ...facts, held: [MEMBER], rooms: [] };
  const rooms = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ roomId: `room${n}`, personId: 'p', from: TODAY }));

  test('一位委员最多联系三个议事室，不是委员的联系不了', () => {
    expect(link(ROOM, 'p', { ...around, rooms: rooms(2) }).ok).toBe(true);
    expect(link(ROOM, 'p', { ...around, rooms: rooms(3) })).toMatchObject({ reason: 'too-many-rooms' });
    expect(link(ROOM, 'p', { ...around, held: [office('village_cadre', '611025001200')] })).toMatchObject({
      reason: 'not-a-member',
    });
    const there = [{ roomId: ROOM.id, personId: 'p', from: TODAY }];
    expect(link(ROOM, 'p', { ...around, rooms: there })).toMatchObject({ reason: 'linked-already' });
  });

  test('议事室至少留一位委员；关了的可以都走', () => {
    const one = { roomId: ROOM.id, personId: 'p', from: TODAY };
    expect(unlink(ROOM, 'p', [one])).toMatchObject({ reason: 'last-member' });
    expect(unlink(ROOM, 'p', [one, { ...one, personId: 'q' }]).ok).toBe(true);
    expect(unlink({ ...ROOM, closedOn: TODAY }, 'p', [one]).ok).toBe(true);
    expect(unlink(ROOM, 'r', [one])).toMatchObject({ reason: 'not-linked' });
  });
});

describe('室日与走访', () => {
  const said = {
    ...{ roomDayId: 'd', kind: 'visit' as const, day: TODAY, households: 12, sides: 3 },
    heard: '都盼着把后沟的路灯修好。',
  };
  const by = { personId: 'p', linked: true, today: TODAY };

  test('联系的委员才记；走访至少一户；不记明天，不记三个月以前', () => {
    expect(recordRoomDay(ROOM, said, by).ok).toBe(true);
    expect(recordRoomDay(ROOM, said, { ...by, linked: false })).toMatchObject({ reason: 'not-linked' });
    expect(recordRoomDay(ROOM, { ...said, households: 0 }, by)).toMatchObject({ reason: 'nobody-visited' });
    expect(recordRoomDay(ROOM, { ...said, day: '2026-09-08' }, by)).toMatchObject({ reason: 'day-to-come' });
    expect(recordRoomDay(ROOM, { ...said, day: '2026-05-01' }, by)).toMatchObject({ reason: 'too-long-ago' });
  });

  test('写进电话号码、身份证号的不收：不留被走访的人', () => {
    for (const heard of ['找老张 139 1234-5678', '612524197001010011 的低保'])
      expect(recordRoomDay(ROOM, { ...said, heard }, by)).toMatchObject({ reason: 'names-somebody' });
  });

  test('每季度一次：只数室日，走访不算', () => {
    expect(quarterOf('2026-11-30')).toEqual({ name: '2026-Q4', from: '2026-10-01', to: '2026-12-31' });
    const due = (days: { day: string; kind: 'room_day' | 'visit' }[]) =>
      roomDaysDue(days, { today: TODAY, aQuarter: 1 });
    expect(due([{ day: '2026-07-01', kind: 'room_day' }])).toBe(0);
    expect(due([{ day: '2026-06-30', kind: 'room_day' }])).toBe(1);
    expect(due([{ day: '2026-08-01', kind: 'visit' }])).toBe(1);
  });
});

describe('六有', () => {
  const sevenWith = (women: number) => Array.from({ length: 7 }, (_, n) => member(`${n}`, n < women));
  const whole: Holdings = {
    ...{ pictures: ['place', 'sign', 'equipment'], rulesOf: '2026-01-01', records: 4 },
    composition: compositionOf(sevenWith(3), standard),
  };
  const gaps = (holdings: Partial<Holdings>) =>
    findingsOf({ ...whole, ...holdings }, standard).filter(({ gap }) => gap !== null);

  test('都有就没有缺口', () => {
    expect(gaps({})).toEqual([]);
  });

  test.each([
    ['没有标志的照片', { pictures: ['place', 'equipment'] }, ['有标志', 'no-picture', 1]],
    ['没有制度', { rulesOf: undefined }, ['有制度', 'no-rules', 1]],
    ['一年只活动过一次', { records: 1 }, ['有活动记录', 'too-few-records', 3]],
    [
      '只有五位成员',
      { composition: compositionOf(sevenWith(3).slice(0, 5), standard) },
      ['有固定成员', 'members-missing', 2],
    ],
    [
      '妇女不到三分之一',
      { composition: compositionOf(sevenWith(1), standard) },
      ['有固定成员', 'women-missing', 2],
    ],
  ] as const)('%s，说得出差什么', (_, holdings, [name, gap, lacking]) => {
    expect(gaps(holdings as Partial<Holdings>)).toMatchObject([{ name, gap, lacking }]);
  });

  test('县里另有一张表，就照县里的表查', () => {
    const own = { ...standard, haves: [{ name: '有章程', evidence: 'rules' as const }] };
    expect(findingsOf(whole, own)).toEqual([{ name: '有章程', evidence: 'rules', gap: null, lacking: 0 }]);
  });

  test('一年一次，同一天不查两次', () => {
    expect(isCheckDue(TODAY, undefined)).toBe(true);
    expect(isCheckDue(TODAY, '2025-12-31')).toBe(true);
    expect(isCheckDue(TODAY, '2026-01-01')).toBe(false);
    expect(check(ROOM, whole, { standard, today: TODAY, last: TODAY })).toMatchObject({
      reason: 'checked-today',
    });
  });

  test('制度和照片变了才换', () => {
    const rules = { text: '每月逢五议事，发言不超过五分钟，先听利益相关方。', adoptedOn: '2026-03-01' };
    expect(setRules(ROOM, rules, { today: TODAY, before: rules })).toMatchObject({
      reason: 'rules-unchanged',
    });
    const pictures = [{ of: 'place' as const, photo: 'a' }];
    expect(setPictures(ROOM, { pictures }, { stored: ['a'], before: pictures })).toMatchObject({
      reason: 'pictures-unchanged',
    });
    expect(setPictures(ROOM, { pictures }, { stored: [], before: [] })).toMatchObject({
      reason: 'no-such-photo',
    });
  });
});
