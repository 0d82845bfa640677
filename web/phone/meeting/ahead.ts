/** 往前看的会: a meeting as it stands in the room, with what waits on this phone done on it by the same rules. The server's word is final. */
import type { MeetingPage } from '../../../contract/meeting.ts';
import type { Me } from '../../../contract/people.ts';
import { afterStep, decideAct, type MeetingAct } from '../../../domain/meeting/acts.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import type { Office } from '../../../domain/people/office.ts';
import type { Item } from '../outbox/item.ts';

export const officeOf = ({ personId, office: { officeId, post, placeCode } }: Me): Office => ({
  ...{ id: officeId, personId, post, placeCode, from: '' },
});

const WORD = 'meeting.';

/** What does not fit is left to the server. A hash is the server's to make. */
export function meetingAhead(page: MeetingPage, waiting: readonly Item[], me: Me): Meeting {
  const by = officeOf(me);
  return waiting
    .filter(({ command }) => command.kind.startsWith(WORD) && command.entity === page.meeting.id)
    .reduce<Meeting>((meeting, { command }) => {
      const { at, ...request } = command.body as { at?: number };
      const name = command.kind.slice(WORD.length) as MeetingAct;
      const facts = { by, at: at ?? 0, voters: page.voters, hash: () => '' };
      const decision = decideAct(meeting, name, request, facts);
      return decision.ok ? afterStep(meeting, decision.step) : meeting;
    }, page.meeting as Meeting);
}
