/** 加一个点位: tap what it is, say its name, add it. Risk, season and position may be left. */
import { useState } from 'react';
import { addPoint, lookAtPoint } from '../../../contract/watch.ts';
import { ADDED_KINDS, type AddedKind, RISKS, type Risk } from '../../../domain/watch/kind.ts';
import type { Spot } from '../../../domain/watch/point.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField, ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import { ADD_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { RISK_LABELS, WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { useDraft } from '../draft.ts';
import { noticed } from '../load.ts';
import { PhonePage } from '../page.tsx';
import { mayHaveArrived, type Unsent, UnsentNote } from '../send.tsx';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { focusWrong } from '../wrong.ts';
import { HereField } from './here.tsx';
import { useBack } from './use-back.ts';
import { todayHere } from './use-look.ts';
import { ADD, POINT } from './words.ts';

interface AddDraft {
  readonly kind: AddedKind | null;
  readonly title: string;
  readonly risk: Risk | null;
  readonly spot: Spot | null;
  readonly seen: boolean;
  /** Made before anything is sent; the same until an answer came. */
  readonly sent: {
    readonly pointId: string;
    readonly commandId: string;
    readonly lookCommand: string;
  } | null;
}

const BLANK: AddDraft = { kind: null, title: '', risk: null, spot: null, seen: true, sent: null };
const FORM = 'add-point';

export function AddPage() {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const leave = useBack('/walk');
  const { draft, change, drop } = useDraft<AddDraft>(`${officeId}.point`, BLANK);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [unsent, setUnsent] = useState<Unsent | undefined>(
    draft.sent === null ? undefined : { kind: 'silence' },
  );
  const short = draft.title.trim().length < 2;

  const send = async (kind: AddedKind) => {
    const sent = draft.sent ?? { pointId: newId(), commandId: newId(), lookCommand: newId() };
    change({ sent });
    setBusy(true);
    const { pointId, commandId, lookCommand } = sent;
    const { risk, spot, seen } = draft;
    const said = { kind, title: draft.title.trim(), ...(risk && { risk }), ...(spot && { spot }) };
    let reply = noticed(await call(addPoint, { body: { commandId, pointId, ...said } }));
    if (reply.kind === 'answer' && seen) {
      // The look's id is the command's own: sent again, it is the same look.
      const look = { commandId: lookCommand, lookId: lookCommand, day: todayHere() };
      const looked = noticed(await call(lookAtPoint, { params: { pointId }, body: look }));
      if (looked.kind !== 'answer') reply = looked;
    }
    setBusy(false);
    setUnsent(reply.kind === 'answer' ? undefined : reply);
    if (mayHaveArrived(reply)) return;
    if (reply.kind !== 'answer') return change({ sent: null });
    drop();
    tellNextPage(ADD.done);
    leave();
  };
  const submit = () => {
    setTried(true);
    if (draft.kind === null || short) focusWrong();
    else if (!busy) void send(draft.kind);
  };
  const frozen = draft.sent !== null;
  return (
    <PhonePage
      title={say(ADD.title)}
      back="/walk"
      bottom={
        <section className="bottom-act" aria-label={say(ADD.title)}>
          {unsent === undefined || busy ? null : (
            <UnsentNote
              unsent={unsent}
              refusals={ADD_POINT_REFUSALS}
              onEdit={() => {
                change({ sent: null });
                setUnsent(undefined);
              }}
            />
          )}
          <Button kind="primary" wide type="submit" form={FORM} busy={busy}>
            {say(ADD.save)}
          </Button>
        </section>
      }
    >
      <form
        id={FORM}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <fieldset className="bare" disabled={frozen}>
          <ChoiceGroup
            row
            label={say(ADD.kind)}
            name="kind"
            choices={ADDED_KINDS.map((value) => ({ value, label: say(WATCH_KIND_LABELS[value]) }))}
            chosen={draft.kind}
            error={tried && draft.kind === null ? say(ADD.kindMissing) : null}
            onChoose={(kind) => change({ kind })}
          />
          <TextField
            label={say(ADD.name)}
            placeholder={say(ADD.example)}
            maxLength={40}
            value={draft.title}
            error={tried && short ? say(ADD.nameShort) : null}
            onChange={({ target }) => change({ title: target.value })}
          />
          <CheckField
            label={say(ADD.seenNow)}
            checked={draft.seen}
            onChange={({ target }) => change({ seen: target.checked })}
          />
          <details className="fold">
            <summary>{say(ADD.more)}</summary>
            <ChoiceGroup
              row
              label={say(POINT.risk)}
              name="risk"
              choices={RISKS.map((value) => ({ value, label: say(RISK_LABELS[value]) }))}
              chosen={draft.risk ?? 'middle'}
              onChoose={(risk) => change({ risk })}
            />
            <HereField spot={draft.spot} onFound={(spot) => change({ spot })} />
          </details>
        </fieldset>
      </form>
    </PhonePage>
  );
}
