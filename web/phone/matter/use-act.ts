/** 办一步的来去: its draft, saving it once, and the way back. */
import { type FormEvent, useState } from 'react';
import type { MatterPage } from '../../../contract/matter.ts';
import type { ConfirmRequest } from '../../../domain/matter/confirm.ts';
import { useDraftToSave } from '../draft.ts';
import { actDraftName } from '../draft-name.ts';
import { forget } from '../load.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { useBack } from '../use-back.ts';
import { focusWrong } from '../wrong.ts';
import { actCommand } from './act-command.ts';
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
  const leave = useBack(`/matters/${matterId}`);
  const name = actDraftName(officeId, matterId, act);
  const { draft, change, drop } = useDraftToSave(name, BLANK, ['commandId']);
  const [tried, setTried] = useState(false);
  const { text, rating } = draft;
  const wrong = wrongWith(draft, act);

  const { busy, notTaken, save } = useSavingOnce(
    (body: Readonly<Record<string, unknown>>) => [actCommand(matter, { act, ...draft.ids, officeId, body })],
    (how) => {
      drop();
      forget(`matter ${matterId}`);
      leave(() => tellNextPage(toldAs(how, ACT_WORDS[act].done)));
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.text || wrong.rating || text.length > ACT_FORMS[act].max) focusWrong();
    else save(ACT_FORMS[act].body({ text: text.trim(), rating }));
  };
  const shown = { text: tried && wrong.text, rating: tried && wrong.rating };
  return { draft, change, wrong: shown, busy, notTaken, submit };
}

/** Words are required of every act but the confirmation, which needs a rating. */
function wrongWith({ text, rating }: ActDraft, act: WordyAct) {
  const said = text.trim();
  const silent = act === 'confirm' && said === '';
  return { text: !silent && said.length < ACT_FORMS[act].min, rating: act === 'confirm' && rating === null };
}
