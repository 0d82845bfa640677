/** 办一步的来去: its draft, saving it once, and the way back. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { MatterPage } from '../../../contract/matter.ts';
import type { ConfirmRequest } from '../../../domain/matter/confirm.ts';
import { newId } from '../../kit/ids.ts';
import { useDraft } from '../draft.ts';
import { forget } from '../load.ts';
import type { Item } from '../outbox/item.ts';
import { FullError } from '../outbox/store.ts';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { cameFrom } from '../trail.ts';
import { SHELL } from '../words.ts';
import { focusWrong } from '../wrong.ts';
import { saveAct } from './act-command.ts';
import { ACT_FORMS } from './act-forms.ts';
import { ACT_WORDS, type WordyAct } from './acts.ts';

interface ActDraft {
  readonly text: string;
  readonly rating: ConfirmRequest['satisfaction'] | null;
}

const BLANK: ActDraft = { text: '', rating: null };

export function useAct(matter: MatterPage, act: WordyAct) {
  const { matterId } = matter;
  const { officeId } = useSigned().me.office;
  const leave = useLeave(`/matters/${matterId}`);
  const { draft, change, drop } = useDraft<ActDraft>(`${officeId}.${matterId}.${act}`, BLANK);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Item | 'full'>();
  const { text, rating } = draft;
  const wrong = wrongWith(draft, act);

  const send = async () => {
    setBusy(true);
    setRefused(undefined);
    const body = ACT_FORMS[act].body({ text: text.trim(), rating });
    const outcome = await saveAct(matter, { act, commandId: newId(), officeId, body }).catch(orFull);
    setBusy(false);
    if (outcome === 'full' || outcome?.standing === 'refused' || outcome?.standing === 'conflict')
      return setRefused(outcome);
    drop();
    forget(`matter ${matterId}`);
    leave(() => tellNextPage(outcome?.standing === 'taken' ? ACT_WORDS[act].done : SHELL.savedToGo));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.text || wrong.rating || text.length > ACT_FORMS[act].max) focusWrong();
    else if (!busy) void send();
  };
  const shown = { text: tried && wrong.text, rating: tried && wrong.rating };
  return { draft, change, wrong: shown, busy, refused, submit };
}

/** A phone without room keeps the words on the page. */
export function orFull(problem: unknown): 'full' {
  if (problem instanceof FullError) return 'full';
  throw problem;
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
