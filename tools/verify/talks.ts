/** 会议与协商: whether every meeting and every topic is what its steps make of it. Where places changed, it lives on under the new code. */
import { after, begun } from '../../domain/consultation/step.ts';
import { fold } from '../../domain/meeting/acts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Tx } from '../../server/kit/database.ts';
import { meetingsAmong, stepsOf } from '../../server/meeting/store.ts';
import { unequal } from './steps.ts';
import { everyMeetingId, everyTopic, type StoredTopic } from './talks.store.ts';

export interface CheckedTalks {
  readonly meetings: number;
  readonly topics: number;
  readonly differences: readonly string[];
}

export async function checkTalks(tx: Tx, county: string): Promise<CheckedTalks> {
  const differences: string[] = [];
  let [meetings, topics] = [0, 0];
  for await (const ids of everyMeetingId(tx, county)) {
    meetings += ids.length;
    for (const meeting of await meetingsAmong(tx, county, ids))
      differences.push(...(await checkMeeting(tx, county, meeting)));
  }
  for await (const some of everyTopic(tx, county)) {
    topics += some.length;
    for (const topic of some) differences.push(...checkTopic(topic));
  }
  return { meetings, topics, differences };
}

async function checkMeeting(tx: Tx, county: string, meeting: Meeting): Promise<string[]> {
  const told = fold(await stepsOf(tx, county, meeting.id));
  if (told === undefined) return [`meeting ${meeting.id}: was never planned`];
  const should = { ...told, placeCode: meeting.placeCode };
  return unequal(should, meeting).map((what) => `meeting ${meeting.id}: ${what}`);
}

/** Reads, and asks no database. */
export function checkTopic({
  state,
  title,
  status,
  announced,
  receiver,
  steps,
  told,
  sheet,
}: StoredTopic): string[] {
  const [first, ...rest] = told;
  if (first?.kind !== 'proposed') return [`topic ${state.id}: was never proposed`];
  const should = { ...rest.reduce(after, begun(first.topic)), placeCode: state.placeCode };
  const row = {
    ...{ title: state.title, status: state.status, announced: state.review !== undefined },
    ...{ receiver: state.reference?.to ?? null, steps: told.length },
  };
  const wrong = [...unequal(should, state), ...unequal(row, { title, status, announced, receiver, steps })];
  if (sheet !== null && sheet.version !== sheet.kept) wrong.push('a version of its public page is missing');
  if (sheet !== null && sheet.steps > steps) wrong.push('its public page shows more than happened');
  return wrong.map((what) => `topic ${state.id}: ${what}`);
}
