/** 会上动作在手机里: saved first, sent when there is a signal, in the order in which they happened in the room. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MeetingPage } from '../../../contract/meeting.ts';
import { ACT_ENDPOINTS } from '../../../contract/meeting-acts.ts';
import type { MeetingRefusal } from '../../../domain/meeting/act.ts';
import { decideAct, type MeetingAct } from '../../../domain/meeting/acts.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { call } from '../../kit/api.ts';
import { newId } from '../../kit/ids.ts';
import { isFilled } from '../../kit/meeting/filled.ts';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { namedBodies, type RequestOf, type Running } from '../../kit/meeting/running.ts';
import { ROOM_WORDS } from '../../kit/meeting/words.ts';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { useToSend } from '../pending/waiting-here.tsx';
import { commandFor, saveOrTell } from '../saving.ts';
import { useSigned } from '../session/me.ts';
import { meetingAhead, officeOf } from './ahead.ts';

/** Acts that may be saved, as commands: their requests were checked by the rule's types where they are made. */
type Saved = (typeof ACT_ENDPOINTS)['close'];

export function useActs(page: MeetingPage, again: () => void): Running {
  const say = useSay();
  const { me } = useSigned();
  const waiting = useToSend();
  const underway = useRef(false);
  const silent = useRef<{ readonly text: string; readonly commandId: string } | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ form: string; words: ReactNode }>();
  const here = waiting.filter(({ command }) => command.entity === page.meeting.id).length;
  const meeting = useShown(page, meetingAhead(page, waiting, me));
  const before = useRef(here);
  useEffect(() => {
    // What left the queue is on the server: the page is read again.
    if (here < before.current) again();
    before.current = here;
  }, [here, again]);

  /** The same rule as the server's, asked before anything is saved. */
  const whyNot = (name: MeetingAct, request: unknown): Sentence | undefined => {
    if (!isFilled(request)) return ROOM_WORDS.notFilled;
    const facts = { by: officeOf(me), at: Date.now(), voters: page.voters, hash: () => '' };
    const decision = decideAct(meeting, name, request, facts);
    return decision.ok ? undefined : MEETING_REFUSALS[decision.reason];
  };

  /** What needs a signal is sent at once or not at all; after silence the same request is sent again, and acts once. */
  const withSignal = async (name: MeetingAct, request: unknown): Promise<Sentence | undefined> => {
    const text = `${name} ${JSON.stringify(request)}`;
    if (silent.current?.text !== text) silent.current = { text, commandId: newId() };
    const body = { ...(request as object), commandId: silent.current.commandId };
    const reply = await call(ACT_ENDPOINTS[name] as Saved, { params: { meetingId: meeting.id }, body });
    if (reply.kind === 'silence' || reply.kind === 'too-often') return ROOM_WORDS.phoneSilent;
    silent.current = undefined;
    if (reply.kind === 'answer') return undefined;
    return reply.kind === 'refused'
      ? (MEETING_REFUSALS[reply.reason as MeetingRefusal] ?? ROOM_WORDS.phoneSilent)
      : ROOM_WORDS.phoneSilent;
  };

  const act = async <N extends MeetingAct>(
    name: N,
    request: RequestOf<N>,
    form: string,
  ): Promise<boolean> => {
    if (underway.current) return false;
    const no = whyNot(name, request);
    if (no !== undefined) setTold({ form, words: <Notice kind="error">{say(no)}</Notice> });
    if (no !== undefined) return false;
    underway.current = true;
    setBusy(true);
    setTold(undefined);
    if (!('offline' in ACT_ENDPOINTS[name])) {
      const trouble = here > 0 ? ROOM_WORDS.phoneWaits : await withSignal(name, request);
      if (trouble === undefined) again();
      else setTold({ form, words: <Notice kind="error">{say(trouble)}</Notice> });
      underway.current = false;
      setBusy(false);
      return trouble === undefined;
    }
    const saved = await saveOrTell(
      commandFor(ACT_ENDPOINTS[name] as Saved, {
        ...{ commandId: newId(), officeId: me.office.officeId, entity: meeting.id },
        params: { meetingId: meeting.id },
        body: { ...(request as object), at: Date.now() },
        shown: { title: meeting.title, placeName: page.placeName },
      }),
    );
    if (saved.kind === 'not-taken')
      setTold({ form, words: <NotTaken what={saved.what} refusals={MEETING_REFUSALS} /> });
    if (saved.kind === 'taken') again();
    underway.current = false;
    setBusy(false);
    return saved.kind !== 'not-taken';
  };

  return {
    ...{ meeting, placeName: page.placeName, voters: page.voters, act, busy, bodies: namedBodies(page) },
    told,
  };
}

/** What was seen ahead stays until the page is read again: between sending and reading the meeting would seem to go back. */
function useShown(page: MeetingPage, ahead: Meeting): Meeting {
  const shown = useRef({ page, meeting: ahead });
  if (shown.current.page !== page || ahead.steps >= shown.current.meeting.steps)
    shown.current = { page, meeting: ahead };
  return shown.current.meeting;
}
