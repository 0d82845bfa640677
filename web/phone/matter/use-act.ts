/** 办一步的来去: its draft, sending it once however often it is sent, and the way back. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { MatterPage } from '../../../contract/matter.ts';
import type { ConfirmRequest } from '../../../domain/matter/confirm.ts';
import { newId } from '../../kit/ids.ts';
import { useDraft } from '../draft.ts';
import { forget, noticed } from '../load.ts';
import { mayHaveArrived, type Unsent } from '../send.tsx';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { cameFrom } from '../trail.ts';
import { focusWrong } from '../wrong.ts';
import { ACT_FORMS } from './act-forms.ts';
import { ACT_WORDS, type WordyAct } from './acts.ts';

/** `commandId`: sent, and nobody knows whether it arrived. */
interface ActDraft {
  readonly text: string;
  readonly rating: ConfirmRequest['satisfaction'] | null;
  readonly commandId: string | null;
}

const BLANK: ActDraft = { text: '', rating: null, commandId: null };

export function useAct({ matterId }: MatterPage, act: WordyAct) {
  const { officeId } = useSigned().me.office;
  const leave = useLeave(`/matters/${matterId}`);
  const { draft, change, drop } = useDraft<ActDraft>(`${officeId}.${matterId}.${act}`, BLANK);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [unsent, setUnsent] = useState<Unsent | undefined>(
    draft.commandId === null ? undefined : { kind: 'silence' },
  );
  const { text, rating } = draft;
  const wrong = wrongWith(draft, act);

  const send = async () => {
    const commandId = draft.commandId ?? newId();
    change({ commandId });
    setBusy(true);
    const reply = noticed(await ACT_FORMS[act].send({ matterId, commandId, text: text.trim(), rating }));
    setBusy(false);
    if (reply.kind === 'answer') {
      drop();
      forget(`matter ${matterId}`);
      return leave(() => tellNextPage(ACT_WORDS[act].done));
    }
    if (!mayHaveArrived(reply)) change({ commandId: null });
    setUnsent(reply);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.text || wrong.rating || text.length > ACT_FORMS[act].max) focusWrong();
    else void send();
  };
  const edit = () => {
    change({ commandId: null });
    setUnsent(undefined);
  };
  const shown = { text: tried && wrong.text, rating: tried && wrong.rating };
  return { draft, change, wrong: shown, frozen: draft.commandId !== null, busy, unsent, submit, edit };
}

/** Words are required of every act but the confirmation, which needs a rating. */
function wrongWith({ text, rating }: ActDraft, act: WordyAct) {
  const said = text.trim();
  const silent = act === 'confirm' && said === '';
  return { text: !silent && said.length < ACT_FORMS[act].min, rating: act === 'confirm' && rating === null };
}

/** Back to the matter's page, wherever the form was opened from; nowhere, when the form was left in the meantime. */
function useLeave(to: string): (then: () => void) => void {
  const [, go] = useLocation();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return (then) => {
    if (!here.current) return;
    then();
    if (cameFrom() === to) history.back();
    else go(to, { replace: true });
  };
}
