import { expect, test } from 'vitest';
import { answerCorrection, askCorrection } from './correct.ts';
import { forget } from './forget.ts';

const KEPT = { name: '周新来', phone: '13900000001' };
const AT = 1_790_000_000_000;

test('只要求更正和存着的不一样的', () => {
  expect(askCorrection({ name: '周新来', phone: '13900000002' }, { kept: KEPT, at: AT })).toEqual({
    ok: true,
    step: { name: null, phone: '13900000002', askedAt: AT },
  });
  for (const same of [{}, { name: KEPT.name }, KEPT])
    expect(askCorrection(same, { kept: KEPT, at: AT })).toEqual({ ok: false, reason: 'nothing-wrong' });
});

const open = { name: '周新莱', phone: '13900000002', askedAt: AT };
const read = { askedAt: AT, agreed: true };

test('同意就改；不同意要说理由；号码是别人的，不能同意', () => {
  expect(answerCorrection(open, read, { phoneTaken: false })).toEqual({
    ok: true,
    step: { kind: 'correction-agreed', what: ['name', 'phone'] },
  });
  expect(answerCorrection(open, { ...read, agreed: false }, { phoneTaken: false })).toEqual({
    ok: false,
    reason: 'reason-missing',
  });
  expect(
    answerCorrection(open, { ...read, agreed: false, why: '身份证上不是这样' }, { phoneTaken: true }),
  ).toMatchObject({ ok: true, step: { kind: 'correction-refused', why: '身份证上不是这样' } });
  expect(answerCorrection(open, read, { phoneTaken: true })).toEqual({
    ok: false,
    reason: 'phone-of-another',
  });
  expect(answerCorrection({ ...open, phone: null }, read, { phoneTaken: true })).toMatchObject({ ok: true });
});

test('答的必须是看到的那一条', () => {
  expect(answerCorrection(open, { ...read, askedAt: AT - 1 }, { phoneTaken: false })).toEqual({
    ok: false,
    reason: 'asked-anew',
  });
});

test('还在任或者将要上任，不能注销；任过职的名字留着，没有上任过的名字也删', () => {
  const today = '2026-11-27';
  const before = { from: '2024-01-01', to: '2026-11-26' };
  const never = { from: '2026-12-01', to: '2026-11-26' };
  expect(forget({ today, given: [before, { from: '2027-01-01' }], kept: true })).toEqual({
    ok: false,
    reason: 'still-in-office',
  });
  expect(forget({ today, given: [{ from: '2024-01-01', to: today }], kept: true }).ok).toBe(false);
  expect(forget({ today, given: [before, never], kept: true })).toMatchObject({ step: { name: false } });
  expect(forget({ today, given: [never], kept: true })).toMatchObject({ step: { name: true } });
  expect(forget({ today, given: [before], kept: false })).toEqual({ ok: false, reason: 'nothing-kept' });
});
