/** 会议交办: a task whose owner is a place or unit is read and answered by it, told when it is given, and told once when it is late. */
import * as api from '../../contract/meeting-onward.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { afterStep, type MeetingAct } from '../../domain/meeting/acts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { hearsFor } from '../../domain/meeting/runs.ts';
import { answerTask, ownedTasksOf } from '../../domain/meeting/task.ts';
import { toldAs } from '../../domain/people/office.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { insertNotices } from '../notice/store.ts';
import { fullPlaceName } from '../place/store.ts';
import * as meetings from './store.ts';
import * as store from './task.store.ts';

/** After a step of a meeting that asked for something, or was answered. */
export async function keepTasks(
  given: Given,
  meeting: Meeting,
  act: MeetingAct,
  itemId: string,
): Promise<void> {
  const { tx, house, office } = given;
  const owned = ownedTasksOf(meeting).filter((it) => it.itemId === itemId);
  const asker = { place: meeting.placeCode, askedBy: hearsFor(office, meeting) };
  for (const it of owned) await store.keepTask(tx, house.county, asker, it);
  const to = [...new Set(owned.map(({ ownerKey }) => ownerKey))].filter((key) => key !== toldAs(office));
  if (act === 'conclude') tell(given, meeting, to, 'task-given');
}

const tell = (
  { tx, house }: Pick<Given, 'tx' | 'house'>,
  { id: ofId, steps: seq }: Pick<Meeting, 'id' | 'steps'>,
  to: readonly string[],
  kind: 'task-given' | 'onward-answered',
): void =>
  insertNotices(tx, {
    ...{ county: house.county, word: 'meeting', ofId, seq, tail: null, at: house.now() },
    told: to.map((one) => ({ to: one, kind })),
  });

const list = query(api.listOwnedTasks, async (_, { tx, house, office }) => {
  const owner = toldAs(office);
  const found = owner === undefined ? [] : await store.tasksOwned(tx, house.county, owner);
  return {
    tasks: found.map(({ place, ownerKey: _, answers, ...it }) => ({
      ...{ ...it, answers: [...answers] },
      placeName: fullPlaceName(house.names, place),
      late: !it.done && it.due < dayOf(house.now()),
    })),
  };
});

/** The owner does not see the meeting: what it owns of it was looked at first, and nothing else of it is told. */
const answer = command(api.answerOwnedTask, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  const { commandId: _, ...request } = body;
  const owner = toldAs(office);
  const owned = { ...params, ...request, owner: owner ?? '' };
  const asker = owner === undefined ? undefined : await store.askerOf(tx, house.county, owned);
  if (asker === undefined) throw new NotFoundError();
  widen(tx, { county: house.county, duty: 'clock' });
  const { meeting, lastAt } = must(await meetings.lockMeeting(tx, house.county, params.meetingId));
  const at = Math.max(house.now(), lastAt);
  const decision = answerTask.decide(meeting, request, { by: office, at, voters: [], hash: (it) => it });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const step = { act: 'answer-task', at, body: decision.step } as const;
  const next = afterStep(meeting, step);
  await meetings.updateMeeting(tx, house.county, next, new Date(at));
  await meetings.insertStep(tx, house.county, { meeting: next, step, by: office });
  await keepTasks(given, next, 'answer-task', request.itemId);
  if (owner !== asker) tell(given, next, [asker], 'onward-answered');
  return { meetingId: next.id };
});

const AT_ONCE = 200;

/** 过期一次: each task that is overdue is told of once, to its owner and to whoever asked for it. */
export async function tellLateTasks(house: House): Promise<number> {
  const sight = { county: house.county, duty: 'clock' } as const;
  return house.database.transaction(sight, async (tx) => {
    const today = dayOf(house.now());
    const late = await store.takeOverdue(tx, house.county, { today, limit: AT_ONCE });
    for (const { item_id, task, owner_key, asked_by } of late)
      insertNotices(tx, {
        ...{ county: house.county, word: 'meeting', ofId: item_id, seq: task, tail: null, at: house.now() },
        told: [...new Set([owner_key, asked_by])].map((to) => ({ to, kind: 'task-late' as const })),
      });
    return late.length;
  });
}

export const ownedTasks: readonly Served[] = [list, answer];
