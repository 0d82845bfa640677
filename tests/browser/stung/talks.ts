/** 会动的议题: topics in which every text would run, in each of their endings. */
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { newId } from '../../../server/kit/id.ts';
import type { SmallCounty, Someone } from '../../support/county.ts';
import type { pen } from '../../support/scripts.ts';
import { publishMasked } from './sheet.ts';

type Write = (as: Someone, url: string, body: Record<string, unknown>) => Promise<Record<string, string>>;

interface Stinging {
  readonly county: SmallCounty;
  readonly write: Write;
  readonly pen: ReturnType<typeof pen>;
  readonly cadre: () => Promise<Someone>;
  readonly officer: () => Promise<Someone>;
  readonly chief: () => Promise<Someone>;
}

const DAY = 86_400_000;

export async function stingTalks(it: Stinging): Promise<{ readonly talks: readonly string[] }> {
  const { county, pen, cadre } = it;
  const { long, line } = pen;
  const place = (await cadre()).office.placeCode;

  async function proposed() {
    const consultationId = newId();
    await it.write(await cadre(), '/api/consultations', {
      ...{ consultationId, title: line(60), text: long(2000), source: 'residents', placeCode: place },
    });
    const act = async (name: string, body: Record<string, unknown> = {}, as = cadre) =>
      it.write(await as(), `/api/consultations/${consultationId}/${name}`, body);
    return { consultationId, act };
  }

  const published = async (id: string): Promise<void> =>
    publishMasked({ ...it, by: await cadre(), url: `/api/consultations/${id}` });

  async function inRound() {
    const { consultationId, act } = await proposed();
    const side = line(40);
    await act('review', { verdict: 'accepted', why: long(1000), party: long(500), obstacles: [] });
    await act('plan', {
      ...{ form: 'council', where: line(80), invited: [line(40)] },
      ...{ sides: [{ name: side, directly: true, heard: 'present' }] },
      firstOn: addDays(dayOf(county.house.now()), 3),
    });
    await act('research', { voices: 12, found: long(4000) });
    county.wait(3 * DAY);
    await act('open-round');
    const optionId = newId();
    await act('keep-option', { optionId, text: long(1000), law: long(500), risks: long(500) });
    await act('keep-point', {
      ...{ pointId: newId(), kind: 'disputed', text: long(1000), source: line(120) },
      words: [{ side, text: long(1000) }],
    });
    const objectionId = newId();
    await act('object', { objectionId, side, text: long(1000), remedy: long(1000) });
    const attendance = { present: 9, stakeholders: 9, women: 4, members: 1, sides: [side] };
    return { consultationId, act, optionId, objectionId, attendance };
  }

  const agreed = await inRound();
  await agreed.act('answer-objection', {
    objectionId: agreed.objectionId,
    how: 'integrated',
    why: long(1000),
  });
  const { attendance, optionId } = agreed;
  await agreed.act('agree', { attendance, optionId, agreed: 9, of: 9 });

  const referred = await inRound();
  await referred.act('end-round', { attendance: referred.attendance });
  await referred.act('refer', { law: long(2000), advice: long(4000) });
  await referred.act('receive', { number: line(60) }, it.officer);
  await referred.act('reply', { text: long(4000) }, it.officer);

  /** No round is left. */
  async function undecided() {
    const topic = await inRound();
    await topic.act('end-round', { attendance: topic.attendance });
    county.wait(100 * DAY);
    return topic;
  }
  const today = () => dayOf(county.house.now());
  const givenUp = await undecided();
  await givenUp.act('set-aside', { until: addDays(today(), 30), why: long(1000) });
  await givenUp.act('give-up', { why: long(1000) });
  const voted = await undecided();
  const vote = { body: 'villager_rep_meeting', by: addDays(today(), 30), why: long(1000) };
  await voted.act('put-to-vote', vote);
  await voted.act('note-vote', { passed: 'yes', inFavour: 9, of: 12, text: long(1000) });

  const withdrawn = await proposed();
  await withdrawn.act('withdraw', { why: long(500) });
  const open = await inRound();
  const voice = async () => {
    const voiceId = newId();
    await open.act('speak', { voiceId, side: line(40), text: long(500) }, it.chief);
    return voiceId;
  };
  await open.act('answer-voice', { voiceId: await voice(), how: 'left-out', why: long(500) });
  await open.act('end-round', { attendance: open.attendance });
  const cardId = newId();
  await open.act('show-card', { cardId, text: line(140), voiceId: await voice() });
  const [side] = open.attendance.sides;
  await open.act('tally', { side, answers: [{ cardId, stance: 'agree' }] }, it.chief);
  await open.act('issue-ballots', { count: 6 });
  await it.write(await cadre(), `/api/consultation-plans/${place}`, {
    ...{ year: Number(dayOf(county.house.now()).slice(0, 4)) },
    topics: [{ title: line(60), month: 11, form: 'field' }],
    call: { from: '2026-09-01', until: '2026-12-31', words: long(500) },
  });
  for (const { consultationId } of [agreed, referred, givenUp, voted, open]) await published(consultationId);
  const talks = [agreed, referred, givenUp, voted, withdrawn, open];
  return { talks: talks.map(({ consultationId }) => consultationId) };
}
