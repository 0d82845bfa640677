/** 成果转化: what an official would say of each act, just before, at and after its limits. */
import { describe, expect, test } from 'vitest';
import { accept, feedBack, lookBack, rate, reopen } from './accept.ts';
import { answer } from './answer.ts';
import { finish, keepTask, postpone, setAside, takeUp, tellProgress } from './carry-out.ts';
import { check, replySupervision, supervise } from './check.ts';
import {
  BOTH,
  COUNTY,
  cadre,
  centre,
  committee,
  DOING,
  DONE,
  KEPT,
  member,
  office,
  on,
  PUT,
  TASK,
  TOWN,
  through,
  town,
  uuid,
  VILLAGE,
} from './examples.ts';
import { figuresOf } from './figures.ts';
import { DEFAULT_OUTCOME_LIMITS, readOutcomeLimits } from './limits.ts';
import { actsOn } from './possible.ts';
import { put, remind } from './put.ts';
import { namesSomebody } from './said.ts';
import { standingOf } from './standing.ts';
import { wholeProgress } from './task-tree.ts';

const { calendar, limits } = on('2026-06-15');
const why = '理由写在这里';

describe('报送', () => {
  const said = {
    outcomeId: uuid(1),
    source: 'consultation',
    sourceId: uuid(2),
    title: '广场晚上九点关音响',
    points: ['晚上九点关音响'],
    to: TOWN,
    sides: ['跳舞的人'],
    themes: [],
  } as const;
  const facts = { isBody: true, talkedAt: VILLAGE, putBefore: false };
  const putting = (more: object = {}, known: object = {}, by = cadre) =>
    put({ ...said, ...more }, { ...facts, ...known, by, ...on('2026-06-15') });

  test('召集人报有权的一方，十五个工作日内答复', () => {
    expect(putting()).toMatchObject({ ok: true, step: { outcome: { answerDue: '2026-07-06' } } });
  });
  test.each([
    ['别村的不能报', {}, { talkedAt: '611025101203' }, 'not-the-convener'],
    ['没谈成的没有成果', {}, { talkedAt: undefined }, 'no-such-source'],
    ['同一件不报两次', {}, { putBefore: true }, 'put-before'],
    ['没有这一方', {}, { isBody: false }, 'no-such-body'],
    ['两方写得一样', { sides: ['住户', '住户'] }, {}, 'side-twice'],
  ])('%s', (_, more, known, reason) => {
    expect(putting(more, known)).toEqual({ ok: false, reason });
  });
  test('提案由委员提，三个月内答复；村干部不能提提案', () => {
    const proposal = { source: 'proposal', sourceId: undefined, to: COUNTY };
    expect(putting(proposal, { talkedAt: undefined }, member)).toMatchObject({
      step: { outcome: { placeCode: COUNTY, answerDue: '2026-09-15' } },
    });
    expect(putting(proposal)).toEqual({ ok: false, reason: 'not-the-convener' });
  });
  test('过了期限才催办，一天一次', () => {
    const reminding = (day: string, it = PUT) => remind(it, {}, { by: cadre, ...on(day) });
    expect(reminding('2026-07-06')).toEqual({ ok: false, reason: 'not-due' });
    const reminded = reminding('2026-07-07');
    expect(reminded).toMatchObject({ ok: true });
    if (!reminded.ok) return;
    expect(reminding('2026-07-07', through(PUT, reminded.step))).toEqual({
      ok: false,
      reason: 'reminded-today',
    });
    expect(remind(PUT, {}, { by: town, ...on('2026-07-07') })).toEqual({
      ok: false,
      reason: 'not-the-convener',
    });
  });
});

describe('采纳', () => {
  const yes = { point: 1, verdict: 'adopted' } as const;
  const no = { point: 2, verdict: 'not-adopted', why } as const;
  const answering = (answers: readonly object[], more: object = {}, by = town, it = PUT) =>
    answer(it, { answers, ...more } as never, { by, ...on('2026-06-20') });

  test('逐条一起答复，有一条采纳就开始办', () => {
    const decision = answering([yes, no]);
    expect(decision).toMatchObject({ ok: true });
    if (decision.ok) expect(through(PUT, decision.step).status).toBe('doing');
  });
  test('都不采纳，每条都有理由，等反馈', () => {
    const decision = answering([{ ...no, point: 1 }, no]);
    if (decision.ok) expect(through(PUT, decision.step).status).toBe('not-adopted');
    expect(decision.ok).toBe(true);
  });
  test.each([
    ['漏一条', [yes], 'not-every-point'],
    ['一条答两次', [yes, yes], 'not-every-point'],
    ['没有理由的不采纳', [yes, { point: 2, verdict: 'not-adopted' }], 'reason-missing'],
    ['没有日子的列入计划', [yes, { point: 2, verdict: 'planned', why }], 'day-missing'],
    ['日子已过的计划', [yes, { point: 2, verdict: 'planned', why, plannedFor: '2026-06-20' }], 'day-past'],
  ])('不收：%s', (_, answers, reason) => {
    expect(answering(answers)).toEqual({ ok: false, reason });
  });
  test('只有收到的一方能答复', () => {
    expect(answering([yes, no], {}, cadre)).toEqual({ ok: false, reason: 'not-the-body' });
    expect(answering([yes, no], {}, centre)).toEqual({ ok: false, reason: 'not-the-body' });
  });
  test('提案的答复写明 A、B、C、D 哪一类，别的不写', () => {
    const proposal = { ...PUT, source: 'proposal' } as const;
    expect(answering([yes, no], {}, town, proposal)).toEqual({ ok: false, reason: 'class-missing' });
    expect(answering([yes, no], { class: 'A' }, town, proposal)).toMatchObject({ ok: true });
    expect(answering([yes, no], { class: 'A' })).toEqual({ ok: false, reason: 'no-proposal' });
  });
  test('列入计划的，到日子再答复一次', () => {
    const planned = answering([yes, { point: 2, verdict: 'planned', why, plannedFor: '2026-12-01' }]);
    if (!planned.ok) throw new Error(planned.reason);
    const it = through(PUT, planned.step);
    expect(answering([{ point: 2, verdict: 'adopted' }], {}, town, it)).toMatchObject({ ok: true });
  });
});

describe('落实', () => {
  const task = { taskId: uuid(10), text: '装定时开关', owner: VILLAGE, due: '2026-07-10', weight: 1 };
  const keeping = (more: object = {}, it = DOING, isBody = true, by = town) =>
    keepTask(it, { ...task, ...more }, { by, isBody, ...on('2026-06-22') });
  const [big, small] = [
    { ...TASK, id: uuid(11), weight: 3, progress: 100 },
    { ...TASK, id: uuid(12), weight: 1, progress: 50 },
  ];

  test('任务有谁办、几时办完；期限已过的不收', () => {
    expect(keeping()).toMatchObject({ ok: true });
    expect(keeping({ due: '2026-06-21' })).toEqual({ ok: false, reason: 'day-past' });
    expect(keeping({}, DOING, false)).toEqual({ ok: false, reason: 'no-such-body' });
    expect(keeping({}, DOING, true, cadre)).toEqual({ ok: false, reason: 'not-the-body' });
  });
  test('进度按权重往上算，不四舍五入成办完', () => {
    expect(wholeProgress([big, small])).toBe(87);
    const parts = [
      { ...TASK, progress: 0 },
      { ...big, partOf: TASK.id },
      { ...small, partOf: TASK.id, progress: 99 },
    ];
    expect(wholeProgress(parts)).toBe(99);
    expect(wholeProgress([])).toBe(0);
  });
  test('任务不能是自己的一部分，最多三层', () => {
    const it = { ...DOING, tasks: [TASK, { ...big, partOf: TASK.id }, { ...small, partOf: big.id }] };
    expect(keeping({ partOf: small.id }, it)).toEqual({ ok: false, reason: 'part-of-itself' });
    expect(keeping({ taskId: uuid(20), partOf: small.id }, it)).toEqual({ ok: false, reason: 'too-deep' });
    expect(keeping({ taskId: uuid(20), partOf: big.id }, it)).toMatchObject({ ok: true });
    expect(tellProgress(it, { taskId: TASK.id, progress: 10 }, { by: town, ...on('2026-06-22') })).toEqual({
      ok: false,
      reason: 'has-parts',
    });
  });
  test('改期要有理由，留下记录；不能悄悄改', () => {
    const it = { ...DOING, tasks: [TASK] };
    expect(keeping({ due: '2026-08-01' }, it)).toEqual({ ok: false, reason: 'postpone-instead' });
    const later = postpone(
      it,
      { taskId: TASK.id, due: '2026-08-01', why },
      { by: town, ...on('2026-07-01') },
    );
    if (!later.ok) throw new Error(later.reason);
    expect(through(it, later.step).tasks[0]).toMatchObject({
      due: '2026-08-01',
      slips: [{ from: '2026-07-10', to: '2026-08-01', why }],
    });
    expect(postpone(it, { taskId: TASK.id, due: TASK.due, why }, { by: town, ...on('2026-07-01') })).toEqual({
      ok: false,
      reason: 'not-later',
    });
  });
  test('说办完了，要写办成什么样', () => {
    const it = { ...DOING, tasks: [TASK] };
    const telling = (said: object, by = cadre) =>
      tellProgress(it, { taskId: TASK.id, progress: 100, ...said }, { by, ...on('2026-07-01') });
    expect(telling({})).toEqual({ ok: false, reason: 'evidence-missing' });
    expect(telling({ note: '装好了' })).toMatchObject({ ok: true });
    expect(telling({ note: '装好了' }, committee)).toEqual({ ok: false, reason: 'not-the-owner' });
  });
  test('挂账最多六个月，到日子再看', () => {
    const aside = (reviewOn: string) => setAside(DOING, { why, reviewOn }, { by: town, ...on('2026-06-22') });
    expect(aside('2026-12-22')).toMatchObject({ ok: true });
    expect(aside('2026-12-23')).toEqual({ ok: false, reason: 'review-too-late' });
    expect(aside('2026-06-22')).toEqual({ ok: false, reason: 'review-past' });
    expect(takeUp(DOING, {}, { by: town, ...on('2026-06-22') })).toEqual({
      ok: false,
      reason: 'not-set-aside',
    });
  });
  test('任务没办完、督办没回复、返工没动手，都不能办结', () => {
    const finishing = (it: typeof DOING) =>
      finish(it, { text: '都办好了' }, { by: town, ...on('2026-07-08') });
    const done = { ...DOING, tasks: [{ ...TASK, progress: 100 }] };
    expect(finishing(DOING)).toEqual({ ok: false, reason: 'no-tasks' });
    expect(finishing({ ...DOING, tasks: [{ ...TASK, progress: 99 }] })).toEqual({
      ok: false,
      reason: 'tasks-open',
    });
    expect(finishing({ ...done, reworkWhy: why })).toEqual({ ok: false, reason: 'nothing-done-again' });
    const supervisions = [{ id: uuid(30), why, on: '2026-07-01', due: '2026-07-08' }];
    expect(finishing({ ...done, supervisions })).toEqual({ ok: false, reason: 'supervision-open' });
    expect(finishing(done)).toMatchObject({ ok: true });
  });
});

describe('监督与回避', () => {
  const said = { stage: 'midway', finding: 'behind', text: '开关还没买' } as const;
  const it = { ...DOING, tasks: [TASK] };
  const checking = (by = committee) => check(it, said, { by, ...on('2026-07-01') });

  test('村监委、委员、上级可以看，办的人和他的近亲属回避', () => {
    expect(checking()).toMatchObject({ step: { check: { by: 'committee' } } });
    expect(checking(member)).toMatchObject({ step: { check: { by: 'member' } } });
    expect(checking(centre)).toMatchObject({ step: { check: { by: 'above' } } });
    expect(checking(town)).toEqual({ ok: false, reason: 'recused' });
    expect(checking(cadre)).toEqual({ ok: false, reason: 'not-a-watcher' });
    const relative = office('supervisor', VILLAGE, { closeTo: [VILLAGE] });
    expect(checking(relative)).toEqual({ ok: false, reason: 'recused' });
  });
  test('县里报给镇里的，县里能督办', () => {
    const county = { ...it, placeCode: COUNTY, source: 'opinion' } as const;
    const asked = { supervisionId: uuid(30), why };
    expect(supervise(county, asked, { by: centre, ...on('2026-07-01') })).toMatchObject({ ok: true });
  });
  test('督办五个工作日内回复；委员提意见，不下督办', () => {
    const asking = (by = committee) =>
      supervise(it, { supervisionId: uuid(30), why }, { by, ...on('2026-07-01') });
    expect(asking()).toMatchObject({ step: { supervision: { due: '2026-07-08' } } });
    expect(asking(member)).toEqual({ ok: false, reason: 'not-a-watcher' });
    const asked = asking();
    if (!asked.ok) throw new Error(asked.reason);
    const open = through(it, asked.step);
    expect(supervise(open, { supervisionId: uuid(31), why }, { by: centre, ...on('2026-07-02') })).toEqual({
      ok: false,
      reason: 'supervision-open',
    });
    const replied = { supervisionId: uuid(30), text: '今天去买' };
    expect(replySupervision(open, replied, { by: cadre, ...on('2026-07-02') })).toEqual({
      ok: false,
      reason: 'not-the-body',
    });
    expect(replySupervision(open, replied, { by: town, ...on('2026-07-02') })).toMatchObject({ ok: true });
  });
});

describe('验收、反馈、回头看', () => {
  const accepting = (sides: readonly object[], by = committee) =>
    accept(DONE, { sides } as never, { by, said: null, ...on('2026-07-12') });

  test('每一方都问到，有一方不认就返工，写明为什么', () => {
    expect(accepting(BOTH)).toMatchObject({ step: { kind: 'accepted' } });
    expect(accepting(BOTH.slice(1))).toEqual({ ok: false, reason: 'not-every-side' });
    const against = [
      { side: '跳舞的人', accepts: true },
      { side: '广场边住户', accepts: false },
    ];
    expect(accepting(against)).toEqual({ ok: false, reason: 'reason-missing' });
    const sent = accepting([against[0] ?? {}, { ...against[1], why: '十点还响' }]);
    if (!sent.ok) throw new Error(sent.reason);
    expect(through(DONE, sent.step)).toMatchObject({
      status: 'doing',
      reworks: 1,
      reworkWhy: '广场边住户：十点还响',
    });
  });
  test('办的人不给自己验收', () => {
    expect(accepting(BOTH, town)).toEqual({ ok: false, reason: 'recused' });
    expect(accepting(BOTH, cadre)).toEqual({ ok: false, reason: 'recused' });
  });
  test('反馈一次；不采纳的反馈后就结束', () => {
    expect(feedBack(KEPT, { text: '已经办好' }, { by: cadre, ...on('2026-07-15') })).toEqual({
      ok: false,
      reason: 'fed-back-before',
    });
    const told = { kind: 'fed-back', text: '没有采纳', on: '2026-06-25' } as const;
    expect(through({ ...PUT, status: 'not-adopted' }, told)).toMatchObject({
      status: 'closed',
      endedOn: '2026-06-25',
    });
  });
  test('满意度在十五天内收，不满意的写原因，没人评不算', () => {
    const rating = (counts: readonly number[], day = '2026-07-29', reasons?: string) => {
      const [satisfied = 0, fairly = 0, dissatisfied = 0] = counts;
      return rate(KEPT, { satisfied, fairly, dissatisfied, reasons }, { by: committee, ...on(day) });
    };
    expect(rating([20, 5, 0])).toMatchObject({ ok: true });
    expect(rating([20, 5, 0], '2026-07-30')).toEqual({ ok: false, reason: 'window-over' });
    expect(rating([20, 5, 1])).toEqual({ ok: false, reason: 'reason-missing' });
    expect(rating([20, 5, 1], '2026-07-29', '周末还是晚')).toMatchObject({ ok: true });
    expect(rating([0, 0, 0])).toEqual({ ok: false, reason: 'nobody-asked' });
    const counts = { satisfied: 20, fairly: 0, dissatisfied: 0 };
    expect(rate(KEPT, counts, { by: cadre, ...on('2026-07-20') })).toEqual({ ok: false, reason: 'recused' });
  });
  test('三个月、十二个月各看一次，都好才结束；不好就接着办', () => {
    const looking = (it: typeof KEPT, day: string, holds = true) =>
      lookBack(it, { holds, found: '看过现场' }, { by: committee, ...on(day) });
    expect(looking(KEPT, '2026-10-11')).toEqual({ ok: false, reason: 'too-early' });
    const first = looking(KEPT, '2026-10-12');
    if (!first.ok) throw new Error(first.reason);
    const once = through(KEPT, first.step);
    expect(once.status).toBe('kept');
    expect(looking(once, '2027-07-11')).toEqual({ ok: false, reason: 'too-early' });
    const second = looking(once, '2027-07-12');
    if (!second.ok) throw new Error(second.reason);
    const closed = through(once, second.step);
    expect(closed).toMatchObject({ status: 'closed', endedOn: '2027-07-12' });
    const worse = looking(once, '2027-07-12', false);
    if (worse.ok)
      expect(through(once, worse.step)).toMatchObject({ status: 'doing', reworks: 1, lookBacks: [] });
    const again = (day: string, it = closed) => reopen(it, { why }, { by: cadre, ...on(day) });
    expect(again('2028-07-12')).toMatchObject({ ok: true });
    expect(again('2028-07-13')).toEqual({ ok: false, reason: 'too-late' });
    expect(again('2028-07-12', { ...closed, reopened: 1 })).toEqual({ ok: false, reason: 'reopened-before' });
  });
});

test('先列入计划、后来才定的：按第一次答复算按时，按最后一次答复算反馈期限', () => {
  const planned = { verdict: 'planned', why, plannedFor: '2026-12-01', on: '2026-06-20' } as const;
  const no = { verdict: 'not-adopted', why } as const;
  const first = through(PUT, {
    kind: 'answered',
    answers: [
      { point: 1, answer: { ...no, on: '2026-06-20' } },
      { point: 2, answer: planned },
    ],
  });
  expect(first.status).toBe('planned');
  const later = through(first, {
    kind: 'answered',
    answers: [{ point: 2, answer: { ...no, on: '2026-12-01' } }],
  });
  expect(figuresOf([later])[0]).toMatchObject({ by: 'all', put: 1, answered: 1, inTime: 1, adopted: 0 });
  expect(standingOf(later, { today: '2026-12-02', limits, calendar, isPublic: true })).toEqual({
    ...{ waits: 'feedback', due: '2026-12-08', overdue: false },
  });
  // Answered only after its day.
  const late = { ...first, answeredOn: '2026-07-07' };
  expect(figuresOf([late])[0]).toMatchObject({ answered: 1, inTime: 0 });
});

test('到期：等什么、到哪天，过了就是逾期', () => {
  const standing = (it: typeof PUT, today: string) =>
    standingOf(it, { today, limits, calendar, isPublic: true });
  expect(standing(PUT, '2026-07-06')).toEqual({ waits: 'answer', due: '2026-07-06', overdue: false });
  expect(standing(PUT, '2026-07-07').overdue).toBe(true);
  expect(standing(DOING, '2026-07-01')).toMatchObject({ waits: 'tasks' });
  expect(standing({ ...DOING, tasks: [TASK] }, '2026-07-01')).toMatchObject({
    waits: 'task',
    due: '2026-07-10',
  });
  expect(standing(DONE, '2026-07-09')).toMatchObject({ waits: 'acceptance', due: '2026-07-23' });
  expect(standing(KEPT, '2026-08-01')).toMatchObject({ waits: 'look-back', due: '2026-10-12' });
  const untold = { ...KEPT, feedback: undefined };
  expect(standing(untold, '2026-07-15')).toMatchObject({ waits: 'feedback', due: '2026-07-17' });
});

test('能做的动作：办的人不验收，村监委能看能督办，委员能看', () => {
  const acts = (it: typeof PUT, by: typeof cadre, today = '2026-07-20') => actsOn(it, by, { today, limits });
  expect(acts(PUT, town)).toEqual(['answer', 'tag']);
  expect(acts(PUT, cadre)).toEqual(['remind', 'tag']);
  expect(acts(DONE, cadre)).toEqual(['show', 'tag']);
  expect(acts(DONE, committee)).toEqual(['accept', 'check', 'supervise']);
  expect(acts(DONE, member)).toEqual(['accept', 'check']);
  expect(acts({ ...DOING, tasks: [TASK] }, cadre)).toEqual(['tell-progress', 'show', 'tag']);
});

test('手机号、身份证号写不进来', () => {
  expect(namesSomebody({ why: '找 138 0000 0000' })).toBe(true);
  expect(namesSomebody({ points: ['联系 13800000000'] })).toBe(true);
  expect(namesSomebody({ sides: [{ side: '住户', why: '身份证 612524198001011234' }] })).toBe(true);
  expect(namesSomebody({ to: '611025101202', outcomeId: uuid(1), why: '没有钱' })).toBe(false);
});

test('没有设过期限，用默认；设坏了也用默认', () => {
  expect(readOutcomeLimits(undefined)).toBe(DEFAULT_OUTCOME_LIMITS);
  expect(readOutcomeLimits({ ...DEFAULT_OUTCOME_LIMITS, answerWorkdays: 20 }).answerWorkdays).toBe(20);
  expect(readOutcomeLimits({ answerWorkdays: -1 })).toBe(DEFAULT_OUTCOME_LIMITS);
});
