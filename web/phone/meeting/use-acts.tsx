/** 会上动作在手机里: saved first, sent when there is a signal, in the order in which they happened in the room. */
import { useRef, useState } from 'react';
import type { MeetingPage } from '../../../contract/meeting.ts';
import { ACT_ENDPOINTS } from '../../../contract/meeting-acts.ts';
import type { MeetingAct } from '../../../domain/meeting/acts.ts';
import { newId } from '../../kit/ids.ts';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import type { RequestOf, Running } from '../../kit/meeting/running.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { useToSend } from '../pending/waiting-here.tsx';
import type { NotTaken as What } from '../saving.ts';
import { commandFor, saveOrTell } from '../saving.ts';
import { useSigned } from '../session/me.ts';
import { meetingAhead } from './ahead.ts';

/** Acts that may be saved, as commands: their requests were checked by the rule's types where they are made. */
type Saved = (typeof ACT_ENDPOINTS)['close'];

export function useActs(page: MeetingPage, again: () => void): Running {
  const { me } = useSigned();
  const waiting = useToSend();
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ form: string; what: What }>();
  const meeting = meetingAhead(page, waiting, me);

  const act = async <N extends MeetingAct>(
    name: N,
    request: RequestOf<N>,
    form: string,
  ): Promise<boolean> => {
    if (underway.current) return false;
    underway.current = true;
    setBusy(true);
    setTold(undefined);
    const saved = await saveOrTell(
      commandFor(ACT_ENDPOINTS[name] as Saved, {
        ...{ commandId: newId(), officeId: me.office.officeId, entity: meeting.id },
        params: { meetingId: meeting.id },
        body: { ...(request as object), at: Date.now() },
        shown: { title: meeting.title, placeName: page.placeName },
      }),
    );
    if (saved.kind === 'not-taken') setTold({ form, what: saved.what });
    if (saved.kind === 'taken') again();
    underway.current = false;
    setBusy(false);
    return saved.kind !== 'not-taken';
  };

  return {
    ...{ meeting, placeName: page.placeName, voters: page.voters, act, busy },
    told: told && { form: told.form, words: <NotTaken what={told.what} refusals={MEETING_REFUSALS} /> },
  };
}
