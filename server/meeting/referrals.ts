/** 转交待列入: sent with the step that refers, listed with a plan, returned or ended where it was received; both sides read it. */
import * as api from '../../contract/meeting-onward.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { MeetingAct } from '../../domain/meeting/acts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import {
  afterMeeting,
  mayReceive,
  type Referral,
  referralOf,
  referralStateOf,
  returnReferral,
} from '../../domain/meeting/referral.ts';
import { takersOf, toldAs } from '../../domain/people/office.ts';
import type { Given } from '../kit/admission.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { insertNotices } from '../notice/store.ts';
import { fullPlaceName } from '../place/store.ts';
import * as store from './referral.store.ts';

/** Those that an agenda names; held until this transaction ends. */
export const referralsNamed = (
  { tx, house }: Given,
  items: readonly { readonly referralId?: string | undefined }[],
): Promise<Referral[]> => {
  const ids = items.flatMap(({ referralId = [] }) => referralId);
  return ids.length === 0
    ? Promise.resolve([])
    : store.lockReferrals(tx, house.county, { ids, meetingId: null });
};

/** Acts after which a referral stands elsewhere. */
const MOVING: readonly (MeetingAct | 'plan')[] = ['plan', 'change-plan', 'cancel', 'conclude'];

/** After a step of a meeting: what it holds of others is listed, let go or ended; what it referred itself is sent. */
export async function carryReferrals(
  given: Given,
  meeting: Meeting,
  act: MeetingAct | 'plan',
  concluded: string | undefined,
): Promise<void> {
  if (!MOVING.includes(act)) return;
  const { tx, house } = given;
  const on = dayOf(house.now());
  const ids = meeting.items.flatMap(({ referralId = [] }) => referralId);
  const held = await store.lockReferrals(tx, house.county, { ids, meetingId: meeting.id });
  for (const [at, next] of afterMeeting(meeting, held, on).entries()) {
    if (next === held[at]) continue;
    await store.updateReferral(tx, house.county, next);
    if (next.ended !== null) tell(given, next, next.answerTo, 'onward-answered');
  }
  const sent = concluded && referralOf(meeting, concluded, { id: house.newId(), on, by: given.office });
  if (!sent) return;
  await store.insertReferral(tx, house.county, sent);
  tell(given, sent, sent.to, 'item-referred');
}

/** Nobody is told what he or she did. */
function tell(
  { tx, house, office }: Given,
  { id, version }: Referral,
  to: string,
  kind: 'item-referred' | 'onward-answered',
): void {
  if (toldAs(office) === to) return;
  insertNotices(tx, {
    ...{ county: house.county, word: 'meeting', ofId: id, seq: version, tail: null, at: house.now() },
    told: [{ to, kind }],
  });
}

const list = query(api.listReferrals, async ({ query: { side = 'received', meeting } }, given) => {
  const { tx, house, office } = given;
  const holder = toldAs(office);
  const cadre = office.post === 'village_cadre' ? office.placeCode : undefined;
  const own = office.post === 'unit_handler' ? undefined : office.placeCode;
  // Of one meeting whoever sees that; else what the own place sent elsewhere: of a village with its groups.
  const elsewhere = office.post === 'village_cadre' && meeting === undefined;
  const below = office.post === 'village_cadre' || (meeting !== undefined && office.post !== 'cppcc_officer');
  const found = await store.referralsFor(tx, house.county, {
    received: side === 'received' && holder !== undefined ? [holder] : [],
    within: side === 'received' ? cadre : undefined,
    sent: side === 'sent' && own !== undefined ? { place: own, below, elsewhere } : undefined,
    meetingId: meeting,
  });
  const names = await store.unitNames(
    tx,
    house.county,
    found.map(({ to }) => to),
  );
  return {
    referrals: found.map((it) => ({
      ...{ referralId: it.id, meetingId: it.meetingId, itemId: it.itemId, meeting: it.meeting },
      ...{ fromName: fullPlaceName(house.names, it.from), body: it.body, sentOn: it.sentOn },
      toName: names.get(it.to) ?? fullPlaceName(house.names, takersOf(it.to).key),
      ...{ title: it.title, subject: it.subject, words: it.words, state: referralStateOf(it) },
      ...{ listedIn: it.listed === null ? null : it.listedIn, listed: it.listed, ended: it.ended },
      mayReturn: referralStateOf(it) === 'waiting' && mayReceive(office, it),
    })),
  };
});

const giveBack = command(api.returnReferral, async ({ params, body: { why } }, given) => {
  const { tx, house, office } = given;
  const [found] = await store.lockReferrals(tx, house.county, { ids: [params.referralId], meetingId: null });
  const referral = must(found);
  if (!mayReceive(office, referral)) throw new NotFoundError();
  const decision = returnReferral(referral, { why, on: dayOf(house.now()) });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await store.updateReferral(tx, house.county, decision.step);
  tell(given, decision.step, referral.answerTo, 'onward-answered');
  return { referralId: referral.id };
});

export const referrals: readonly Served[] = [list, giveBack];
