import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/day.ts';
import { askCampaign, endCampaign } from './ask-campaign.ts';
import { type Campaign, fullWith, MOST_OPEN, type Part, reaches, statusOf } from './campaign.ts';
import { campaignPoint } from './campaign-point.ts';
import { approveCampaign, refuseCampaign } from './decide-campaign.ts';
import { AREA, CHIEF, COUNTY, GROUP, NEXT_AREA, office, TOWN, VILLAGE } from './examples.ts';
import { isLiving } from './point.ts';

const TODAY = '2026-09-07';
const BUREAU = office('unit_handler', COUNTY, { unitCode: '611025-zhujian' });
const TOWN_OFFICER = office('town_officer', TOWN);

const asked = {
  campaignId: '01890000-0000-7000-8000-0000000000c1',
  title: '自建房排查',
  kind: 'house',
  purpose: '找出有危险的自建房',
  basis: '县安委会文件',
  places: [VILLAGE],
  deadline: '2026-09-20',
  until: '2026-09-30',
} as const;
const request = { ...asked, places: [...asked.places] };
const facts = { by: BUREAU, today: TODAY, banned: [], places: [VILLAGE], areas: [AREA, NEXT_AREA], open: [] };

const part = (placeCode: string, state: Part['state'] = 'approved'): Part => ({
  placeCode,
  townCode: placeCode.slice(0, 9),
  state,
  why: state === 'refused' ? '刚查过' : null,
  decidedOn: state === 'asked' ? null : TODAY,
});

const campaign = (said: Partial<Campaign> = {}): Campaign => ({
  ...{ id: asked.campaignId, title: asked.title, kind: 'house', askedBy: '611025-zhujian' },
  ...{ purpose: asked.purpose, basis: asked.basis, existing: null, askedOn: TODAY },
  ...{ deadline: asked.deadline, until: asked.until, endedOn: null },
  parts: [part(VILLAGE, 'asked')],
  declined: [],
  ...said,
});
const open = (id: string, ...places: string[]): Campaign =>
  campaign({ id, parts: places.map((place) => part(place)) });

test('县直单位提出，等镇里审批；镇里给自己提出的，提出就算同意', () => {
  const made = askCampaign(request, facts);
  expect(made).toMatchObject({
    ok: true,
    step: { parts: [{ placeCode: VILLAGE, townCode: TOWN, state: 'asked' }] },
  });
  const own = askCampaign(request, { ...facts, by: TOWN_OFFICER });
  expect(own).toMatchObject({ ok: true, step: { parts: [{ state: 'approved', decidedOn: TODAY }] } });
});

test('该谁提、提到哪里、到哪天，都有规矩', () => {
  const why = (said: object, more: object = {}) =>
    askCampaign({ ...request, ...said }, { ...facts, ...more });
  expect(why({}, { by: CHIEF })).toEqual({ ok: false, reason: 'not-an-asker' });
  const station = office('unit_handler', TOWN, { unitCode: `${TOWN}-shuili` });
  expect(why({}, { by: station })).toEqual({ ok: false, reason: 'not-an-asker' });
  expect(why({}, { places: undefined })).toEqual({ ok: false, reason: 'no-such-place' });
  expect(why({}, { by: TOWN_OFFICER, places: ['611025101200'] })).toEqual({
    ok: false,
    reason: 'place-not-yours',
  });
  expect(why({}, { places: [VILLAGE, AREA] })).toEqual({ ok: false, reason: 'places-overlap' });
  expect(why({ title: '重点人员排查' })).toEqual({ ok: false, reason: 'banned-word' });
  expect(why({ deadline: '2026-09-06' })).toEqual({ ok: false, reason: 'deadline-passed' });
  expect(why({ until: '2026-09-19' })).toEqual({ ok: false, reason: 'sunset-before-deadline' });
  expect(why({ until: '2027-09-30' })).toEqual({ ok: false, reason: 'lasts-too-long' });
});

test('一片同时不超过两项：第三项，提的时候和批的时候都不行', () => {
  const two = [open('a', TOWN), open('b', AREA)];
  expect(askCampaign(request, { ...facts, open: two })).toEqual({ ok: false, reason: 'two-open-already' });
  const decided = { by: TOWN_OFFICER, today: TODAY, areas: [AREA, NEXT_AREA], open: two };
  expect(approveCampaign(campaign(), decided)).toEqual({ ok: false, reason: 'two-open-already' });
  expect(approveCampaign(campaign(), { ...decided, areas: [NEXT_AREA] }).ok).toBe(true);
  expect(fullWith([AREA], two)?.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('照规矩批下去，没有哪一片同时超过两项；不接的不算', () => {
  const places = [TOWN, VILLAGE, GROUP, AREA, NEXT_AREA, '6110250012000201', '611025001201'];
  const areas = [AREA, NEXT_AREA, '6110250012000201', '6110250012010101'];
  const step = fc.record({
    place: fc.constantFrom(...places),
    declined: fc.option(fc.constantFrom(...areas)),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const all: Campaign[] = [];
      steps.forEach(({ place, declined }, at) => {
        const it = campaign({ id: String(at), parts: [part(place, 'asked')] });
        const inside = areas.filter((area) => area.startsWith(place));
        const decision = approveCampaign(it, { by: TOWN_OFFICER, today: TODAY, areas: inside, open: all });
        const full = inside.some((area) => all.filter((one) => reaches(one, area)).length >= MOST_OPEN);
        expect(decision.ok).toBe(!full);
        if (!decision.ok) return;
        const why = { placeCode: declined ?? '', why: '没人手', on: TODAY };
        all.push({ ...it, parts: decision.step, declined: declined === null ? [] : [why] });
        for (const area of areas)
          expect(all.filter((one) => reaches(one, area)).length).toBeLessThanOrEqual(MOST_OPEN);
      });
    }),
  );
});

test('镇里不同意要写原因；村、组、片可以不接，只管自己', () => {
  const no = refuseCampaign(campaign(), { by: TOWN_OFFICER, today: TODAY, why: '刚查过' });
  expect(no).toMatchObject({
    ok: true,
    step: { kind: 'parts', parts: [{ state: 'refused', why: '刚查过' }] },
  });
  const agreed = campaign({ parts: [part(VILLAGE)] });
  const declined = refuseCampaign(agreed, { by: CHIEF, today: TODAY, why: '没人手' });
  expect(declined).toMatchObject({ ok: true, step: { declined: { placeCode: AREA, why: '没人手' } } });
  const village = { ...agreed, declined: [{ placeCode: VILLAGE, why: '没人手', on: TODAY }] };
  expect(refuseCampaign(village, { by: CHIEF, today: TODAY, why: '也' })).toEqual({
    ok: false,
    reason: 'declined-before',
  });
  expect(reaches(village, AREA)).toBe(false);
  expect(refuseCampaign(campaign(), { by: CHIEF, today: TODAY, why: '没人手' })).toEqual({
    ok: false,
    reason: 'not-asked-here',
  });
  expect(refuseCampaign(agreed, { by: TOWN_OFFICER, today: TODAY, why: '晚了' })).toEqual({
    ok: false,
    reason: 'nothing-to-decide',
  });
});

test('到了最后一天的第二天，自己结束：不批、不接，点位也不再提示', () => {
  const agreed = campaign({ parts: [part(VILLAGE)] });
  const after = addDays(agreed.until, 1);
  expect(statusOf(agreed, agreed.until)).toBe('open');
  expect(statusOf(agreed, after)).toBe('ended');
  expect(approveCampaign(campaign(), { by: TOWN_OFFICER, today: after, areas: [], open: [] })).toEqual({
    ok: false,
    reason: 'campaign-over',
  });
  expect(refuseCampaign(agreed, { by: CHIEF, today: after, why: '晚了' })).toEqual({
    ok: false,
    reason: 'campaign-over',
  });
  const given = campaignPoint(agreed, { pointId: 'p', placeCode: AREA, today: TODAY });
  expect([isLiving(given, agreed.until), isLiving(given, after)]).toEqual([true, false]);
});

test('提出的单位可以提前结束，别的不行', () => {
  expect(endCampaign(campaign(), { by: TOWN_OFFICER, today: TODAY })).toEqual({
    ok: false,
    reason: 'not-the-asker',
  });
  const ended = endCampaign(campaign(), { by: BUREAU, today: TODAY });
  expect(ended).toMatchObject({ ok: true, step: { endedOn: TODAY } });
  if (ended.ok) expect(statusOf(ended.step, TODAY)).toBe('ended');
});

test('等审批、有一处同意、全不同意，各有说法', () => {
  expect(statusOf(campaign(), TODAY)).toBe('asked');
  expect(statusOf(campaign({ parts: [part(VILLAGE, 'refused'), part(TOWN, 'asked')] }), TODAY)).toBe('asked');
  expect(statusOf(campaign({ parts: [part(VILLAGE), part(TOWN, 'refused')] }), TODAY)).toBe('open');
  expect(statusOf(campaign({ parts: [part(VILLAGE, 'refused')] }), TODAY)).toBe('refused');
});
