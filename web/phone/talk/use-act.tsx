/** 议题上的动作在手机里: saved first, sent when there is a signal, in the order in which they happened in the room. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { TALK_ENDPOINTS } from '../../../contract/consultation-acts.ts';
import { decideAct } from '../../../domain/consultation/acts.ts';
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import { TALK_REFUSALS } from '../../kit/consultation/refusals.ts';
import { newId } from '../../kit/ids.ts';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { officeOf } from '../meeting/ahead.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { useToSend } from '../pending/waiting-here.tsx';
import { commandFor, saveOrTell } from '../saving.ts';
import { toldAs } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tell } from '../told.ts';
import { pageAhead, topicAhead } from './ahead.ts';
import { TALK } from './words.ts';

/** Acts that can wait: their requests are checked by the same schema where they are taken. */
type Saved = (typeof TALK_ENDPOINTS)['open-round'];
const endpointOf = (act: ConsultationAct): Saved => TALK_ENDPOINTS[act] as unknown as Saved;
export const canWait = (act: ConsultationAct): boolean => 'offline' in TALK_ENDPOINTS[act];

export interface Acting {
  /** With what waits done on it. */
  readonly page: ConsultationPage;
  readonly busy: boolean;
  readonly told: { readonly act: ConsultationAct; readonly words: ReactNode } | undefined;
  readonly act: (act: ConsultationAct, body: Record<string, unknown>, done: () => void) => void;
}

export function useActing(read: ConsultationPage, again: () => void): Acting {
  const say = useSay();
  const { me } = useSigned();
  const waiting = useToSend();
  const underway = useRef(false);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Acting['told']>();
  const { consultationId, title, placeName, limits, linked, counted = [] } = read;
  const here = waiting.filter(({ command }) => command.entity === consultationId).length;
  const before = useRef(here);
  useEffect(() => {
    // What left the queue is on the server: the page is read again.
    if (here < before.current) again();
    before.current = here;
  }, [here, again]);

  const save = async (act: ConsultationAct, body: Record<string, unknown>, done: () => void) => {
    const at = Date.now();
    const facts = { by: officeOf(me), at, limits, linked, counted };
    const decision = decideAct(topicAhead(read, waiting, me), act, body, facts);
    if (!decision.ok)
      return setTold({ act, words: <Notice kind="error">{say(TALK_REFUSALS[decision.reason])}</Notice> });
    const saved = await saveOrTell(
      commandFor(endpointOf(act), {
        ...{ commandId: newId(), officeId: me.office.officeId, entity: consultationId },
        params: { consultationId },
        body: { ...body, at },
        shown: { title, placeName },
      }),
    );
    if (saved.kind === 'not-taken')
      return setTold({ act, words: <NotTaken what={saved.what} refusals={TALK_REFUSALS} /> });
    if (saved.kind === 'taken') again();
    setTold(undefined);
    done();
    tell(toldAs(saved.kind, TALK.done));
  };

  return {
    page: pageAhead(read, waiting, me, Date.now()),
    busy,
    told,
    act: (...asked) => {
      if (underway.current) return;
      underway.current = true;
      setBusy(true);
      void save(...asked).finally(() => {
        underway.current = false;
        setBusy(false);
      });
    },
  };
}
