/** 别人谈的: topics, meetings, decisions, levies, results and open books of another village. */

import { newId } from '../../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone } from '../../support/county.ts';
import { MEETING_PLAN } from '../requests/meetings.ts';
import { DISCLOSED, LEVY_SCHEME } from '../requests/openness.ts';
import { FAR_TOWN, type Ids, post, SIBLING, type Strange, TOWN, VILLAGE } from './strange.ts';

/** A topic of another town's village that was not taken up yet, and its council. */
export async function talks(county: SmallCounty): Promise<Record<string, Strange>> {
  const [, , farVillage = ''] = PLACES.villages;
  const far = await county.who('village_cadre', farVillage);
  const consultationId = newId();
  const topic = { consultationId, title: '路灯装在哪里', text: '河边还是路口', source: 'residents' };
  await post(county, far, '/api/consultations', commanded({ ...topic, placeCode: farVillage }));
  const meetingId = newId();
  const meeting = { meetingId, kind: 'council_session', placeCode: farVillage, ...MEETING_PLAN };
  await post(county, far, '/api/meetings', commanded(meeting));
  const procedureId = newId();
  const lamps = { title: '村道装路灯', subject: 'public_welfare', authorised: true, onePerson: false };
  const begun = {
    procedureId,
    placeCode: farVillage,
    ...lamps,
    text: '装二十盏太阳能路灯。',
    on: '2026-06-01',
  };
  await post(county, far, '/api/procedures', commanded(begun));
  const cadre = await county.who('village_cadre', VILLAGE);
  const officer = await county.who('town_officer', TOWN);
  // What a member wrote is read by those it was put to, until its answer is told to all.
  const outcomeId = newId();
  const member = await county.who('cppcc_member', PLACES.county);
  const opinion = {
    source: 'opinion',
    title: '给河口村修路灯',
    points: ['今年装上路灯'],
    sides: ['沿河住户'],
  };
  await post(
    county,
    member,
    '/api/outcomes',
    commanded({ outcomeId, ...opinion, to: farVillage, themes: [] }),
  );
  const levyId = newId();
  const road = { title: '修入户路', proposer: 'committee', signed: null, scheme: LEVY_SCHEME };
  await post(county, far, '/api/levies', commanded({ levyId, placeCode: farVillage, ...road }));
  const disclosureId = newId();
  const finance = { item: 'finance', period: '2026-Q2', about: null, title: '财务收支', content: DISCLOSED };
  await post(county, far, '/api/disclosures', commanded({ disclosureId, placeCode: farVillage, ...finance }));
  const foreign = [
    {
      kind: '别镇的' as const,
      ids: { consultationId, meetingId, procedureId, levyId, outcomeId, disclosureId },
    },
  ];
  const affair = { kind: '别镇的' as const, ids: { affairId: procedureId } };
  return {
    consultationId: { as: cadre, foreign },
    meetingId: { as: cadre, foreign },
    referralId: { as: officer, foreign: [{ kind: '别镇的', ids: await referral(county, far) }] },
    procedureId: { as: cadre, foreign },
    affair: { as: cadre, foreign: [affair] },
    levyId: { as: cadre, foreign },
    disclosureId: { as: cadre, foreign },
    'disclosure.review': { as: await county.who('supervisor', VILLAGE), foreign },
    'disclosure.due': { as: cadre, foreign: [{ kind: '邻村的', ids: { code: SIBLING } }] },
    'levy.review': { as: officer, foreign },
    outcomeId: { as: cadre, foreign },
    'consultation.second': { as: await county.who('area_chief', PLACES.areas[0] ?? ''), foreign },
    'consultation.set-yearly-plan': { as: cadre, foreign: [{ kind: '邻村的', ids: { code: SIBLING } }] },
    'consultation.receive': { as: officer, foreign },
    'consultation.reply': { as: officer, foreign },
  };
}

/** What a meeting of another town's village sent to its town. */
async function referral(county: SmallCounty, cadre: Someone): Promise<Ids> {
  const meetingId = newId();
  const itemId = newId();
  const plan = { ...MEETING_PLAN, items: MEETING_PLAN.items.map((item) => ({ ...item, id: itemId })) };
  const { placeCode } = cadre.office;
  await post(
    county,
    cadre,
    '/api/meetings',
    commanded({ meetingId, kind: 'council_session', placeCode, ...plan }),
  );
  const act = (verb: string, body: Record<string, unknown>) =>
    post(county, cadre, `/api/meetings/${meetingId}/${verb}`, commanded(body));
  await act('notice', { shortWhy: null });
  await act('open', { chair: '王主任', recorder: '李文书', earlyWhy: '各方今天都在' });
  const sent = { itemId, outcome: 'referred', to: 'department', words: '请镇里协调', tasks: [] };
  await act('conclude', sent);
  const town = await county.who('town_officer', FAR_TOWN);
  const received = await ask(county, 'GET', '/api/meeting-referrals', { as: town });
  const [first] = (received.json() as { referrals: { referralId: string }[] }).referrals;
  return { referralId: first?.referralId ?? '' };
}
