/** 成果 (演示): what became of what was agreed, in several standings, all through the real commands. */
import { addDays, DAY, dayOf, type Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Place } from '../../domain/place/place.ts';
import { listConsultations } from '../../server/consultation/store.ts';
import type { House } from '../../server/kit/house.ts';
import { onStage, type Stage } from './stage.ts';
import { storyOf } from './story.ts';
import { OUTCOMES, type ToldOutcome } from './told/outcomes.ts';

/** Days from the putting to each act. */
const PACE = { answer: 6, work: 12, check: 14, finish: 18, accept: 20, again: 24, feedback: 26, rate: 30 };

/** Answers how many there are. */
export const tellOutcomes = (
  real: House,
  { offices, places, until }: { offices: readonly Office[]; places: readonly Place[]; until: Moment },
): Promise<number> =>
  onStage(real, { offices, until, called: 'outcomes' }, async (stage) => {
    const { village, town } = storyOf(places);
    const { county, database } = real;
    const ended = await database.transaction({ county, duty: 'clock' }, (tx) =>
      listConsultations(tx, county, {
        state: 'ended',
        place: village,
        target: undefined,
        after: undefined,
        limit: 50,
      }),
    );
    for (const told of OUTCOMES) {
      const sourceId = ended.find(({ title }) => title === told.topic)?.id;
      await tellOutcome(stage, told, { village, town, county, until, sourceId });
    }
    return OUTCOMES.length;
  });

interface Where {
  readonly village: string;
  readonly town: string;
  readonly county: string;
  readonly until: Moment;
  readonly sourceId: string | undefined;
}

async function tellOutcome(stage: Stage, told: ToldOutcome, where: Where): Promise<void> {
  const { village, town, county, until, sourceId } = where;
  const { title, points, sides, themes, daysAgo, source = 'consultation' } = told;
  const began = until - daysAgo * DAY;
  const on = (days: number): void => stage.at(began + days * DAY);
  const cadre = stage.who('village_cadre', village);
  const committee = stage.who('supervisor', village);
  const to = told.to === 'village' ? village : town;
  const body = told.to === 'village' ? cadre : stage.who('town_officer', town);
  const outcomeId = stage.house.newId();
  let steps = 1;
  const act = (name: string, said: Record<string, unknown>, by: Office) => {
    steps += 1;
    return stage.tell(by, `/api/outcomes/${outcomeId}/${name}`, said);
  };

  on(0);
  await stage.tell(sourceId === undefined ? stage.who('cppcc_member', county) : cadre, '/api/outcomes', {
    ...{ outcomeId, source, title, points, sides, themes, to },
    ...(sourceId !== undefined && { sourceId }),
  });
  await tellAnswers();
  if (sourceId !== undefined) await act('publish-sheet', { steps, reworded: [], kept: [] }, cadre);

  async function tellAnswers(): Promise<void> {
    if (told.answers === undefined) return;
    on(PACE.answer);
    const today = dayOf(began + PACE.answer * DAY);
    const answers = told.answers.map(({ verdict, why, inDays }, at) => ({
      ...{ point: at + 1, verdict },
      ...(why !== undefined && { why }),
      ...(inDays !== undefined && { plannedFor: addDays(today, inDays) }),
    }));
    await act('answer', { answers, ...(told.class !== undefined && { class: told.class }) }, body);
    await tellWork(stage, told, { act, on, body, cadre, committee, village, to, today });
  }
}

interface Work {
  readonly act: (name: string, said: Record<string, unknown>, by: Office) => Promise<void>;
  readonly on: (days: number) => void;
  readonly body: Office;
  readonly cadre: Office;
  readonly committee: Office;
  readonly village: string;
  readonly to: string;
  readonly today: string;
}

async function tellWork(stage: Stage, told: ToldOutcome, work: Work): Promise<void> {
  const { act, on, body, cadre, committee, village, to, today } = work;
  const tasks = (told.tasks ?? []).map((task) => ({ ...task, taskId: stage.house.newId() }));
  for (const { taskId, text, by, days, weight } of tasks) {
    const owner = by === 'village' ? village : to;
    await act('keep-task', { taskId, text, owner, due: addDays(today, days), weight }, body);
  }
  on(PACE.work);
  for (const { taskId, progress, note, by } of tasks)
    if (progress > 0) await act('tell-progress', { taskId, progress, note }, by === 'village' ? cadre : body);
  on(PACE.check);
  if (told.check !== undefined) await act('check', { stage: 'midway', ...told.check }, committee);
  if (told.result === undefined) return;
  on(PACE.finish);
  await act('finish', { text: told.result }, body);
  on(PACE.accept);
  const { sentBack } = told;
  const accepting = (against?: typeof sentBack) => ({
    sides: told.sides.map((side) =>
      side === against?.side ? { side, accepts: false, why: against.why } : { side, accepts: true },
    ),
  });
  await act('accept', accepting(sentBack), committee);
  const [first] = tasks;
  if (sentBack !== undefined && first !== undefined) {
    on(PACE.again);
    await act('tell-progress', { taskId: first.taskId, progress: 100, note: sentBack.mended }, cadre);
    await act('finish', { text: `${told.result}${sentBack.mended}` }, body);
    await act('accept', accepting(), committee);
  }
  on(PACE.feedback);
  if (told.feedback !== undefined) await act('feed-back', { text: told.feedback }, cadre);
  on(PACE.rate);
  if (told.rated === undefined) return;
  const [satisfied, fairly, dissatisfied, reasons] = told.rated;
  await act('rate', { satisfied, fairly, dissatisfied, reasons }, committee);
}
