/** 办一步: one act with its words. What was typed stays on the phone until it has arrived. */
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { MatterPage } from '../../../contract/matter.ts';
import type { ConfirmRequest } from '../../../domain/matter/confirm.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { ACT_REFUSALS, refusalOf } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { SATISFACTION_LABELS } from '../../kit/terms.ts';
import { useDraft } from '../draft.ts';
import { forget, noticed } from '../load.ts';
import { MainAct, PhonePage, TroubleNote } from '../page.tsx';
import { mayHaveArrived, type Unsent, UnsentNote } from '../send.tsx';
import { useSigned } from '../session/me.ts';
import { tell } from '../told.ts';
import { cameFrom } from '../trail.ts';
import { ACT_FORMS, FORM } from './act-forms.ts';
import { ACT_WORDS, isWordyAct, type WordyAct } from './acts.ts';
import { useMatter } from './matter.tsx';
import { MATTER } from './words.ts';

export function ActPage({ matterId, act }: { readonly matterId: string; readonly act: string }) {
  const say = useSay();
  const { answer: matter, trouble, again } = useMatter(matterId);
  if (isWordyAct(act) && matter !== undefined) return <ActForm matter={matter} act={act} />;
  return (
    <PhonePage title={say(FORM.loading)} back={`/matters/${matterId}`}>
      {!isWordyAct(act) ? (
        <TroubleNote kind="not-found" again={again} />
      ) : trouble === undefined ? (
        <Skeleton />
      ) : (
        <TroubleNote kind={trouble} again={again} />
      )}
    </PhonePage>
  );
}

type Rating = ConfirmRequest['satisfaction'];
const RATINGS = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const satisfies readonly Rating[];

/** `commandId`: sent, and nobody knows whether it arrived. */
export interface ActDraft {
  readonly text: string;
  readonly rating: Rating | null;
  readonly commandId: string | null;
}

const BLANK: ActDraft = { text: '', rating: null, commandId: null };
const SILENCE: Unsent = { kind: 'silence' };

function ActForm({ matter, act }: { readonly matter: MatterPage; readonly act: WordyAct }) {
  const say = useSay();
  const formId = useId();
  const { officeId } = useSigned().me.office;
  const leave = useLeave(`/matters/${matter.matterId}`);
  const { draft, change, drop } = useDraft<ActDraft>(`${officeId}.${matter.matterId}.${act}`, BLANK);
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<Unsent | undefined>(draft.commandId === null ? undefined : SILENCE);
  const [tried, setTried] = useState(false);
  const { label, hint, min, max, send } = ACT_FORMS[act];
  const wrong = {
    text: draft.text.trim().length < min && !(act === 'confirm' && draft.text.trim() === ''),
    rating: act === 'confirm' && draft.rating === null,
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.text || wrong.rating || draft.text.length > max) return;
    const commandId = draft.commandId ?? newId();
    change({ commandId });
    setBusy(true);
    const reply = noticed(
      await send({ matterId: matter.matterId, commandId, text: draft.text.trim(), rating: draft.rating }),
    );
    setBusy(false);
    if (reply.kind === 'answer') {
      drop();
      forget(`matter ${matter.matterId}`);
      leave();
      return tell(ACT_WORDS[act].done);
    }
    if (!mayHaveArrived(reply)) change({ commandId: null });
    setUnsent(reply);
  };
  const edit = () => {
    change({ commandId: null });
    setUnsent(undefined);
  };

  const reason = matter.acts[act];
  const frozen = draft.commandId !== null;
  const page = { title: say(ACT_WORDS[act].name), back: `/matters/${matter.matterId}` };
  if (reason !== null && !frozen && !busy)
    return (
      <PhonePage {...page}>
        <Notice kind="warn">{say(refusalOf(ACT_REFUSALS[act], reason ?? ''))}</Notice>
      </PhonePage>
    );
  return (
    <PhonePage
      {...page}
      bottom={
        <MainAct>
          {unsent === undefined || busy ? null : (
            <UnsentNote unsent={unsent} refusals={ACT_REFUSALS[act]} onEdit={edit} />
          )}
          <Button kind="primary" wide type="submit" form={formId} busy={busy}>
            {say(busy ? FORM.sending : frozen ? FORM.again : FORM.send)}
          </Button>
        </MainAct>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate>
        <p className="about">{matter.title}</p>
        <Towards matter={matter} act={act} />
        {(act === 'confirm' || act === 'send-back') && matter.answer !== null ? (
          <Card title={say(MATTER.answer)}>
            <p className="written" lang="zh-CN">
              {matter.answer}
            </p>
          </Card>
        ) : null}
        {act === 'confirm' ? (
          <ChoiceGroup
            name="rating"
            label={say(FORM.rating)}
            choices={RATINGS.map((value) => ({
              value,
              label: say(SATISFACTION_LABELS[value]),
              disabled: frozen,
            }))}
            chosen={draft.rating}
            onChoose={(rating) => change({ rating })}
            error={tried && wrong.rating ? say(FORM.noRating) : null}
          />
        ) : null}
        <TextArea
          label={say(label)}
          hint={hint && say(hint)}
          rows={5}
          limit={max}
          optional={act === 'confirm'}
          readOnly={frozen}
          value={draft.text}
          error={tried && wrong.text ? say(FORM.tooShort, { n: min }) : null}
          onChange={(event) => change({ text: event.target.value })}
        />
      </form>
    </PhonePage>
  );
}

/** Whom it goes to, before it is sent there. */
function Towards({
  matter: { above, offeredTo, holder },
  act,
}: {
  readonly matter: MatterPage;
  readonly act: WordyAct;
}) {
  const say = useSay();
  if (act === 'escalate' && above !== null)
    return <Notice still>{say(FORM.escalateTo, { name: above.name })}</Notice>;
  if (act === 'return' && offeredTo !== null)
    return <Notice still>{say(FORM.returnTo, { name: holder.name })}</Notice>;
  if (act === 'send-back') return <Notice still>{say(FORM.sendBackTo, { name: holder.name })}</Notice>;
  return null;
}

/** Back to the matter's page, wherever the form was opened from. */
function useLeave(to: string): () => void {
  const [, go] = useLocation();
  return () => (cameFrom() === to ? history.back() : go(to, { replace: true }));
}
