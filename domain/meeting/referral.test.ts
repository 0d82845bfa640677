import { expect, test } from 'vitest';
import type { Office } from '../people/office.ts';
import { CADRE, idOf, NOW, VILLAGE } from './examples.ts';
import type { Conclusion, Meeting } from './meeting.ts';
import { planned } from './plan.ts';
import {
  afterMeeting,
  listingRefusal,
  mayReceive,
  type Referral,
  receiverOf,
  referralOf,
  referralStateOf,
  returnReferral,
} from './referral.ts';

const TOWN = VILLAGE.slice(0, 9);
const MEMBERS = `members:${TOWN.slice(0, 6)}`;
const TODAY = '2026-09-20';
const townOfficer: Office = { ...CADRE, id: 'office-town', post: 'town_officer', placeCode: TOWN };

const REFERRED: Conclusion = { outcome: 'referred', to: 'department', words: '请交通部门来看', tasks: [] };
const meeting = (conclusion: Conclusion | null, referralId?: string): Meeting => {
  const item = {
    id: idOf(7),
    title: '通村公路修补',
    subject: 'department_power' as const,
    authorised: false,
  };
  const it = planned(
    {
      ...{ meetingId: idOf(1), kind: 'council_session', placeCode: VILLAGE, title: '九月议事会' },
      ...{ starts: NOW, venue: '村委会', basis: 'invited', declared: null },
      items: [{ ...item, minutes: 20, matterId: null, ...(referralId && { referralId }) }],
    },
    NOW,
  );
  return { ...it, items: it.items.map((one) => ({ ...one, conclusion })) };
};
const sent = (more: Partial<Referral> = {}): Referral => ({
  ...(referralOf(meeting(REFERRED), idOf(7), { id: idOf(9), on: TODAY, by: CADRE }) as Referral),
  ...more,
});

test('转给谁：村里的会在村里，部门先到镇上，法院这里不收；指名的就是它', () => {
  expect(receiverOf(VILLAGE, 'villager_assembly')).toBe(VILLAGE);
  expect(receiverOf(`${VILLAGE}01`, 'coop_assembly')).toBe(VILLAGE);
  expect(receiverOf(VILLAGE, 'group_meeting')).toBe(VILLAGE);
  expect(receiverOf(`${VILLAGE}01`, 'group_meeting')).toBe(`${VILLAGE}01`);
  expect(receiverOf(TOWN, 'group_meeting')).toBeUndefined();
  expect(receiverOf(VILLAGE, 'department')).toBe(TOWN);
  expect(receiverOf(`${VILLAGE}01`, 'department')).toBe(TOWN);
  expect(receiverOf(TOWN, 'department')).toBe(TOWN.slice(0, 6));
  expect(receiverOf(TOWN.slice(0, 6), 'department')).toBeUndefined();
  expect(receiverOf(TOWN, 'villager_assembly')).toBeUndefined();
  expect(receiverOf(VILLAGE, 'court')).toBeUndefined();
  expect([receiverOf(VILLAGE, 'cppcc'), receiverOf(TOWN, 'cppcc')]).toEqual([MEMBERS, MEMBERS]);
  expect(sent()).toMatchObject({ from: VILLAGE, to: TOWN, title: '通村公路修补', words: '请交通部门来看' });
  const named = meeting({ ...REFERRED, receiver: 'jiaotong' });
  expect(referralOf(named, idOf(7), { id: idOf(9), on: TODAY, by: CADRE })?.to).toBe('jiaotong');
  expect(referralOf(meeting(null), idOf(7), { id: idOf(9), on: TODAY, by: CADRE })).toBeUndefined();
  const toCppcc = meeting({ ...REFERRED, to: 'cppcc', receiver: 'jiaotong' });
  expect(referralOf(toCppcc, idOf(7), { id: idOf(9), on: TODAY, by: CADRE })?.to).toBe(MEMBERS);
});

test('谁转出去的谁听回音：政协办转的告诉政协办，别的告诉开会的地方', () => {
  expect(sent().answerTo).toBe(VILLAGE);
  const county = { ...meeting(REFERRED), placeCode: TOWN.slice(0, 6) };
  const by = (post: Office['post']) => ({ id: idOf(9), on: TODAY, by: { post } });
  const named = {
    ...county,
    items: county.items.map((it) => ({ ...it, conclusion: { ...REFERRED, receiver: 'jiaotong' } })),
  };
  expect(referralOf(named, idOf(7), by('cppcc_officer'))).toMatchObject({
    to: 'jiaotong',
    answerTo: MEMBERS,
  });
  expect(referralOf(named, idOf(7), by('centre_officer'))?.answerTo).toBe(TOWN.slice(0, 6));
});

test('转县政协的由政协办收；已经列在这个会上的，一起办会的人改议程不会被拒', () => {
  const office: Office = { ...CADRE, id: 'office-cppcc', post: 'cppcc_officer', placeCode: TOWN.slice(0, 6) };
  const centre: Office = { ...office, id: 'office-centre', post: 'centre_officer' };
  const it = sent({ to: MEMBERS, body: 'cppcc' });
  expect([mayReceive(office, it), mayReceive(centre, it), mayReceive(townOfficer, it)]).toEqual([
    true,
    false,
    false,
  ]);
  const listing = (found: Referral, by: Office) =>
    listingRefusal([idOf(9)], [found], { by, meetingId: idOf(2) });
  expect(listing(it, centre)).toBe('no-such-referral');
  expect(listing({ ...it, listedIn: idOf(2) }, centre)).toBeUndefined();
});

test('谁收谁列入：别处的列不了，列进一个会的不能再列，退回的也不能', () => {
  const listing = (found: readonly Referral[], by = townOfficer) =>
    listingRefusal([idOf(9)], found, { by, meetingId: idOf(2) });
  expect(mayReceive(townOfficer, sent())).toBe(true);
  expect(listing([sent()])).toBeUndefined();
  expect(listing([])).toBe('no-such-referral');
  expect(listing([sent()], { ...townOfficer, placeCode: '611025002' })).toBe('no-such-referral');
  expect(listing([sent({ listedIn: idOf(2) })])).toBeUndefined();
  expect(listing([sent({ listedIn: idOf(3) })])).toBe('referral-gone');
  const back = returnReferral(sent(), { why: '已经列入明年计划', on: TODAY });
  expect(back).toMatchObject({ ok: true, step: { ended: { how: 'returned' }, version: 1 } });
  if (back.ok)
    expect([listing([back.step]), referralStateOf(back.step)]).toEqual(['referral-gone', 'returned']);
  expect(returnReferral(sent({ listedIn: idOf(2) }), { why: '不归我们', on: TODAY })).toMatchObject({
    reason: 'referral-listed',
  });
  expect(mayReceive(CADRE, sent({ to: `${VILLAGE}02` }))).toBe(true);
});

test('列入、拿下、取消、有结果：转来的跟着会走', () => {
  const held = meeting(null, idOf(9));
  const [listed] = afterMeeting(held, [sent()], TODAY);
  expect(listed && referralStateOf(listed)).toBe('listed');
  const still = afterMeeting(held, [listed as Referral], TODAY)[0];
  expect(still).toBe(listed);
  const gone = afterMeeting({ ...held, status: 'cancelled' }, [listed as Referral], TODAY)[0];
  expect(gone).toMatchObject({ listedIn: null, ended: null });
  expect(afterMeeting(meeting(null), [listed as Referral], TODAY)[0]).toMatchObject({ listedIn: null });
  const noted: Conclusion = { outcome: 'noted', to: null, words: '交通局下月来修', tasks: [] };
  const [ended] = afterMeeting(meeting(noted, idOf(9)), [listed as Referral], TODAY);
  expect(ended).toMatchObject({ ended: { how: 'noted', words: '交通局下月来修', on: TODAY } });
  expect(afterMeeting(meeting(noted, idOf(9)), [ended as Referral], TODAY)[0]).toBe(ended);
});
