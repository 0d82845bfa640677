/** 办理表单: what one act asks for. After silence the fields stay as they were sent, and only that can be sent again. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { MatterPage } from '../../../contract/matter.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { Notice } from '../../kit/notice.tsx';
import { ACT_REFUSALS, refusalOf } from '../../kit/refusals.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { WAY_REFUSALS } from '../../kit/way-refusals.ts';
import { useSending } from '../ask.ts';
import { useDeskDraft } from '../drafts.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { BLANK, bodyOf, draftsOf, wrongIn } from './act-draft.ts';
import { ActFields } from './act-fields.tsx';
import { ACT_PANEL_WORDS, ACT_WORDS } from './act-words.ts';
import type { ActForm, FormAct } from './acts.ts';
import { BeforeAct, ErasesDialog, erases } from './erases.tsx';

const FORM_REFUSALS: Record<FormAct, Readonly<Record<string, Sentence>>> = {
  ...ACT_REFUSALS,
  ...WAY_REFUSALS,
};

interface ActFormProps {
  readonly form: ActForm;
  readonly matter: MatterPage;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function ActFormSheet({ form, matter, onDone, onCancel }: ActFormProps) {
  const say = useSay();
  const { matterId, above } = matter;
  const words = ACT_WORDS[form.act];
  const { draft, change, clear } = useDeskDraft(draftsOf(matterId), form.act, BLANK);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const frame = useFirstField();
  const sending = useSending(form.endpoint, () => {
    clear();
    announce(say(words.done));
    onDone();
  });
  const wrong = wrongIn(form, draft);
  const unknown = sending.trouble?.kind === 'silence';
  const reason = matter.acts[form.act];
  // Somebody else was quicker: what was typed stays to be read and copied.
  const late = reason !== null && !sending.sending && !unknown;

  const send = () => {
    setAsking(false);
    sending.send({ params: { matterId }, body: bodyOf(form, draft, newId) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    if (erases(form.act, matter)) setAsking(true);
    else send();
  };
  const cancel = () => {
    clear();
    onCancel();
  };
  return (
    <form ref={frame} className="act-form" onSubmit={submit} noValidate>
      <p className="act-lead">{say(words.lead, { above: above?.name ?? '' })}</p>
      <BeforeAct act={form.act} matter={matter} />
      {late && (
        <Notice kind="warn">
          <p>{say(refusalOf(FORM_REFUSALS[form.act], reason ?? ''))}</p>
          <p>{say(ACT_PANEL_WORDS.stillHere)}</p>
        </Notice>
      )}
      <fieldset className="bare" disabled={unknown || sending.sending}>
        <ActFields form={form} matter={matter} draft={draft} wrong={tried ? wrong : {}} change={change} />
      </fieldset>
      <Unsent sending={sending} refusals={FORM_REFUSALS[form.act]} />
      <Actions>
        {!unknown && !late && (
          <Button type="submit" kind="primary" busy={sending.sending}>
            {say(words.label)}
          </Button>
        )}
        <Button kind="quiet" onClick={cancel}>
          {say(WORDS.cancel)}
        </Button>
      </Actions>
      <ErasesDialog act={form.act} open={asking} onErase={send} onClose={() => setAsking(false)} />
    </form>
  );
}

/** The form that was asked for takes the focus. */
function useFirstField() {
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('textarea, select, input, button')?.focus();
  }, []);
  return frame;
}
