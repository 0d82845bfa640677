/** 开过的一次代表会议: three representatives of a village voted two to one about one item, and the meeting is closed. */
import { ask, commanded, type SmallCounty, type Someone } from './county.ts';

export async function heldMeeting(
  county: SmallCounty,
  {
    cadre,
    place,
    item,
  }: { cadre: Someone; place: string; item: { title: string; subject: string; authorised: boolean } },
): Promise<{ meetingId: string; itemId: string }> {
  const { newId } = county.house;
  let as = cadre;
  const post = async (url: string, body: Record<string, unknown>) => {
    const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
    if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
  };
  for (const n of [1, 2, 3])
    await post('/api/roll', {
      ...{ entryId: newId(), placeCode: place, household: `${n}`, name: `代表${n}`, birthYear: 1970 },
      ...{ cameOfAge: false, headsHousehold: true, represents: true, member: null },
    });
  const [meetingId, itemId, motionId] = [newId(), newId(), newId()];
  await post('/api/meetings', {
    ...{ meetingId, kind: 'villager_rep_meeting', placeCode: place, title: '代表会议' },
    ...{
      starts: county.house.now() + 4 * 86_400_000,
      venue: '村委会',
      basis: 'representatives',
      declared: null,
    },
    items: [{ ...item, id: itemId, minutes: 20, matterId: null }],
  });
  const act = (name: string, body: Record<string, unknown>) =>
    post(`/api/meetings/${meetingId}/${name}`, body);
  await act('notice', { shortWhy: null });
  county.wait(4 * 86_400_000);
  as = await county.who(cadre.office.post, place);
  await act('open', { chair: '王主任', recorder: '李文书' });
  await act('arrive', { numbers: [1, 2, 3], how: 'number', speaksFor: [], guest: null });
  await act('move', { motionId, itemId, text: item.title, amends: null });
  await act('vote-by-hands', { motionId, for: 2, against: 1, abstain: 0, tellers: [1, 2] });
  await act('conclude', { itemId, outcome: 'decided', to: null, words: null, tasks: [] });
  await act('close', {});
  return { meetingId, itemId };
}
