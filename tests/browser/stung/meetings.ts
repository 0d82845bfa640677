/** 写满了会动的文字的会: a roll, one meeting from its plan to its signed minutes, one that was put off, one that was given up. */
import { dayOf } from '../../../domain/kernel/day.ts';
import { GUESTS } from '../../../domain/meeting/meeting.ts';
import { newId } from '../../../server/kit/id.ts';
import { ask, type SmallCounty, type Someone } from '../../support/county.ts';
import type { pen } from '../../support/scripts.ts';

const DAY = 86_400_000;

interface Stinging {
  readonly county: SmallCounty;
  readonly cadre: Someone;
  readonly officer: Someone;
  readonly village: string;
  readonly now: number;
  readonly pen: ReturnType<typeof pen>;
  readonly write: (as: Someone, url: string, body: Record<string, unknown>) => Promise<unknown>;
}

export interface StungMeetings {
  readonly meetingId: string;
  readonly meetings: readonly string[];
  /** Of the town. */
  readonly conference: string;
}

export async function stingMeetings(it: Stinging): Promise<StungMeetings> {
  const { cadre, village, write } = it;
  const { line, name } = it.pen;
  const entry = (more: object) => ({
    ...{ placeCode: village, household: line(20), name: name(30), birthYear: 1970, cameOfAge: false },
    ...{ headsHousehold: false, represents: true, member: null },
    ...more,
  });
  const entryId = newId();
  await write(cadre, '/api/roll', entry({ entryId }));
  await write(cadre, `/api/roll/${entryId}`, entry({ version: 1 }));
  const held = await heldMeeting(it);
  const conference = await heldConference(it);
  const others: string[] = [];
  for (const end of ['postpone', 'cancel'] as const) {
    const meetingId = await planned(it, { inPrivate: it.pen.long(200) });
    await write(cadre, `/api/meetings/${meetingId}/change-plan`, {
      ...planOf(it),
      inPrivate: it.pen.long(200),
    });
    const starts = it.now + 30 * DAY;
    const why = it.pen.long(200);
    const where = { venue: line(80), heldIn: null };
    await write(
      cadre,
      `/api/meetings/${meetingId}/${end}`,
      end === 'postpone' ? { starts, why, where } : { why },
    );
    others.push(meetingId);
  }
  others.push(await demandedMeeting(it));
  return { meetingId: held, meetings: [held, ...others], conference };
}

/** One that nobody planned, for which enough asked. */
async function demandedMeeting({ cadre, now, pen: { line }, write }: Stinging): Promise<string> {
  const meetingId = newId();
  await write(cadre, '/api/meeting-demands', {
    ...{ meetingId, kind: 'villager_assembly', title: line(80), itemId: newId(), about: line(80) },
    ...{ starts: now + 5 * DAY, venue: line(80), of: 'adults', signed: 1 },
  });
  return meetingId;
}

const planOf = ({ now, pen: { line } }: Stinging, starts = now + DAY) => ({
  ...{ title: line(80), starts, venue: line(80), basis: 'invited', declared: null },
  items: [0, 1].map(() => ({
    ...{
      id: newId(),
      title: line(80),
      subject: 'shared_life',
      authorised: false,
      minutes: 20,
      matterId: null,
    },
  })),
});

async function planned(it: Stinging, more: object = {}): Promise<string> {
  const meetingId = newId();
  const plan = { meetingId, kind: 'council_session', placeCode: it.village, ...planOf(it), ...more };
  await it.write(it.cadre, '/api/meetings', plan);
  return meetingId;
}

async function heldMeeting(it: Stinging): Promise<string> {
  const { long, line, name } = it.pen;
  const meetingId = await planned(it);
  const act = (verb: string, body: Record<string, unknown>) =>
    it.write(it.cadre, `/api/meetings/${meetingId}/${verb}`, body);
  const plan = planOf(it);
  const [first, second] = plan.items.map(({ id }) => id);
  const [chair, recorder, other] = [name(30), name(30), name(30)];
  await act('change-plan', plan);
  await act('notice', { shortWhy: long(200) });
  await act('open', { chair, recorder, earlyWhy: long(200) });
  const guests = [0, 1, 2].map(() => ({ name: name(30), side: line(40) }));
  for (const guest of guests) await act('arrive', { numbers: [], how: 'list', speaksFor: [], guest });
  await act('replace-chair', { thinkSo: 3, to: other });
  await act('recuse', { itemId: first, no: GUESTS + 2, why: long(100) });
  await act('ask-to-speak', { itemId: first, no: GUESTS });
  await act('heard', { itemId: first, no: GUESTS, words: long(1000) });
  const motionId = newId();
  await act('move', { motionId, itemId: first, text: long(2000), amends: null });
  const objection = { motionId, objectionId: newId() };
  await act('object', { ...objection, side: line(40), reason: long(500), remedy: long(500) });
  const text = long(2000);
  await act('answer-objection', { ...objection, how: 'integrated', words: long(500), text });
  await act('agree', { motionId });
  const due = dayOf(it.now + 30 * DAY);
  const tasks = [
    { what: long(300), owner: line(40), due },
    { what: long(300), owner: line(40), ownerKey: it.officer.office.placeCode, due },
  ];
  await act('conclude', { itemId: first, outcome: 'recommended', to: null, words: null, tasks });
  const words = long(2000);
  await act('conclude', { itemId: second, outcome: 'referred', to: 'department', words, tasks: [] });
  await act('close', {});
  const answer = () => ({ itemId: first, words: long(500), proof: long(500), done: false });
  await act('answer-task', { ...answer(), task: 0 });
  await it.write(it.officer, `/api/owned-tasks/${meetingId}/answer`, { ...answer(), task: 1 });
  await sentBack(it);
  await act('minutes', { text: [long(2000), text, words].join('\n') });
  for (const [as, by] of [
    ['chair', other],
    ['recorder', recorder],
    ['witness', guests[0]?.name],
  ])
    await act('sign', { as, name: by });
  return meetingId;
}

/** What the meeting referred comes back from the town. */
async function sentBack({ county, officer, pen: { long }, write }: Stinging): Promise<void> {
  const { referrals } = (await ask(county, 'GET', '/api/meeting-referrals', { as: officer })).json() as {
    referrals: { referralId: string }[];
  };
  for (const { referralId } of referrals)
    await write(officer, `/api/meeting-referrals/${referralId}/return`, { why: long(500) });
}

/** With whom the town asked, and who does not come. */
async function heldConference(it: Stinging): Promise<string> {
  const { long, line } = it.pen;
  const meetingId = newId();
  const placeCode = it.officer.office.placeCode;
  await it.write(it.officer, '/api/meetings', {
    ...{ meetingId, kind: 'joint_conference', placeCode, ...planOf(it, it.now + 10 * DAY) },
  });
  const act = (verb: string, body: Record<string, unknown>) =>
    it.write(it.officer, `/api/meetings/${meetingId}/${verb}`, body);
  await act('name-conference', { kind: 'units', needs: ['leader', 'legal'] });
  const inviteeId = newId();
  await act('invite', { inviteeId, as: 'legal', who: line(40) });
  await act('answer-invite', { inviteeId, comes: false, why: long(200) });
  await act('notice', { shortWhy: null });
  return meetingId;
}
