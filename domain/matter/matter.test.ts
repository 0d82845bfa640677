import { expect, test } from 'vitest';
import { DAY, HOUR } from '../kernel/day.ts';
import type { Decision } from '../kernel/decision.ts';
import type { Actor } from '../people/actor.ts';
import type { Level } from '../place/level.ts';
import { accept } from './accept.ts';
import { answer } from './answer.ts';
import { EMPTY_CATEGORIES } from './categories.ts';
import { confirm } from './confirm.ts';
import { dispatch } from './dispatch.ts';
import { escalate } from './escalate.ts';
import {
  at,
  CHAIN,
  holderAt,
  MONDAY,
  owner,
  PLACES,
  REPORTER,
  reported,
  stationHandler,
  WATER_STATION,
} from './examples.ts';
import type { Matter } from './matter.ts';
import { report } from './report.ts';
import { returnMatter } from './return.ts';
import { sendBack } from './send-back.ts';
import { settle } from './settle.ts';
import { after, type LaterStep } from './step.ts';
import { tryMatter } from './try.ts';
import { turn } from './turn.ts';

const done = (matter: Matter, decision: Decision<LaterStep, string>): Matter => {
  if (!decision.ok) throw new Error(decision.reason);
  return after(matter, decision.step);
};
const refusal = (decision: Decision<unknown, string>): string => (decision.ok ? 'allowed' : decision.reason);

const taken = (level: Level = 'area', matter = reported()) =>
  done(matter, accept(matter, { by: owner(level), ...at() }));
const tried = (matter = taken(), by: Actor = owner('area')) =>
  done(matter, tryMatter(matter, { by, tried: '已经找人看过现场', ...at() }));
const passedUp = (matter = tried(), by: Actor = owner('area'), to: Level = 'group') =>
  done(matter, escalate(matter, { by, parent: holderAt(to), why: '片区没有机械', ...at() }));
const answered = (matter = taken()) =>
  done(matter, answer(matter, { by: owner('area'), answer: '路已抢通', ...at() }));

test('首接负责：从提出的那一刻起就有人负责', () => {
  expect(reported().holder).toEqual(holderAt('area'));
  expect(reported().status).toBe('reported');
});

test('没有人任职的层级不接事，由上一级接', () => {
  const decision = report(
    { matterId: 'x', text: '路塌了请来看看' },
    {
      by: REPORTER,
      no: 'n',
      countyCode: PLACES.county,
      placeCode: PLACES.area,
      chain: CHAIN.slice(2),
      categories: EMPTY_CATEGORIES,
      sealedFrom: [],
      ...at(),
    },
  );
  expect(decision.ok && decision.step.holder).toEqual(holderAt('village'));
});

test('危险直接到县综治中心，反映作风的绕开片组村', () => {
  expect(reported({ category: 'forest_fire.alert', emergency: true }).holder.level).toBe('county');
  expect(reported({ category: 'conduct.feedback' }).holder.level).toBe('town');
});

test('一句话就是完整的上报：标题、类别、层级都由系统建议', () => {
  const { category: _, ...matter } = reported({ category: undefined as never, title: undefined as never });
  expect(matter.title).toBe('连日下雨');
});

test('没有试过就不能上报', () => {
  const matter = taken();
  expect(
    refusal(escalate(matter, { by: owner('area'), parent: holderAt('group'), why: '办不了', ...at() })),
  ).toBe('not-tried-yet');
});

test('上级签收之前，仍由下级负责', () => {
  const offered = passedUp();
  expect(offered.holder).toEqual(holderAt('area'));
  const accepted = done(offered, accept(offered, { by: owner('group'), ...at() }));
  expect(accepted.holder).toEqual(holderAt('group'));
  expect(accepted.triedAt).toBeUndefined();
});

test('退回要说理由，同一单位只能退回一次，时钟接着走', () => {
  const before = tried();
  const offered = passedUp(before);
  const back = done(
    offered,
    returnMatter(offered, { by: owner('group'), why: '片区可以协调投工', at: MONDAY + DAY }),
  );
  expect(back.clock).toEqual(before.clock);
  expect(back.holder).toEqual(holderAt('area'));
  const again = passedUp(back);
  expect(refusal(returnMatter(again, { by: owner('group'), why: '还是不想办', at: MONDAY }))).toBe(
    'returned-before',
  );
});

test('镇可以派给自己的站所，村不能派单', () => {
  const town = taken('town', { ...reported(), holder: holderAt('town') });
  const sent = done(
    town,
    dispatch(town, { by: owner('town'), unit: WATER_STATION, why: '请水利站处理', ...at() }),
  );
  const held = done(sent, accept(sent, { by: stationHandler, ...at() }));
  expect(held.holder.unitCode).toBe(WATER_STATION.code);
  const village = taken('village', { ...reported(), holder: holderAt('village') });
  expect(
    refusal(dispatch(village, { by: owner('village'), unit: WATER_STATION, why: '请处理', ...at() })),
  ).toBe('only-town-or-county');
});

test('到县里就没有上一级了', () => {
  const county = tried(taken('county', { ...reported(), holder: holderAt('county') }), owner('county'));
  expect(refusal(escalate(county, { by: owner('county'), parent: undefined, why: '办不了', ...at() }))).toBe(
    'no-level-above',
  );
});

test('别人的事项不能办', () => {
  const matter = taken();
  for (const by of [owner('group'), owner('county'), stationHandler, REPORTER])
    expect(refusal(answer(matter, { by, answer: '办好了', ...at() }))).toBe('not-the-holder');
});

test('片长自己看到、自己办好的小事，当场办结，不再多点一下', () => {
  const mine = reported({}, owner('area'));
  const closed = done(mine, settle(mine, { by: owner('area'), answer: '已清理路面', ...at() }));
  expect(closed.status).toBe('closed');
  expect(closed.satisfaction).toBe('not_surveyed');
  expect(closed.clock).toBeUndefined();
});

test('居民提出的小事当场办好，仍由居民确认', () => {
  const matter = reported();
  const settled = done(matter, settle(matter, { by: owner('area'), answer: '电工已换好', ...at() }));
  expect(settled.status).toBe('answered');
  expect(refusal(confirm(settled, { by: owner('area'), at: MONDAY, satisfaction: 'satisfied' }))).toBe(
    'not-the-reporter',
  );
  expect(
    done(settled, confirm(settled, { by: REPORTER, at: MONDAY, satisfaction: 'satisfied' })).status,
  ).toBe('closed');
});

test('提出人不满意可以退回重办一次，第二次只能评价', () => {
  const matter = answered();
  const again = done(matter, sendBack(matter, { by: REPORTER, why: '路面还是不平', ...at() }));
  expect(again.status).toBe('accepted');
  expect(again.answer).toBeUndefined();
  const second = answered(again);
  expect(refusal(sendBack(second, { by: REPORTER, why: '还是不行', ...at() }))).toBe('sent-back-before');
  expect(
    done(second, confirm(second, { by: REPORTER, at: MONDAY, satisfaction: 'dissatisfied' })).satisfaction,
  ).toBe('dissatisfied');
});

test('办结之后什么都不能再做', () => {
  const matter = answered();
  const closed = done(matter, confirm(matter, { by: REPORTER, at: MONDAY, satisfaction: 'satisfied' }));
  expect(refusal(accept(closed, { by: owner('area'), ...at() }))).toBe('matter-closed');
  expect(refusal(answer(closed, { by: owner('area'), answer: '再答一次', ...at() }))).toBe('matter-closed');
  expect(refusal(sendBack(closed, { by: REPORTER, why: '反悔了', ...at() }))).toBe('matter-closed');
});

test('一个时钟：先签收，再首次答复，再办结；答复后等提出人', () => {
  expect(reported().clock).toMatchObject({ purpose: 'sign', due: MONDAY + 24 * HOUR });
  expect(taken().clock?.purpose).toBe('answer');
  expect(tried().clock?.purpose).toBe('done');
  expect(answered().clock?.purpose).toBe('confirm');
});

test('办结期限从受理之日算起，不因首次答复而延长', () => {
  const matter = taken();
  const late = done(
    matter,
    tryMatter(matter, { by: owner('area'), tried: '已联系电工', ...at(MONDAY + DAY) }),
  );
  expect(late.clock?.since).toBe(matter.heldSince);
});

test('先黄后红，各记一次；过了确认期视为无异议', () => {
  const matter = reported();
  const late = MONDAY + 3 * DAY;
  const yellow = done(matter, turn(matter, late));
  expect(yellow.clock?.colour).toBe('yellow');
  const red = done(yellow, turn(yellow, late));
  expect(red.clock?.colour).toBe('red');
  expect(refusal(turn(red, late))).toBe('nothing-due');

  const waiting = answered();
  expect(refusal(turn(waiting, MONDAY + 14 * DAY))).toBe('nothing-due');
  expect(done(waiting, turn(waiting, MONDAY + 17 * DAY))).toMatchObject({
    status: 'closed',
    satisfaction: 'not_surveyed',
  });
});
