import { expect, test } from 'vitest';
import { accept } from './accept.ts';
import { BOTH, cadre, centre, committee, DOING, DONE, on, through, town } from './examples.ts';
import { namesSomebody } from './said.ts';
import { andSaid, issueSays, mostDeny, NONE_SAID, type SayRequest, sayOf, toldOfSaid } from './say.ts';
import { after } from './step.ts';

const ballot = { code: 'A1B2-C3D4', blind: '01a21722-0000-7000-8000-000000000001' };
const YES: SayRequest = { ballot, done: true, satisfied: 'satisfied' };
const NO: SayRequest = { ballot, done: false, satisfied: 'dissatisfied', why: 'broke-again' };
const GOOD = { ballot: 'good', issued: 20 } as const;
const many = (yes: number, no: number) => ({
  ...{ done: yes, notDone: no, satisfied: yes, fairly: 0, dissatisfied: no },
  reasons: no === 0 ? {} : { poor: no },
});

test('验收条由没有办这件事的人出，公布了办成什么样才出', () => {
  const issue = (by = committee, more = {}) =>
    issueSays(DONE, { count: 20 }, { by, issued: 0, published: DONE, ...more });
  expect(issue()).toEqual({ ok: true, step: 20 });
  expect(issue(town)).toEqual({ ok: false, reason: 'recused' });
  expect(issue(cadre)).toEqual({ ok: false, reason: 'recused' });
  expect(issue({ ...committee, placeCode: '611025101203' })).toEqual({ ok: false, reason: 'not-yours' });
  expect(issue(centre, { issued: 990 })).toEqual({ ok: false, reason: 'too-many-ballots' });
  for (const published of [undefined, DOING, { ...DONE, reworks: 1 }])
    expect(issue(committee, { published })).toEqual({ ok: false, reason: 'page-behind' });
  expect(issueSays(DOING, { count: 1 }, { by: committee, issued: 0, published: DONE })).toEqual({
    ...{ ok: false, reason: 'not-done' },
  });
});

test('一条说一次；说没办好、不满意的要选原因，说好的不用', () => {
  expect(sayOf(DONE, YES, GOOD)).toEqual({ ok: true, step: { ...NONE_SAID, done: 1, satisfied: 1 } });
  expect(sayOf(DONE, NO, GOOD)).toEqual({
    ok: true,
    step: { ...NONE_SAID, notDone: 1, dissatisfied: 1, reasons: { 'broke-again': 1 } },
  });
  const { why: _, ...silent } = NO;
  expect(sayOf(DONE, silent, GOOD)).toEqual({ ok: false, reason: 'reason-missing' });
  expect(sayOf(DONE, { ...YES, satisfied: 'dissatisfied' }, GOOD)).toMatchObject({
    reason: 'reason-missing',
  });
  expect(sayOf(DONE, { ...YES, why: 'poor' }, GOOD)).toEqual({ ok: false, reason: 'reason-of-nothing' });
  expect(sayOf(DONE, YES, { ...GOOD, ballot: 'used' })).toEqual({ ok: false, reason: 'ballot-used' });
  expect(sayOf(DONE, YES, { ...GOOD, ballot: 'unknown' })).toEqual({ ok: false, reason: 'ballot-unknown' });
  expect(sayOf(DOING, YES, GOOD)).toEqual({ ok: false, reason: 'not-asked' });
  expect(sayOf(DONE, YES, { ballot: 'unknown', issued: 0 })).toEqual({ ok: false, reason: 'not-asked' });
});

test('满十人才说，此后每满五人换一次数：邻居说完前后看，看不出说了什么', () => {
  expect(toldOfSaid(null, many(9, 0))).toBeNull();
  const ten = toldOfSaid(null, many(9, 1));
  expect(ten).toEqual(many(9, 1));
  expect(toldOfSaid(ten, many(10, 4))).toEqual(ten);
  expect(toldOfSaid(ten, many(10, 5))).toEqual(many(10, 5));
  expect(andSaid(many(2, 1), many(3, 4))).toEqual(many(5, 5));
  expect(
    andSaid({ ...NONE_SAID, reasons: { poor: 1 } }, { ...NONE_SAID, reasons: { other: 2 } }).reasons,
  ).toEqual({
    ...{ poor: 1, other: 2 },
  });
});

test('多数说没办好，先答复才能验收；写下的数和答复跟着验收走', () => {
  const accepting = (
    said: ReturnType<typeof many> | null,
    answer?: string,
    sides: readonly object[] = BOTH,
  ) => accept(DONE, { sides, answer } as never, { by: committee, said, ...on('2026-07-12') });
  expect(mostDeny(many(5, 5))).toBe(false);
  expect(mostDeny(null)).toBe(false);
  expect(accepting(many(4, 6))).toEqual({ ok: false, reason: 'denial-unanswered' });
  expect(accepting(many(6, 4), '开关都装好了')).toEqual({ ok: false, reason: 'no-denial' });
  expect(accepting(null, '开关都装好了')).toEqual({ ok: false, reason: 'no-denial' });
  const answered = accepting(many(4, 6), '开关都装好了，响的是另一处');
  if (!answered.ok) throw new Error(answered.reason);
  expect(through(DONE, answered.step)).toMatchObject({
    status: 'kept',
    acceptance: { said: many(4, 6), answer: '开关都装好了，响的是另一处', sides: BOTH },
  });
  // Sent back, nothing has to be answered: the work goes on.
  const against = [BOTH[0] ?? {}, { ...BOTH[1], accepts: false, why: '十点还响' }];
  const sent = accepting(many(4, 6), undefined, against);
  if (!sent.ok) throw new Error(sent.reason);
  expect(after(DONE, sent.step)).toMatchObject({
    ...{ status: 'doing', reworks: 1, reworkWhy: '广场边住户：十点还响' },
    acceptance: { said: many(4, 6) },
  });
  expect(namesSomebody({ answer: '问 13800000000' })).toBe(true);
});
