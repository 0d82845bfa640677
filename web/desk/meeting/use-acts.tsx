/** 会上动作的收发: one act at a time; after silence the same one can be sent again, and is never done twice. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { MeetingPage } from '../../../contract/meeting.ts';
import { ACT_ENDPOINTS } from '../../../contract/meeting-acts.ts';
import { listBodies } from '../../../contract/outcome.ts';
import type { MeetingAct } from '../../../domain/meeting/acts.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { membersOf } from '../../../domain/people/office.ts';
import { ancestorAt } from '../../../domain/place/code.ts';
import { call } from '../../kit/api.ts';
import { newId } from '../../kit/ids.ts';
import { isFilled } from '../../kit/meeting/filled.ts';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import type { RequestOf, Running } from '../../kit/meeting/running.ts';
import { ROOM_WORDS } from '../../kit/meeting/words.ts';
import { Notice } from '../../kit/notice.tsx';
import { say as sayIn, useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble, useAsked } from '../ask.ts';
import { withSignNamed } from '../room/taken.ts';
import { Unsent } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';

interface Underway {
  readonly name: MeetingAct;
  readonly body: object;
  readonly form: string;
}

export function useActs({ meeting, placeName, voters }: MeetingPage): Running {
  const say = useSay();
  const kept = useQueryClient();
  const { office } = useWho();
  const known = useAsked(listBodies, {}, { when: mayUse(office.post, listBodies) }).answer?.bodies;
  const county = ancestorAt(office.placeCode, 'county') ?? office.placeCode;
  const members = { key: membersOf(county), name: sayIn(ROOM_WORDS.membersOffice, 'zh') };
  const bodies = known && [...known, members];
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
    ...{ meeting: meeting as Meeting, placeName, voters, act, busy, bodies },
    told,
  };
}
