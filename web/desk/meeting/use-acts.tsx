/** 会上动作的收发: one act at a time; after silence the same one can be sent again, and is never done twice. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { MeetingPage } from '../../../contract/meeting.ts';
import { ACT_ENDPOINTS } from '../../../contract/meeting-acts.ts';
import type { MeetingAct } from '../../../domain/meeting/acts.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { call } from '../../kit/api.ts';
import { newId } from '../../kit/ids.ts';
import { isFilled } from '../../kit/meeting/filled.ts';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { namedBodies, type RequestOf, type Running } from '../../kit/meeting/running.ts';
import { ROOM_WORDS } from '../../kit/meeting/words.ts';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble } from '../ask.ts';
import { withSignNamed } from '../room/taken.ts';
import { Unsent } from '../trouble.tsx';

interface Underway {
  readonly name: MeetingAct;
  readonly body: object;
  readonly form: string;
}

export function useActs(page: MeetingPage): Running {
  const { meeting, placeName, voters } = page;
  const say = useSay();
  const kept = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ form: string; words: ReactNode }>();
  const underway = useRef<Underway | undefined>(undefined);

  const again = async (): Promise<boolean> => {
    const it = underway.current;
    if (it === undefined) return false;
    setBusy(true);
    setTold(undefined);
    const endpoint = ACT_ENDPOINTS[it.name] as (typeof ACT_ENDPOINTS)['close'];
    const body = it.body as { commandId: string };
    const reply = noticed(await call(endpoint, { params: { meetingId: meeting.id }, body }));
    if (reply.kind !== 'silence') underway.current = undefined;
    if (reply.kind === 'answer') await kept.invalidateQueries();
    else setTold({ form: it.form, words: unsent(reply) });
    setBusy(false);
    return reply.kind === 'answer';
  };

  const unsent = (trouble: Trouble) => (
    <Unsent
      sending={{ trouble: withSignNamed(trouble, say), again: () => void again() }}
      refusals={MEETING_REFUSALS}
    />
  );

  const act = <N extends MeetingAct>(name: N, request: RequestOf<N>, form: string): Promise<boolean> => {
    if (!isFilled(request)) {
      setTold({ form, words: <Notice kind="error">{say(ROOM_WORDS.notFilled)}</Notice> });
      return Promise.resolve(false);
    }
    if (underway.current === undefined)
      underway.current = { name, form, body: { ...(request as object), commandId: newId() } };
    return again();
  };

  return {
    ...{ meeting: meeting as Meeting, placeName, voters, act, busy, bodies: namedBodies(page) },
    told,
  };
}
