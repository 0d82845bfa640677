/** 会议与名册: a request for each. */

import { newId } from '../../../server/kit/id.ts';
import { commanded } from '../../support/county.ts';

const ROLLED = {
  placeCode: '990000000200',
  household: '12',
  name: '王大山',
  birthYear: 1968,
  cameOfAge: false,
  headsHousehold: false,
  represents: false,
  member: null,
};

export const MEETING_PLAN = {
  title: '九月议事会',
  starts: 4_000_000_000_000,
  venue: '村委会二楼',
  basis: 'invited',
  declared: null,
  items: [
    {
      ...{ id: newId(), title: '垃圾桶放哪里', subject: 'shared_life', authorised: false },
      ...{ minutes: 20, matterId: null },
    },
  ],
};

const MOTION = { motionId: newId() };

const COUNTS = { for: 5, against: 1, abstain: 0 };

const OBJECTION = { ...MOTION, objectionId: newId() };

export const MEETINGS: Readonly<Record<string, unknown>> = {
  'roll.enter': commanded({ ...ROLLED, entryId: newId() }),
  'roll.alter': commanded({ ...ROLLED, version: 1 }),
  'roll.strike': commanded(),
  'meeting.plan': commanded({
    ...MEETING_PLAN,
    meetingId: newId(),
    kind: 'council_session',
    placeCode: '990000000200',
  }),
  'meeting.change-plan': commanded(MEETING_PLAN),
  'meeting.notice': commanded({ shortWhy: null }),
  'meeting.name-conference': commanded({ kind: 'units', needs: ['leader', 'department'] }),
  'meeting.invite': commanded({ inviteeId: newId(), as: 'department', who: '县交通局' }),
  'meeting.answer-invite': commanded({ inviteeId: newId(), comes: false, why: '另有会议' }),
  'meeting.demand': commanded({ of: 'adults', signed: 12 }),
  'meeting.demand-one': commanded({
    ...{
      meetingId: newId(),
      kind: 'villager_assembly',
      title: '村民会议',
      itemId: newId(),
      about: '修路的钱',
    },
    ...{ starts: 4_000_000_000_000, venue: '村委会', of: 'adults', signed: 12 },
  }),
  'meeting.return-referral': commanded({ why: '不归这里管' }),
  'meeting.answer-owned-task': commanded({ itemId: newId(), task: 0, words: '已经装好三盏', done: false }),
  'meeting.answer-task': commanded({ itemId: newId(), task: 0, words: '已经装好三盏', done: false }),
  'meeting.postpone': commanded({ starts: 4_000_000_000_000, why: '下大雨' }),
  'meeting.cancel': commanded({ why: '并到下个月' }),
  'meeting.open': commanded({ chair: '王主任', recorder: '李文书' }),
  'meeting.arrive': commanded({
    ...{ numbers: [], how: 'list', speaksFor: [] },
    guest: { name: '张大爷', side: '三组' },
  }),
  'meeting.leave': commanded({ no: 1 }),
  'meeting.recuse': commanded({ itemId: newId(), no: 1, why: '是当事人' }),
  'meeting.replace-chair': commanded({ thinkSo: 5, to: '赵老师' }),
  'meeting.ask-to-speak': commanded({ itemId: newId(), no: 1 }),
  'meeting.heard': commanded({ itemId: newId(), no: 1, words: '放在路口气味大' }),
  'meeting.move': commanded({ ...MOTION, itemId: newId(), text: '垃圾桶放三个点', amends: null }),
  'meeting.take-back-motion': commanded(MOTION),
  'meeting.vote-by-hands': commanded({ ...MOTION, ...COUNTS, tellers: [1, 2] }),
  'meeting.enter-bundle': commanded({ ...MOTION, ...COUNTS, bundleNo: 1, teller: 1, invalid: 0 }),
  'meeting.count-ballots': commanded({ ...MOTION, issued: 9 }),
  'meeting.open-phone-vote': commanded(MOTION),
  'meeting.close-phone-vote': commanded({ ...MOTION, hands: COUNTS, tellers: [1, 2] }),
  'meeting.call-off-phone-vote': commanded(MOTION),
  'meeting.say-by-phone': commanded({ code: '0001-2345-6789', blind: newId(), stance: 'for' }),
  'meeting.object': commanded({ ...OBJECTION, side: '三组', reason: '三组路远', remedy: '先修路' }),
  'meeting.answer-objection': commanded({
    ...OBJECTION,
    ...{ how: 'withdrawn', words: '同意试一个月', text: null },
  }),
  'meeting.agree': commanded(MOTION),
  'meeting.conclude': commanded({
    ...{ itemId: newId(), outcome: 'referred', to: 'coop_assembly', words: '建议公开招标' },
    tasks: [{ what: '定三个点位', owner: '村委会', due: '2026-10-01' }],
  }),
  'meeting.close': commanded(),
  'meeting.minutes': commanded({ text: '会议于九月召开，议定三个点位。' }),
  'meeting.sign': commanded({ as: 'chair', name: '王主任' }),
  'meeting.archive': commanded(),
};
