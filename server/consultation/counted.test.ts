/** 会上数的: numbers of a round and of a vote come from the linked meeting; by hand only where none counted. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { heldMeeting } from '../../tests/support/held-meeting.ts';

const DAY = 86_400_000;
const [VILLAGE = ''] = PLACES.villages;
const TITLE = '广场夜里太吵';
const SIDES = ['跳舞的人', '广场边住户'];

let county: SmallCounty;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(() => county.close());

const page = async (id: string) =>
  (await ask(county, 'GET', `/api/consultations/${id}`, { as: cadre })).json();
const act = async (id: string, name: string, body: Record<string, unknown> = {}) =>
  (
    await ask(county, 'POST', `/api/consultations${id && `/${id}`}/${name}`.replace(/\/$/, ''), {
      ...{ as: cadre, body: commanded(body) },
    })
  ).json();
const wait = async (days: number) => {
  county.wait(days * DAY);
  cadre = await county.who('village_cadre', VILLAGE);
};
const later = (days: number) => dayOf(county.house.now() + days * DAY);

test('这一轮、这次表决，会上数了就照会上的；没有会上的，手工登记，页面上说明', async () => {
  const id = county.house.newId();
  const topic = { placeCode: VILLAGE, title: TITLE, text: '音响到晚上十点', source: 'residents' };
  await act('', '', { consultationId: id, ...topic });
  await act(id, 'review', { verdict: 'accepted', why: '大家都关心', party: '支部同意', obstacles: [] });
  const sides = SIDES.map((name) => ({ name, directly: true, heard: 'present' }));
  await act(id, 'plan', { form: 'council', sides, invited: [], firstOn: later(3), where: '村委会' });
  await act(id, 'research', { voices: 12, found: '九户嫌吵，三户无所谓。' });
  await wait(3);
  await act(id, 'open-round');
  const optionId = county.house.newId();
  await act(id, 'keep-option', { optionId, text: '晚上九点关音响' });
  expect((await page(id)).counted).toEqual([]);

  const item = { title: TITLE, subject: 'shared_life', authorised: false };
  const { meetingId, itemId } = await heldMeeting(county, { cadre, place: VILLAGE, item });
  cadre = await county.who('village_cadre', VILLAGE);
  await act(id, 'link', { kind: 'meeting', id: meetingId });
  expect((await page(id)).counted).toMatchObject([{ meetingId, itemId, inFavour: 2, of: 3, passed: true }]);
  const attendance = { present: 12, stakeholders: 12, women: 6, members: 0, sides: SIDES };
  const agree = (agreed: number, of: number) => act(id, 'agree', { attendance, optionId, agreed, of });
  expect(await agree(12, 12)).toEqual({ reason: 'not-as-counted' });
  expect(await agree(2, 3)).toEqual({ reason: 'too-few-had-a-say' });
  await act(id, 'end-round', { attendance });

  await wait(40);
  const why = '各方都说不能再拖';
  await act(id, 'put-to-vote', { body: 'villager_rep_meeting', by: later(30), why });
  // What was counted before it was put there is not that body's answer.
  expect((await page(id)).counted).toEqual([]);
  const note = (passed: string, inFavour: number) =>
    act(id, 'note-vote', { passed, inFavour, of: 3, text: '晚上九点关音响' });
  const again = county.house.newId();
  await county.god.query(
    `insert into meeting select (jsonb_populate_record(m, jsonb_build_object('id', $2::text, 'state',
      jsonb_set(m.state, '{opened}', to_jsonb($3::bigint))))).* from meeting m where id = $1`,
    [meetingId, again, county.house.now()],
  );
  await act(id, 'link', { kind: 'meeting', id: again });
  expect(await note('yes', 3)).toEqual({ reason: 'not-as-counted' });
  expect(await note('no', 2)).toEqual({ reason: 'not-as-counted' });
  await note('yes', 2);
  expect(await page(id)).toMatchObject({
    status: 'voted',
    vote: { result: { inFavour: 2, fromMeeting: true, meetingId: again } },
  });
});
