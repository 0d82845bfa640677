import { expect, test } from 'vitest';
import { CareRequest, changeCare, isReviewDue, recordCare, reviewCare, seesCare } from './care-card.ts';
import { AREA, CARE, CHIEF_ID, IN_OFFICE, officeAt, TODAY } from './examples.ts';

const FACTS = { today: TODAY, areaExists: true, inOffice: IN_OFFICE, banned: [] };

const recorded = (more: Partial<CareRequest> = {}) => {
  const decision = recordCare({ ...CARE, ...more }, FACTS);
  if (!decision.ok) throw new Error(decision.reason);
  return decision.step;
};
const reason = (more: Partial<CareRequest>, facts: Partial<typeof FACTS> = {}) => {
  const decision = recordCare({ ...CARE, ...more }, { ...FACTS, ...facts });
  return decision.ok ? undefined : decision.reason;
};

test('关爱卡有两位有名有姓的照看人，六个月后复核', () => {
  expect(recorded()).toMatchObject({
    carers: [{ name: '张片长', personId: CHIEF_ID }, { name: '王志愿' }],
    reviewDue: '2027-03-07',
    version: 1,
  });
});

test('一位不行，三位不行，同一位两次也不行', () => {
  const of = (carers: unknown[]) => CareRequest.safeParse({ ...CARE, carers }).success;
  expect(of([{ name: '王志愿' }])).toBe(false);
  expect(of([{ name: '王志愿' }, { name: '李志愿' }, { name: '张志愿' }])).toBe(false);
  expect(of([{ name: '王志愿' }, { name: '李志愿' }])).toBe(true);
  expect(reason({ carers: [{ name: '王志愿' }, { name: '王志愿' }] })).toBe('same-carer-twice');
});

test('不在任的人，不能当任职的照看人', () => {
  expect(reason({}, { inOffice: new Map() })).toBe('carer-not-in-office');
});

test('监护人代为提出，要说为什么；本人提出的，不留监护人的话', () => {
  expect(reason({ askedBy: 'guardian' })).toBe('guardian-without-reason');
  expect(recorded({ askedBy: 'guardian', guardianWhy: '孩子还小' }).guardianWhy).toBe('孩子还小');
  expect(recorded({ guardianWhy: '孩子还小' }).guardianWhy).toBeUndefined();
});

test('禁用词、明天的同意、没有的片区，不收', () => {
  expect(reason({ words: '重点人员，多留意' })).toBe('banned-word');
  expect(reason({ called: '上访户老李' })).toBe('banned-word');
  expect(reason({ consentDay: '2026-09-08' })).toBe('consent-in-future');
  expect(reason({}, { areaExists: false })).toBe('no-such-area');
});

test('到期前一个月提醒复核，复核后再管六个月', () => {
  const card = recorded();
  expect(isReviewDue(card, '2027-02-04')).toBe(false);
  expect(isReviewDue(card, '2027-02-05')).toBe(true);
  const reviewed = reviewCare(card, { version: 1, today: '2027-02-10' });
  expect(reviewed).toMatchObject({ ok: true, step: { reviewDue: '2027-08-10', version: 2 } });
  expect(reviewCare(card, { version: 2, today: TODAY })).toEqual({ ok: false, reason: 'changed-meanwhile' });
});

test('改的是愿望和照看人；改一改不算复核', () => {
  const change = { version: 1, called: '李奶奶', helps: CARE.helps, words: '', carers: CARE.carers };
  const changed = changeCare(recorded(), change, FACTS);
  expect(changed).toMatchObject({ ok: true, step: { words: '', reviewDue: '2027-03-07', version: 2 } });
  expect(changeCare(recorded(), { ...change, version: 7 }, FACTS).ok).toBe(false);
});

test('只有本片片长和两位照看人看得到；村上、镇上、县上都看不到', () => {
  const card = recorded();
  expect(seesCare(officeAt('area_chief', AREA), card)).toBe(true);
  expect(seesCare(officeAt('supervisor', AREA.slice(0, 12), CHIEF_ID), card)).toBe(true);
  expect(seesCare(officeAt('area_chief', '6110250012000102'), card)).toBe(false);
  expect(seesCare(officeAt('group_head', AREA.slice(0, 14)), card)).toBe(false);
  expect(seesCare(officeAt('village_cadre', AREA.slice(0, 12)), card)).toBe(false);
  expect(seesCare(officeAt('town_officer', AREA.slice(0, 9)), card)).toBe(false);
  expect(seesCare(officeAt('county_leader', AREA.slice(0, 6)), card)).toBe(false);
});
