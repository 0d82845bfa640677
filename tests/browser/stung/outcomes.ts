/** 会动的成果: one that was sent back and kept, one that waits with a demand, one that was not adopted. */
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { newId } from '../../../server/kit/id.ts';
import type { SmallCounty, Someone } from '../../support/county.ts';
import type { pen } from '../../support/scripts.ts';
import { publishMasked } from './sheet.ts';

interface Stinging {
  readonly county: SmallCounty;
  readonly write: (
    as: Someone,
    url: string,
    body: Record<string, unknown>,
  ) => Promise<Record<string, string>>;
  readonly pen: ReturnType<typeof pen>;
  readonly officer: () => Promise<Someone>;
  readonly member: () => Promise<Someone>;
  /** Whoever assists. */
  readonly cadre: () => Promise<Someone>;
  /** The members' own office. */
  readonly members: () => Promise<Someone>;
  /** Who neither put it nor does it. */
  readonly watcher: () => Promise<Someone>;
}

const DAY = 86_400_000;

export async function stingOutcomes(it: Stinging): Promise<{ readonly outcomes: readonly string[] }> {
  const { county, pen, officer, member, members, watcher, cadre } = it;
  const { long, line } = pen;
  const town = (await officer()).office.placeCode;
  const village = (await cadre()).office.placeCode;

  async function put() {
    const outcomeId = newId();
    const side = line(40);
    await it.write(await member(), '/api/outcomes', {
      ...{ outcomeId, source: 'opinion', title: line(60), points: [long(1000), long(1000)], to: town },
      ...{ sides: [side], themes: ['party-building'] },
    });
    const act = async (name: string, body: Record<string, unknown>, as = officer) =>
      it.write(await as(), `/api/outcomes/${outcomeId}/${name}`, body);
    const answer = (verdict: string) =>
      act('answer', { answers: [1, 2].map((point) => ({ point, verdict, why: long(1000) })) });
    return { outcomeId, side, act, answer };
  }

  async function worked() {
    const one = await put();
    await one.answer('partly');
    const taskId = newId();
    const due = addDays(dayOf(county.house.now()), 3);
    await one.act('keep-task', {
      taskId,
      text: line(120),
      owner: town,
      assisting: [village],
      due,
      weight: 1,
    });
    await one.act('tell-share', { taskId, text: long(1000) }, cadre);
    const shown = () => ({ shownId: newId(), taskId, caption: line(80), photos: [], text: long(8000) });
    await one.act('show', shown());
    const mistaken = shown();
    await one.act('show', mistaken);
    await one.act('take-down', { shownId: mistaken.shownId, why: long(500) });
    await one.act('postpone', { taskId, due: addDays(due, 9), why: long(500) });
    await one.act('check', { stage: 'midway', finding: 'behind', text: long(1000) }, watcher);
    const supervisionId = newId();
    await one.act('supervise', { supervisionId, why: long(1000) }, watcher);
    return { ...one, taskId, supervisionId };
  }

  const kept = await worked();
  await kept.act('reply-supervision', { supervisionId: kept.supervisionId, text: long(1000) });
  const done = { taskId: kept.taskId, progress: 100, note: long(1000) };
  await kept.act('tell-progress', done);
  await kept.act('finish', { text: long(2000) });
  const sides = (accepts: boolean) => ({ sides: [{ side: kept.side, accepts, why: long(500) }] });
  await kept.act('accept', sides(false), watcher);
  await kept.act('tell-progress', done);
  await kept.act('finish', { text: long(2000) });
  await denied(county, kept.outcomeId);
  await kept.act('accept', { ...sides(true), answer: long(1000) }, watcher);
  await kept.act('feed-back', { text: long(2000) });
  await kept.act('rate', { satisfied: 1, fairly: 1, dissatisfied: 1, reasons: long(1000) }, watcher);
  const waiting = await worked();
  await waiting.act('set-aside', { why: long(1000), reviewOn: addDays(dayOf(county.house.now()), 30) });
  const refused = await put();
  await refused.answer('not-adopted');
  await refused.act('feed-back', { text: long(2000) });
  await refused.act('reopen', { why: long(1000) }, watcher);
  county.wait(95 * DAY);
  await kept.act('look-back', { holds: true, found: long(1000) }, watcher);
  await publishMasked({ ...it, by: await members(), url: `/api/outcomes/${kept.outcomeId}` });
  return { outcomes: [kept, waiting, refused].map(({ outcomeId }) => outcomeId) };
}

/** As if most who held a slip had said that it is not done: that is answered in words. */
async function denied({ god, house }: SmallCounty, outcomeId: string): Promise<void> {
  const said = { done: 1, notDone: 11, satisfied: 1, fairly: 0, dissatisfied: 11, reasons: { poor: 11 } };
  await god.query(
    'insert into outcome_said (county_code, outcome_id, round, said, told) values ($1, $2, 1, $3, $3)',
    [house.county, outcomeId, JSON.stringify(said)],
  );
}
