/** 到期就没有: absence cards, seasons and their rosters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AbsenceRequest, changeAbsence, writeAbsence } from './absence-card.ts';
import { changeEvacuation, keepsRoster, recordEvacuation } from './evacuation.ts';
import { AREA, officeAt, TODAY } from './examples.ts';
import { DEFAULT_SEASONS, type SeasonRules, seasonOn, seasonsOn } from './season.ts';
import { topicsOf } from './topics.ts';

const WRITTEN: AbsenceRequest = {
  cardId: '3f2b8a52-9e0d-4a2c-8f5e-1f2a3b4c5d6e',
  placeCode: AREA.slice(0, 12),
  called: '在外的小陈',
  phone: '13912345678',
  wishes: ['notices', 'vote'],
  house: '找二叔 13700001111',
};

test('外出联系卡管十二个月，再存一次再管十二个月', () => {
  const written = writeAbsence(WRITTEN, { today: TODAY, placeExists: true });
  if (!written.ok) throw new Error(written.reason);
  expect(written.step.expires).toBe('2027-09-07');
  const change = { version: 1, called: '小陈', phone: WRITTEN.phone, wishes: WRITTEN.wishes, house: '' };
  expect(changeAbsence(written.step, change, '2027-02-28')).toMatchObject({
    ok: true,
    step: { expires: '2028-02-28', house: '', version: 2 },
  });
  expect(changeAbsence(written.step, { ...change, version: 3 }, TODAY).ok).toBe(false);
});

test('外出联系卡不问去哪里、什么时候走、什么时候回', () => {
  expect(Object.keys(AbsenceRequest.shape).sort()).toEqual(
    ['called', 'cardId', 'house', 'phone', 'placeCode', 'wishes'].sort(),
  );
  for (const field of ['destination', 'from', 'to', 'city'])
    expect(AbsenceRequest.safeParse({ ...WRITTEN, [field]: '西安' }).success).toBe(false);
});

test('九月是汛期，十月不在任何季节里，森林防火期跨年', () => {
  expect(seasonOn(DEFAULT_SEASONS, '2026-09-30')).toMatchObject({ key: 'flood-2026', to: '2026-09-30' });
  expect(seasonOn(DEFAULT_SEASONS, '2026-10-01')).toBeUndefined();
  expect(seasonOn(DEFAULT_SEASONS, '2026-11-01')?.key).toBe('forest_fire-2026');
  expect(seasonOn(DEFAULT_SEASONS, '2027-05-31')).toMatchObject({
    key: 'forest_fire-2026',
    from: '2026-11-01',
    to: '2027-05-31',
  });
});

test('不管县里怎么定，一个季节里的每一天都是同一个季节，头一天以前和末一天以后都不是', () => {
  const monthDay = fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ month, day }) => `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  fc.assert(
    fc.property(monthDay, monthDay, monthDay, (from, to, at) => {
      const rules: SeasonRules = [{ danger: 'flood', from, to, basis: 'flood-control' }];
      const season = seasonsOn(rules, `2026-${at}`)[0];
      const inside = from <= to ? from <= at && at <= to : at >= from || at <= to;
      expect(season !== undefined).toBe(inside);
      if (season === undefined) return;
      expect(seasonOn(rules, season.from)?.key).toBe(season.key);
      expect(seasonOn(rules, season.to)?.key).toBe(season.key);
    }),
  );
});

const ENTRY = {
  entryId: '01994f2a-0000-7000-8000-000000000003',
  placeCode: AREA,
  label: '河边第一家',
  people: 3,
  needsHelp: true,
  meetingPoint: '小学操场',
};

test('不在季节里，花名册不能记也不能改；改要看版本', () => {
  const season = seasonOn(DEFAULT_SEASONS, TODAY);
  const facts = { season, areaExists: true, kept: 0, banned: [] };
  const recorded = recordEvacuation(ENTRY, facts);
  if (!recorded.ok) throw new Error(recorded.reason);
  expect(recorded.step.season).toBe('flood-2026');
  expect(recordEvacuation(ENTRY, { ...facts, season: undefined })).toEqual({
    ok: false,
    reason: 'not-in-season',
  });
  expect(recordEvacuation({ ...ENTRY, label: '重点人员' }, facts)).toEqual({
    ok: false,
    reason: 'banned-word',
  });
  const { entryId: _, placeCode: __, ...fields } = ENTRY;
  const change = { ...fields, people: 4 };
  expect(changeEvacuation(recorded.step, { ...change, version: 1 }, facts)).toMatchObject({
    ok: true,
    step: { people: 4, version: 2 },
  });
  expect(changeEvacuation(recorded.step, { ...change, version: 2 }, facts).ok).toBe(false);
});

test('花名册：本片、本村、本镇；组里、县里、别处都不管', () => {
  expect(keepsRoster(officeAt('area_chief', AREA), AREA)).toBe(true);
  expect(keepsRoster(officeAt('village_cadre', AREA.slice(0, 12)), AREA)).toBe(true);
  expect(keepsRoster(officeAt('town_officer', AREA.slice(0, 9)), AREA)).toBe(true);
  expect(keepsRoster(officeAt('group_head', AREA.slice(0, 14)), AREA)).toBe(false);
  expect(keepsRoster(officeAt('centre_officer', AREA.slice(0, 6)), AREA)).toBe(false);
  expect(keepsRoster(officeAt('village_cadre', '611025001201'), AREA)).toBe(false);
});

test('本月话题：不到十件不说，能从总数减出来的也不说', () => {
  const village = AREA.slice(0, 12);
  expect(topicsOf(village, [{ domain: 'utilities', count: 9 }])).toEqual({
    total: null,
    topics: [],
    more: true,
  });
  expect(
    topicsOf(village, [
      { domain: 'infrastructure', count: 12 },
      { domain: 'utilities', count: 31 },
    ]),
  ).toMatchObject({
    total: 43,
    more: false,
    topics: [{ domain: 'utilities' }, { domain: 'infrastructure' }],
  });
  const hidden = topicsOf(village, [
    { domain: 'utilities', count: 31 },
    { domain: 'infrastructure', count: 14 },
    { domain: 'hardship', count: 2 },
  ]);
  expect(hidden.topics).toEqual([{ domain: 'utilities', count: 31 }]);
  expect(hidden.more).toBe(true);
});
