/**
 * 联席会议、四议两公开、筹资筹劳 (演示): a year of quarterly conferences of the county, a weighty affair that is done and one that is under
 * way, and funds and labour for one road. All through the real commands.
 */
import type { MeetingPage } from '../../contract/meeting.ts';
import {
  addDays,
  addMonths,
  DAY,
  type Day,
  dayOf,
  HOUR,
  type Moment,
  startOf,
} from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Place } from '../../domain/place/place.ts';
import type { House } from '../../server/kit/house.ts';
import { tellBodies } from './bodies.ts';
import { onStage, type Stage } from './stage.ts';
import { storyOf } from './story.ts';
import {
  CONFERENCE_VENUE,
  LAMPS,
  ROAD,
  RULES,
  TOLD_CONFERENCES,
  type ToldConference,
} from './told/decisions.ts';

const QUARTERS = 4;

/** Answers how many conferences were held. */
export const tellDecisions = (
  real: House,
  { offices, places, until }: { offices: readonly Office[]; places: readonly Place[]; until: Moment },
): Promise<number> =>
  onStage(real, { offices, until, called: 'decisions' }, async (stage) => {
    const held = await tellConferences(stage, until);
    const { village, town } = storyOf(places);
    await tellBodies(stage, { places, until });
    await tellLamps(stage, { village, until });
    await tellRules(stage, { village, until });
    await tellRoad(stage, { village, town, until });
    return held;
  });

/** The third kind was not held in the quarter before last: a gap that the page shows. */
async function tellConferences(stage: Stage, until: Moment): Promise<number> {
  let held = 0;
  for (let ago = QUARTERS; ago > 0; ago -= 1)
    for (const [n, told] of TOLD_CONFERENCES.entries()) {
      if (ago === 2 && n === 2) continue;
      const day = addDays(addMonths(dayOf(until), -3 * ago + 1), n * 5 - 20);
      await holdConference(stage, { told, day, isLast: ago === 1, seat: countySeat(stage) });
      held += 1;
    }
  return held;
}

const countySeat = ({ house, who }: Stage): ConferenceSeat => ({
  ...{ officer: who('cppcc_officer', house.county), placeCode: house.county, venue: CONFERENCE_VENUE },
  ...{ chair: '县政协副主席', recorder: '县政协办文书' },
});

/** Who holds a conference, of what place, and where. */
interface ConferenceSeat {
  readonly officer: Office;
  readonly placeCode: string;
  readonly venue: string;
  readonly chair: string;
  readonly recorder: string;
}

interface Held {
  readonly told: ToldConference;
  readonly day: Day;
  readonly seat: ConferenceSeat;
  /** Its task is still open. */
  readonly isLast: boolean;
}

/** Called, held, written down and signed; the task of any but the last is done. */
export async function holdConference(stage: Stage, { told, day, isLast, seat }: Held): Promise<void> {
  const { house } = stage;
  const { officer, placeCode, venue, chair, recorder } = seat;
  const starts = startOf(day) + 9 * HOUR;
  const { subject, asks } = told;
  const asked = asks === undefined ? [] : [{ id: house.newId(), title: asks[0], subject, words: asks[1] }];
  const [meetingId, itemId] = [house.newId(), house.newId()];
  const act = (verb: string, body: Record<string, unknown>) =>
    stage.tell(officer, `/api/meetings/${meetingId}/${verb}`, body);
  stage.at(starts - 6 * DAY);
  await stage.tell(officer, '/api/meetings', {
    ...{ meetingId, kind: 'joint_conference', placeCode, title: `联席会议：${told.title}` },
    ...{ starts, venue, basis: 'invited', declared: null },
    items: [agendaItem(itemId, told), ...asked.map((it) => agendaItem(it.id, it))],
  });
  await act('name-conference', { kind: told.kind, needs: told.needs });
  for (const [as, who, whyNot] of told.asked) {
    const inviteeId = house.newId();
    await act('invite', { inviteeId, as, who });
    await act('answer-invite', { inviteeId, comes: whyNot === undefined, why: whyNot ?? null });
  }
  await act('notice', { shortWhy: null });
  stage.at(starts);
  await act('open', { chair, recorder });
  const there = told.asked.filter(([, , whyNot]) => whyNot === undefined);
  for (const [, who] of there)
    await act('arrive', {
      numbers: [],
      how: 'list',
      speaksFor: [],
      guest: { name: `${who}代表`, side: who },
    });
  const [what, owner] = told.task;
  const { bodies = [] } = (await stage.read(officer, `/api/meetings/${meetingId}`)) as MeetingPage;
  const body = bodies.find(({ name }) => name.endsWith(owner));
  const due = addDays(day, 45);
  const tasks = [{ what, due, owner: body?.name ?? owner, ...(body && { ownerKey: body.key }) }];
  await act('conclude', { itemId, outcome: 'noted', to: null, words: told.words, tasks });
  for (const { id, words } of asked)
    await act('conclude', { itemId: id, outcome: 'referred', to: 'cppcc', words, tasks: [] });
  await act('close', {});
  const further = asked.map(({ title, words }) => `${title}，转县政协：${words}`).join('');
  await act('minutes', { text: `联席会议在${venue}召开，议题：${told.title}。${told.words}${further}` });
  const [first, second] = there.map(([, who]) => `${who}代表`);
  for (const [as, name] of [
    ['chair', chair],
    ['recorder', recorder],
    ['witness', first],
    ['witness', second],
  ])
    await act('sign', { as, name });
  await act('archive', {});
  if (isLast) return;
  stage.at(starts + 40 * DAY);
  await act('answer-task', { itemId, task: 0, words: '已经办好', done: true });
}

const agendaItem = (id: string, { title, subject }: Pick<ToldConference, 'title' | 'subject'>) => ({
  ...{ id, title, subject, authorised: false, minutes: 60, matterId: null },
});

interface Where {
  readonly village: string;
  readonly until: Moment;
}

const all = (should: number, more: object = {}) => ({
  ...{ should, present: should, for: should, against: 0, abstain: 0, ...more },
});
const BY_REPS = { kind: 'villager_rep_meeting', basis: 'representatives' };
const BEFORE = [
  ['propose', all(5)],
  ['discuss', all(9, { present: 8, for: 8 })],
] as const;

/** Begun so many days ago; answers how an act of it is done, and which day a step is on. */
async function begun(stage: Stage, { village, until }: Where, said: object, daysAgo: number) {
  const cadre = stage.who('village_cadre', village);
  const procedureId = stage.house.newId();
  const began = dayOf(until - daysAgo * DAY);
  const on = (n: number): Day => addDays(began, n);
  stage.at(startOf(began) + 9 * HOUR);
  await stage.tell(cadre, '/api/procedures', {
    procedureId,
    placeCode: village,
    ...said,
    onePerson: false,
    on: began,
  });
  const act = (n: number, verb: string, body: Record<string, unknown>) => {
    stage.at(startOf(on(n)) + 17 * HOUR);
    return stage.tell(cadre, `/api/procedures/${procedureId}/${verb}`, body);
  };
  const hold = (n: number, step: string, votes: object, deciding: object | null = null) =>
    act(n, 'hold', { stage: step, meeting: null, paper: { on: on(n), deciding, votes } });
  const publish = (n: number, steps: number) =>
    publishAffair(stage, { kind: 'procedure', id: procedureId, village, steps }, startOf(on(n)));
  return { on, act, hold, publish };
}

interface AffairOf {
  readonly kind: 'procedure' | 'levy';
  readonly id: string;
  readonly village: string;
  /** How many it has by then. */
  readonly steps: number;
}

/** Read through and published by the village in the evening. */
async function publishAffair(
  stage: Stage,
  { kind, id, village, steps }: AffairOf,
  day: Moment,
): Promise<void> {
  const cadre = stage.who('village_cadre', village);
  stage.at(day + 18 * HOUR);
  await stage.tell(cadre, `/api/affairs/${kind}/${id}/publish-sheet`, { steps, reworded: [], kept: [] });
}

async function tellLamps(stage: Stage, where: Where): Promise<void> {
  const said = { title: LAMPS.title, text: LAMPS.text, subject: 'public_welfare', authorised: true };
  const { on, act, hold, publish } = await begun(stage, where, said, 150);
  for (const [at, [step, votes]] of BEFORE.entries()) await hold(1 + at * 4, step, votes);
  await hold(12, 'review', all(42, { present: 33, for: 31, against: 2 }));
  await hold(20, 'decide', all(36, { present: 30, for: 27, against: 2, abstain: 1 }), BY_REPS);
  const shown = { where: '村务公开栏' };
  await act(22, 'disclose', {
    what: 'decision',
    text: LAMPS.decision,
    ...shown,
    from: on(22),
    until: on(40),
  });
  await act(130, 'disclose', { what: 'result', text: LAMPS.result, ...shown, from: on(130), until: on(149) });
  await publish(130, 7);
}

/** The text was changed after the Party members had looked at it: it waits for them again. */
async function tellRules(stage: Stage, where: Where): Promise<void> {
  const said = { title: RULES.title, text: RULES.text, subject: 'village_rules', authorised: false };
  const { on, act, hold } = await begun(stage, where, said, 24);
  for (const [at, [step, votes]] of BEFORE.entries()) await hold(1 + at * 4, step, votes);
  await hold(12, 'review', all(42, { present: 35, for: 28, against: 5, abstain: 2 }));
  await act(14, 'change-text', { text: RULES.changed, why: RULES.why, on: on(14) });
}

/** Voted and looked at by the town; the county has it. */
async function tellRoad(
  stage: Stage,
  { village, town, until }: Where & { readonly town: string },
): Promise<void> {
  const cadre = stage.who('village_cadre', village);
  const levyId = stage.house.newId();
  const began = dayOf(until - 20 * DAY);
  const on = (n: number): Day => addDays(began, n);
  const act = (n: number, verb: string, body: Record<string, unknown>, by = cadre) => {
    stage.at(startOf(on(n)) + 17 * HOUR);
    return stage.tell(by, `/api/levies/${levyId}/${verb}`, body);
  };
  const exempt = [
    { ground: 'student', payers: 46, labourers: 0 },
    { ground: 'hardship', payers: 18, labourers: 7 },
  ];
  stage.at(startOf(began) + 9 * HOUR);
  await stage.tell(cadre, '/api/levies', {
    ...{ levyId, placeCode: village, title: ROAD.title, proposer: 'representatives' },
    signed: { of: 36, signed: 11 },
    scheme: { purpose: ROAD.purpose, money: 0, payers: 328, days: 3, labourers: 152, exempt, on: began },
  });
  await act(1, 'announce', { on: on(1), words: '贴在村务公开栏和三组路口，村民代表逐户征求意见' });
  await act(13, 'vote', {
    ...{ meeting: null, words: '逐户征求意见并签字，签字表存村委会' },
    paper: {
      ...{ on: on(13), kind: 'villager_assembly', basis: 'households' },
      votes: all(96, { present: 78, for: 69, against: 6, abstain: 3 }),
    },
  });
  const review = {
    stage: 'town',
    ok: true,
    words: '程序和用工标准符合规定，已对照省里文件',
    ceilingChecked: true,
  };
  await act(16, 'review', review, stage.who('town_officer', town));
  await publishAffair(stage, { kind: 'levy', id: levyId, village, steps: 4 }, startOf(on(16)));
}
