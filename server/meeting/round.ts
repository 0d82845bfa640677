/** 会议之间: tasks that are not done, quarters of conferences, who may ask for a meeting; all computed when they are read. */
import * as api from '../../contract/meeting-round.ts';
import { addMonths, type Day, dayOf, startOf } from '../../domain/kernel/day.ts';
import { afterStep } from '../../domain/meeting/acts.ts';
import { CONFERENCES, quarterOf } from '../../domain/meeting/conference.ts';
import { demandMeeting, demandsFor, type Eligible } from '../../domain/meeting/demand.ts';
import { isKindOf, MEETING_KINDS, type MeetingKind } from '../../domain/meeting/kind.ts';
import { planned } from '../../domain/meeting/plan.ts';
import { type OpenTask, openTasksOf } from '../../domain/meeting/task.ts';
import { actsFor } from '../../domain/people/office.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import { freeze, householdsIn } from '../../domain/roll/list.ts';
import type { Given } from '../kit/admission.ts';
import { RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { insertNotices } from '../notice/store.ts';
import { rollIn } from '../roll/store.ts';
import * as store from './store.ts';

/** What is not done of the meetings of a place, the soonest due first. */
export async function openTasks(
  { tx, house }: Pick<Given, 'tx' | 'house'>,
  asked: { place: PlaceCode; kind: MeetingKind | undefined },
): Promise<OpenTask[]> {
  const meetings = await store.meetingsWithTasks(tx, house.county, asked);
  return meetings.flatMap(openTasksOf).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** How many may ask for a meeting, by the roll as it stands. */
export async function eligibleIn(
  { tx, house }: Pick<Given, 'tx' | 'house'>,
  place: PlaceCode,
): Promise<Eligible> {
  const roll = await rollIn(tx, house.county, place);
  const on = { placeCode: place, day: dayOf(house.now()) };
  const adults = freeze(roll, { ...on, circle: 'adults' }).voters;
  const representatives = freeze(roll, { ...on, circle: 'representatives' }).voters;
  return {
    adults: adults.length,
    households: householdsIn(adults),
    representatives: representatives.length,
  };
}

const tasks = query(api.listOpenTasks, async ({ query: { kind } }, given) => ({
  tasks: await openTasks(given, {
    place: given.office.placeCode,
    // The office of the CPPCC reads the county’s conferences and nothing else.
    kind: given.office.post === 'cppcc_officer' ? 'joint_conference' : kind,
  }),
}));

const conferences = query(api.getConferences, async ({ query: asked }, { tx, house, office }) => {
  const today = dayOf(house.now());
  const year = asked.year ?? today.slice(0, 4);
  const held = await store.conferencesHeld(tx, house.county, {
    place: office.placeCode,
    from: new Date(startOf(`${year}-01-01`)),
    before: new Date(startOf(addMonths(`${year}-01-01`, 12))),
  });
  return {
    year,
    until: quarterOf(lastQuarter(today)),
    kinds: CONFERENCES.map((kind) => ({
      kind,
      quarters: [...new Set(held.flatMap((it) => (it.kind === kind ? [quarterOf(it.day)] : [])))].sort(),
    })),
  };
});

/** A day of the last quarter that is over. */
const lastQuarter = (today: Day): Day => addMonths(`${today.slice(0, 7)}-01`, -3);

const demands = query(api.getDemands, async (_, given) => {
  const day = dayOf(given.house.now());
  const eligible = await eligibleIn(given, given.office.placeCode);
  return {
    kinds: MEETING_KINDS.filter((kind) => isKindOf(kind, given.office.placeCode))
      .map((kind) => ({ kind, lines: [...demandsFor(kind, eligible, day)] }))
      .filter(({ lines }) => lines.length > 0),
  };
});

/** Two steps in one breath: it was planned, and asked for; whoever holds the village’s meetings hears of it. */
const demandOne = command(api.demandMeeting, async ({ body: { commandId: _, ...request } }, given) => {
  const { tx, house, office } = given;
  const [county, at] = [house.county, house.now()];
  const eligible = await eligibleIn(given, office.placeCode);
  const decision = demandMeeting(request, { by: office, at, eligible });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const { plan, demanded } = decision.step;
  const first = planned(plan, at);
  if (!(await store.insertMeeting(tx, county, first, new Date(at)))) throw new RefusedError('id-taken');
  await store.insertStep(tx, county, { meeting: first, by: office, step: { act: 'plan', at, body: plan } });
  const step = { act: 'demand', at, body: demanded } as const;
  const meeting = afterStep(first, step);
  await store.updateMeeting(tx, county, meeting, new Date(at));
  await store.insertStep(tx, county, { meeting, by: office, step });
  if (actsFor(office) !== meeting.placeCode)
    insertNotices(tx, {
      ...{ county, word: 'meeting', ofId: meeting.id, seq: meeting.steps, tail: null, at },
      told: [{ to: meeting.placeCode, kind: 'meeting-demanded' }],
    });
  return { meetingId: meeting.id, status: meeting.status, steps: meeting.steps };
});

export const betweenMeetings: readonly Served[] = [tasks, conferences, demands, demandOne];
