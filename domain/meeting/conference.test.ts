import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Office } from '../people/office.ts';
import { afterStep, decideAct, type MeetingAct } from './acts.ts';
import { CLASSES, CONFERENCES, classesFor, quarterOf, seatsOf } from './conference.ts';
import { demandsFor } from './demand.ts';
import {
  arrival,
  begin,
  concluding,
  does,
  idOf,
  motion,
  NOW,
  opened,
  type Play,
  people,
} from './examples.ts';
import { isKindOf } from './kind.ts';
import { concernedIn } from './presence.ts';
import { bookOn, type Demand } from './rules.ts';
import { atLeast } from './share.ts';
import { openTasksOf } from './task.ts';

const TOWN = '611025001';
const officer: Office = {
  ...{ id: 'office-town', personId: 'li', post: 'town_officer', placeCode: TOWN, from: '2026-01-01' },
};

/** A conference of the town. */
const conference = (): Play => {
  const play = begin('joint_conference', 'invited', { subjects: ['department_power'] });
  return { ...play, meeting: { ...play.meeting, placeCode: TOWN } };
};
function confers(play: Play, name: MeetingAct, request: unknown, more: object = {}): Play {
  const facts = {
    by: officer,
    at: NOW + play.steps.length,
    voters: [],
    hash: (text: string) => text,
    ...more,
  };
  const decision = decideAct(play.meeting, name, request, facts);
  if (!decision.ok) return { ...play, refused: decision.reason };
  const meeting = afterStep(play.meeting, decision.step);
  return { ...play, meeting, steps: [...play.steps, decision.step], refused: undefined };
}
const asking = (n: number, as: string, who: string) => ({ inviteeId: idOf(500 + n), as, who });

test('不说是哪一种联席会议，就发不出通知', () => {
  const play = conference();
  expect(confers(play, 'notice', { shortWhy: null }).refused).toBe('conference-unnamed');
  expect(confers(play, 'invite', asking(1, 'legal', '县司法局')).refused).toBe('conference-unnamed');
  const named = confers(play, 'name-conference', { kind: 'units', needs: ['leader', 'legal'] });
  expect(confers(named, 'notice', { shortWhy: null }).meeting.status).toBe('noticed');
  expect(
    does(begin('council_session', 'invited'), 'name-conference', { kind: 'units', needs: ['leader'] })
      .refused,
  ).toBe('not-a-conference');
});

test('缺哪个方面、为什么缺，一看就知道；来不了要写原因', () => {
  let play = confers(conference(), 'name-conference', {
    kind: 'units',
    needs: ['leader', 'legal', 'department'],
  });
  const missing = () =>
    seatsOf(play.meeting.conference ?? { kind: 'units', needs: [], invitees: [] }).map((it) => [
      it.class,
      it.missing,
    ]);
  play = confers(play, 'invite', asking(1, 'legal', '县司法局'));
  play = confers(play, 'invite', asking(2, 'department', '县交通局'));
  expect(confers(play, 'invite', asking(3, 'department', '县交通局')).refused).toBe('id-taken');
  expect(missing()).toEqual([
    ['leader', 'not-asked'],
    ['legal', 'not-answered'],
    ['department', 'not-answered'],
  ]);
  const declining = { inviteeId: idOf(501), comes: false };
  expect(confers(play, 'answer-invite', { ...declining, why: null }).refused).toBe('why-missing');
  play = confers(play, 'answer-invite', { ...declining, why: '去省里开会' });
  play = confers(play, 'answer-invite', { inviteeId: idOf(502), comes: true, why: null });
  expect(missing()).toEqual([
    ['leader', 'not-asked'],
    ['legal', 'declined'],
    ['department', null],
  ]);
  play = confers(play, 'answer-invite', { inviteeId: idOf(501), comes: null, why: null });
  expect(missing()[1]).toEqual(['legal', 'not-asked']);
  expect(confers(play, 'answer-invite', { ...declining, why: '改天' }).refused).toBe('no-such-invitee');
});

test('涉及部门职权的议题，提示要请部门、分管领导和懂法的人', () => {
  expect(classesFor('committee', ['department_power'])).toEqual([
    'leader',
    'delegate',
    'legal',
    'department',
    'sector',
  ]);
  expect(classesFor('sector', ['shared_life'])).toEqual(['delegate', 'department', 'sector']);
});

test('性质：请谁、谁回话，怎么来都算得清；需要的方面没有人来就一定缺，有人来就不缺', () => {
  const step = fc.record({
    n: fc.nat(5),
    as: fc.constantFrom(...CLASSES),
    comes: fc.constantFrom(true, false, null),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...CONFERENCES),
      fc.subarray([...CLASSES], { minLength: 1 }),
      fc.array(step),
      (kind, needs, steps) => {
        let play = confers(conference(), 'name-conference', { kind, needs });
        for (const { n, as, comes } of steps) {
          play = confers(play, 'invite', asking(n, as, `第${n}家`));
          play = confers(play, 'answer-invite', { inviteeId: idOf(500 + n), comes, why: '有事' });
        }
        const { conference: held } = play.meeting;
        if (held === undefined) throw new Error('unnamed');
        const seats = seatsOf(held);
        expect(seats.filter(({ needed }) => needed).map((it) => it.class)).toEqual(
          CLASSES.filter((one) => needs.includes(one)),
        );
        for (const { class: one, needed, missing } of seats) {
          const there = held.invitees.some((it) => it.as === one && it.comes === true);
          expect(missing === null).toBe(!needed || there);
        }
        for (const { comes, why } of held.invitees) if (comes === false) expect(why).not.toBeNull();
      },
    ),
    { numRuns: 300 },
  );
});

test('季度按月份算', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
    ...['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4'],
  ]);
});

function withTask(): Play {
  let play = opened(begin('council_session', 'invited'), [], 4);
  play = does(play, 'move', motion(1));
  play = does(play, 'agree', { motionId: idOf(101) });
  const tasks = [{ what: '装三盏灯', owner: '村委会', due: '2026-10-01' }];
  return does(play, 'conclude', concluding({ outcome: 'recommended', tasks }));
}

test('任务办完以前一直挂着，下次通知带上；办完了不能再说', () => {
  let play = withTask();
  const answer = { itemId: idOf(10), task: 0, words: '装好一盏', done: false };
  expect(does(play, 'answer-task', answer).refused).toBe('not-closed');
  play = does(play, 'close', {});
  expect(does(play, 'answer-task', { ...answer, task: 1 }).refused).toBe('no-such-task');
  play = does(play, 'answer-task', answer);
  expect(openTasksOf(play.meeting)).toMatchObject([{ what: '装三盏灯', last: '装好一盏' }]);
  const next = confers(
    confers(conference(), 'name-conference', { kind: 'units', needs: ['leader'] }),
    'notice',
    { shortWhy: null },
    { open: openTasksOf(play.meeting) },
  );
  expect(next.meeting.carried).toMatchObject([{ owner: '村委会', due: '2026-10-01' }]);
  play = does(play, 'answer-task', { ...answer, words: '都装好了', done: true });
  expect(openTasksOf(play.meeting)).toEqual([]);
  expect(does(play, 'answer-task', answer).refused).toBe('task-done');
});

const eligible = { adults: 95, households: 40, representatives: 14 };

test('十分之一村民、三分之一代表才能要求开村民会议，差一个也不行', () => {
  const play = begin('villager_assembly', 'adults', { voters: people(3) });
  const demands = (of: Demand['of'], count: number) => {
    const facts = {
      by: { ...officer, post: 'village_cadre' as const, placeCode: play.meeting.placeCode },
      at: NOW,
    };
    const decision = decideAct(
      play.meeting,
      'demand',
      { of, signed: count },
      {
        ...{ ...facts, voters: [], hash: (text: string) => text, eligible },
      },
    );
    return decision.ok ? (decision.step.body as object) : decision.reason;
  };
  expect(demandsFor('villager_assembly', eligible, '2026-09-01')).toMatchObject([
    { of: 'adults', base: 95, needed: 10 },
    { of: 'representatives', base: 14, needed: 5 },
  ]);
  expect(demands('adults', 9)).toBe('too-few-demand');
  expect(demands('adults', 10)).toMatchObject({ signed: 10, base: 95, needed: 10 });
  expect(demands('adults', 96)).toBe('more-than-present');
  expect(demands('representatives', 4)).toBe('too-few-demand');
  expect(demands('representatives', 5)).toMatchObject({ needed: 5 });
  expect(demands('households', 40)).toBe('not-theirs-to-demand');
  for (const { kind, demands: lines } of bookOn('2026-09-01').rules)
    expect(demandsFor(kind, eligible, '2026-09-01')).toHaveLength(lines.length);
});

test('回避的人和理由一起记下', () => {
  let play = opened(begin('council_session', 'invited'), [], 2);
  play = does(play, 'recuse', { itemId: idOf(10), no: 100_001, why: '是承包人' });
  expect(play.meeting.items[0]).toMatchObject({
    recused: [100_001],
    recusals: [{ no: 100_001, why: '是承包人' }],
  });
});

test('议事会到会的人里，代表某一方的不少于一半，刚好一半也算；不够的只听不议，形不成意见', () => {
  const side = (n: number) => ({ guest: { name: `代表${n}`, side: `${n}组` } });
  let play = opened(begin('council_session', 'invited'), [], 2, { concerned: atLeast(1, 2) });
  expect(concernedIn(play.meeting)).toMatchObject({ present: 2, forASide: 0, needed: 1, enough: false });
  play = does(play, 'arrive', arrival(side(1)));
  expect(concernedIn(play.meeting)?.enough).toBe(false);
  play = does(play, 'move', motion(1));
  play = does(play, 'agree', { motionId: idOf(101) });
  const advice = concluding({ outcome: 'recommended' });
  expect(does(play, 'conclude', advice).refused).toBe('too-few-concerned');
  expect(
    does(play, 'conclude', { ...advice, outcome: 'put_off', words: '下次再议' }).refused,
  ).toBeUndefined();
  play = does(play, 'arrive', arrival(side(2)));
  expect(concernedIn(play.meeting)).toMatchObject({ present: 4, forASide: 2, needed: 2, enough: true });
  expect(does(play, 'conclude', advice).refused).toBeUndefined();
});

test('村里开村民会议，社区里开居民会议', () => {
  expect(isKindOf('villager_assembly', '611025101200')).toBe(true);
  expect(isKindOf('villager_assembly', '611025001001')).toBe(false);
  expect(isKindOf('resident_assembly', '611025001001')).toBe(true);
  expect(isKindOf('council_session', '611025001001')).toBe(true);
});
