/** 加一个点位: tap what it is, say its name, add it. Risk, season and position may be left. */
import { useState } from 'react';
import { addPoint } from '../../../contract/watch.ts';
import { ADDED_KINDS, type AddedKind, RISKS, type Risk } from '../../../domain/watch/kind.ts';
import type { Spot } from '../../../domain/watch/point.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField, ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { ADD_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { RISK_LABELS, WATCH_KIND_LABELS } from '../../kit/watch-terms.ts';
import { useDraftToSave } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import type { ToSave } from '../outbox/queue.ts';
import { PhonePage } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { commandFor } from '../saving.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { todayHere } from '../today.ts';
import { tellNextPage } from '../told.ts';
import { useBack } from '../use-back.ts';
import { focusWrong } from '../wrong.ts';
import { HereField } from './here.tsx';
import { aboutPoint, lookCommand } from './look-command.ts';
import { ADD, POINT } from './words.ts';

interface AddDraft {
  readonly kind: AddedKind | null;
  readonly title: string;
  readonly risk: Risk | null;
  readonly spot: Spot | null;
  readonly seen: boolean;
}

const BLANK: AddDraft = { kind: null, title: '', risk: null, spot: null, seen: true };
const IDS = ['pointId', 'commandId', 'lookId', 'lookCommandId'] as const;
type Ids = Readonly<Record<(typeof IDS)[number], string>>;
const FORM = 'add-point';

interface Adding {
  readonly officeId: string;
  readonly placeName: string;
}

/** The point, and with it the look at it, when somebody stands there now. */
function addingOf(
  draft: AddDraft & { kind: AddedKind; ids: Ids },
  { officeId, placeName }: Adding,
): ToSave[] {
  const { kind, risk, spot, seen, ids } = draft;
  const { pointId, commandId, lookId, lookCommandId } = ids;
  const title = draft.title.trim();
  const point = { pointId, title, placeName };
  const { entity, shown } = aboutPoint(point);
  const body = { pointId, kind, title, ...(risk && { risk }), ...(spot && { spot }) };
  const adding = commandFor(addPoint, {
    ...{ commandId, officeId, entity, shown, params: {}, body },
  });
  if (!seen) return [adding];
  const made = { commandId: lookCommandId, officeId, lookId };
  return [adding, lookCommand(point, made, { day: todayHere() })];
}

export function AddPage() {
  const say = useSay();
  const { officeId, placeName } = useSigned().me.office;
  const leave = useBack('/walk');
  const { draft, change, drop } = useDraftToSave(draftName(officeId, 'point'), BLANK, IDS);
  const [tried, setTried] = useState(false);
  const short = draft.title.trim().length < 2;
  const { busy, notTaken, save } = useSavingOnce(
    (kind: AddedKind) => addingOf({ ...draft, kind }, { officeId, placeName }),
    (how) => {
      drop();
      leave(() => tellNextPage(toldAs(how, ADD.done)));
    },
  );
  const submit = () => {
    setTried(true);
    if (draft.kind === null || short) focusWrong();
    else save(draft.kind);
  };
  return (
    <PhonePage
      title={say(ADD.title)}
      back="/walk"
      bottom={
        <section className="bottom-act" aria-label={say(ADD.title)}>
          <NotTaken what={notTaken} refusals={ADD_POINT_REFUSALS} />
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
        <fieldset className="bare" disabled={busy}>
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
