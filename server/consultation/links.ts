/** 来龙去脉: matters and meetings a topic comes from or is talked over in; whoever may not see one is told only that there is one. */
import { linkConsultation } from '../../contract/consultation-acts.ts';
import { type Consultation, convenes } from '../../domain/consultation/consultation.ts';
import { type CountedVote, countedIn } from '../../domain/consultation/counted.ts';
import type { SourceRef } from '../../domain/consultation/propose.ts';
import { maySee } from '../../domain/matter/sight.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { maySee as mayVisit } from '../../domain/meeting/runs.ts';
import type { Given } from '../kit/admission.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command } from '../kit/serve.ts';
import { findMatter } from '../matter/store.ts';
import { findMeeting } from '../meeting/store.ts';
import { insertLinks, meetingsOf } from './link.store.ts';
import { lockConsultation } from './store.ts';

type Asking = Pick<Given, 'tx' | 'house' | 'office'>;

/** What it is called; undefined for whoever may not see it, and where it is none. Of a sensitive matter nothing is told here. */
export async function calledOf(
  { tx, house, office }: Asking,
  { kind, id }: SourceRef,
): Promise<string | undefined> {
  if (kind === 'meeting') {
    const meeting = await findMeeting(tx, house.county, id);
    return meeting !== undefined && mayVisit(office, meeting) ? meeting.title : undefined;
  }
  const matter = await findMatter(tx, house.county, id);
  return matter === undefined || matter.dataClass === 'P3' || !maySee(office, matter)
    ? undefined
    : `${matter.no} ${matter.title}`;
}

/** What the meetings linked to a topic counted about it, as far as the office may see them. */
export async function countedOf(
  { tx, house, office }: Asking,
  it: Consultation,
): Promise<readonly CountedVote[]> {
  const meetings: Meeting[] = [];
  for (const id of await meetingsOf(tx, house.county, it.id)) {
    const meeting = await findMeeting(tx, house.county, id);
    if (meeting !== undefined && mayVisit(office, meeting)) meetings.push(meeting);
  }
  return countedIn(it, meetings);
}

/** Only what the office itself may see is linked. */
export async function link(given: Asking, consultationId: string, refs: readonly SourceRef[]): Promise<void> {
  for (const ref of refs)
    if ((await calledOf(given, ref)) === undefined) throw new RefusedError('source-not-seen');
  insertLinks(given.tx, given.house.county, consultationId, refs);
}

export const linkTopic = command(linkConsultation, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  const { state } = must(await lockConsultation(tx, house.county, params.consultationId));
  if (!convenes(office, state)) throw new RefusedError('not-the-convener');
  const { kind, id } = body;
  await link(given, state.id, [{ kind, id }]);
  return { consultationId: state.id };
});
