/** 来龙去脉: matters and meetings a topic comes from or is talked over in; whoever may not see one is told only that there is one. */
import { linkConsultation } from '../../contract/consultation-acts.ts';
import { convenes } from '../../domain/consultation/consultation.ts';
import type { SourceRef } from '../../domain/consultation/propose.ts';
import { maySee } from '../../domain/matter/sight.ts';
import { maySee as mayVisit } from '../../domain/meeting/runs.ts';
import type { Given } from '../kit/admission.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command } from '../kit/serve.ts';
import { findMatter } from '../matter/store.ts';
import { findMeeting } from '../meeting/store.ts';
import { insertLinks } from './link.store.ts';
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
