/** 办一步: one act with its words. What was typed stays on the phone until it has arrived. */
import { useId } from 'react';
import type { MatterPage } from '../../../contract/matter.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { SATISFACTION_LABELS } from '../../kit/matter-terms.ts';
import { titleOf } from '../../kit/matter-title.ts';
import { Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { refusalOf } from '../../kit/refusals.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { MainAct, PhonePage, TroubleNote } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { useSigned } from '../session/me.ts';
import { ACT_FORMS, FORM } from './act-forms.ts';
import { ACT_WORDS, isWordyAct, REFUSALS, type WordyAct } from './acts.ts';
import { useAct } from './use-act.ts';
import { useMatter } from './use-matter.ts';
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

const RATINGS = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const;

function ActForm({ matter, act }: { readonly matter: MatterPage; readonly act: WordyAct }) {
  const say = useSay();
  const lang = useLang();
  const formId = useId();
  const { draft, change, wrong, busy, notTaken, submit } = useAct(matter, act);
  const { label, hint, min, max } = ACT_FORMS[act];
  const reason = matter.acts[act];
  const page = { title: say(ACT_WORDS[act].name), back: `/matters/${matter.matterId}` };
  if (reason !== null && !busy && notTaken === undefined)
    return (
      <PhonePage {...page}>
        <Notice kind="warn">{say(refusalOf(REFUSALS[act], reason ?? ''))}</Notice>
      </PhonePage>
    );
  return (
    <PhonePage
      {...page}
      bottom={
        <MainAct>
          <NotTaken what={notTaken} refusals={REFUSALS[act]} />
          <Button kind="primary" wide type="submit" form={formId} busy={busy}>
            {say(busy ? FORM.sending : FORM.send)}
          </Button>
        </MainAct>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <p className="about">{titleOf(matter, lang)}</p>
        <Asked matter={matter} act={act} />
        <Towards matter={matter} act={act} />
        {act === 'confirm' ? (
          <ChoiceGroup
            name="rating"
            label={say(FORM.rating)}
            choices={RATINGS.map((value) => ({
              value,
              label: say(SATISFACTION_LABELS[value]),
              disabled: busy,
            }))}
            chosen={draft.rating}
            onChoose={(rating) => change({ rating })}
            error={wrong.rating ? say(FORM.noRating) : null}
          />
        ) : null}
        <TextArea
          label={say(label)}
          hint={hint && say(hint)}
          rows={5}
          limit={max}
          optional={act === 'confirm'}
          readOnly={busy}
          value={draft.text}
          error={wrong.text ? say(FORM.tooShort, { n: min }) : null}
          onChange={(event) => change({ text: event.target.value })}
        />
      </form>
    </PhonePage>
  );
}

/** What was asked of this office by the lead or the level above, in their words. */
function Asked({ matter: { ways }, act }: TowardsProps) {
  const { office } = useSigned().me;
  const why =
    act === 'reply'
      ? ways.supervision?.why
      : act === 'contribute'
        ? ways.assists.find(({ to }) => to.unitCode === office.unitCode)?.why
        : undefined;
  return why === undefined ? null : (
    <Notice still>
      <p lang="zh-CN">{why}</p>
    </Notice>
  );
}

interface TowardsProps {
  readonly matter: MatterPage;
  readonly act: WordyAct;
}

/** Whom it goes to, or what is being confirmed, before it is sent. */
function Towards({ matter: { above, offeredTo, holder, answer }, act }: TowardsProps) {
  const say = useSay();
  if (act === 'escalate' && above !== null)
    return <Notice still>{say(FORM.escalateTo, { name: above.name })}</Notice>;
  if (act === 'return' && offeredTo !== null)
    return <Notice still>{say(FORM.returnTo, { name: holder.name })}</Notice>;
  if (act !== 'confirm' && act !== 'send-back') return null;
  return (
    <>
      <Card title={say(MATTER.answer)}>
        <p className="written" lang="zh-CN">
          {answer}
        </p>
      </Card>
      {act === 'send-back' ? <Notice still>{say(FORM.sendBackTo, { name: holder.name })}</Notice> : null}
    </>
  );
}
