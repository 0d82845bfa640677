/** 例子: a procedure that went all the way, its text changed once. */
import type { HeldView, ProcedurePage } from '../../../contract/procedure.ts';

const held = (stage: HeldView['stage'], on: string, more: Partial<HeldView> = {}): HeldView => ({
  ...{ stage, on, textNo: 2, kind: null, meetingId: null, passed: true, counts: true },
  count: {
    ...{ should: 36, present: 30, for: 27, against: 2, abstain: 1 },
    ...{ quorum: { over: 2, of: 3, strict: false }, neededPresent: 24 },
    ...{ majority: { over: 1, of: 2, strict: true }, of: 'present', neededFor: 16 },
  },
  ...more,
});

export const LAMPS_PAGE: ProcedurePage = {
  ...{ procedureId: '00000000-0000-4000-8000-000000000001', title: '三组村道装太阳能路灯' },
  ...{ placeCode: '611025101216', placeName: '万寿村', beganOn: '2026-06-01', status: 'done' },
  ...{ waits: 'nothing', from: null, due: null, overdue: false },
  ...{ subject: 'public_welfare', authorised: true, onePerson: false },
  stages: ['propose', 'discuss', 'review', 'decide'],
  next: null,
  texts: [
    { no: 1, text: '在三组村道装二十盏太阳能路灯。', on: '2026-06-01', why: null },
    {
      no: 2,
      text: '在三组村道装二十盏太阳能路灯。\n用集体经济收益。',
      on: '2026-06-14',
      why: '写明钱从哪来',
    },
  ],
  held: [
    held('propose', '2026-06-02', { textNo: 1 }),
    held('discuss', '2026-06-06', { textNo: 1 }),
    held('review', '2026-06-12', { textNo: 1, counts: false }),
    held('review', '2026-06-18'),
    held('decide', '2026-06-24', { kind: 'villager_rep_meeting' }),
  ],
  disclosures: [
    {
      ...{ what: 'decision', text: '村民代表会议决议：在三组村道装二十盏太阳能路灯。', where: '村务公开栏' },
      ...{ from: '2026-06-26', until: '2026-07-14' },
    },
    {
      ...{ what: 'result', text: '二十盏路灯已全部装好，验收合格。', where: '村务公开栏' },
      ...{ from: '2026-10-10', until: '2026-10-29' },
    },
  ],
  ...{ publicationDays: 15, endedWhy: null, endedOn: null, meetings: [], acts: [] },
  bases: {
    ...{ villager_assembly: ['adults', 'households'], villager_rep_meeting: ['representatives'] },
    ...{ resident_assembly: ['adults', 'households'], resident_rep_meeting: ['representatives'] },
  },
};
