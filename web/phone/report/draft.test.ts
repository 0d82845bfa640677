import { expect, test } from 'vitest';
import type { MyOffice } from '../../../contract/people.ts';
import { BLANK_REPORT, canSettle, judge, type ReportDraft, wrongWith } from './draft.ts';

const AREA = '6110250010010101';
const CHIEF: MyOffice = {
  officeId: '0198c0de-0000-7000-8000-000000000001',
  post: 'area_chief',
  placeCode: AREA,
  placeName: '老槐坡片',
  unitCode: null,
  unitName: null,
};
const drafted = (part: Partial<ReportDraft>): ReportDraft => ({ ...BLANK_REPORT, ...part });

const mayBeSettled = (office: MyOffice, part: Partial<ReportDraft>): boolean => {
  const draft = drafted(part);
  return canSettle(office, draft, judge(draft));
};

test('一句话就是一件完整的上报', () => {
  expect(wrongWith(drafted({ text: '入户路塌了四米' }), false)).toEqual([]);
  expect(wrongWith(drafted({ text: '路' }), false)).toEqual(['text']);
  expect(wrongWith(drafted({ text: '路'.repeat(2001) }), false)).toEqual(['text-long']);
});

test('没有选的，按文字判断；选了的，按人的意思', () => {
  const text = '后坡地里有人烧玉米秆，风大，离林子近。';
  expect(judge(drafted({ text }))).toMatchObject({ emergency: true, level: 'county' });
  expect(judge(drafted({ text, emergency: false })).emergency).toBe(false);
  expect(judge(drafted({ text, category: 'environment.river', emergency: false }))).toMatchObject({
    category: 'environment.river',
    level: 'town',
  });
});

test('本片的小事可以当场办结', () => {
  expect(mayBeSettled(CHIEF, { text: '路灯坏了一盏' })).toBe(true);
});

test('别处的、紧急的、反映干部的，不能自己当场办结', () => {
  expect(mayBeSettled(CHIEF, { text: '路灯坏了', place: { code: '61102500100101', name: '三组' } })).toBe(
    false,
  );
  expect(mayBeSettled(CHIEF, { text: '路灯坏了', emergency: true })).toBe(false);
  expect(mayBeSettled(CHIEF, { text: '干部收礼', category: 'conduct.integrity' })).toBe(false);
});

test('承办单位收到的事由所在的镇转来，不能当场办结自己上报的', () => {
  const station: MyOffice = {
    ...CHIEF,
    post: 'unit_handler',
    placeCode: '611025001',
    unitCode: 'water',
    unitName: '水利站',
  };
  expect(mayBeSettled(station, { text: '路灯坏了' })).toBe(false);
});

test('当场办结要写怎么办的', () => {
  expect(wrongWith(drafted({ text: '路灯坏了一盏', settled: true }), true)).toEqual(['how']);
});

test('替别人上报要留姓名或电话，留一样就行', () => {
  const forOther = { text: '路灯坏了一盏', forOther: true };
  expect(wrongWith(drafted(forOther), false)).toEqual(['nobody']);
  expect(wrongWith(drafted({ ...forOther, name: '李某' }), false)).toEqual([]);
  expect(wrongWith(drafted({ ...forOther, phone: '0914-5321234' }), false)).toEqual([]);
  expect(wrongWith(drafted({ ...forOther, name: '李', phone: '12345' }), false)).toEqual(['name', 'phone']);
});

test('取消替别人上报以后，写过的姓名电话不再检查', () => {
  expect(wrongWith(drafted({ text: '路灯坏了一盏', phone: '123' }), false)).toEqual([]);
});
