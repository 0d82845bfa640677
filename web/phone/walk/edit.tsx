/** 改一改: name, risk and next look, against the version that was read; what others changed meanwhile is shown beside it. */
import { useState } from 'react';
import { changePoint, type PointRow } from '../../../contract/watch.ts';
import { RISKS } from '../../../domain/watch/kind.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { nowTold } from '../../kit/watch-now.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { RISK_LABELS } from '../../kit/watch-terms.ts';
import { BothValues } from '../area/both.tsx';
import { noticed } from '../load.ts';
import { mayHaveArrived, type Unsent, UnsentNote } from '../send.tsx';
import { tell } from '../told.ts';
import { POINT } from './words.ts';

interface EditPointProps {
  readonly point: PointRow;
  /** Reads the point anew: what it says now stands in the form's place. */
  readonly again: () => void;
}

export function EditPoint({ point, again }: EditPointProps) {
  const say = useSay();
  const lang = useLang();
  const { pointId } = point;
  const [title, setTitle] = useState(point.title);
  const [risk, setRisk] = useState(point.risk);
  const [nextLook, setNextLook] = useState(point.nextLook);
  const [commandId, setCommandId] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<Unsent>();

  const save = async (version: number) => {
    setBusy(true);
    const body = {
      ...{ commandId, version },
      ...(title.trim() !== point.title && { title }),
      ...(risk !== point.risk && { risk }),
      ...(nextLook !== point.nextLook && nextLook !== '' && { nextLook }),
    };
    const reply = noticed(await call(changePoint, { params: { pointId }, body }));
    setBusy(false);
    setUnsent(reply.kind === 'answer' ? undefined : reply);
    if (mayHaveArrived(reply)) return;
    setCommandId(newId());
    if (reply.kind !== 'answer') return;
    tell(POINT.saved);
    again();
  };
  return (
    <details className="fold">
      <summary>{say(POINT.edit)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save(point.version);
        }}
      >
        <TextField
          label={say(POINT.name)}
          maxLength={40}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <ChoiceGroup
          row
          label={say(POINT.risk)}
          name="risk"
          choices={RISKS.map((value) => ({ value, label: say(RISK_LABELS[value]) }))}
          chosen={risk}
          onChoose={setRisk}
        />
        <TextField
          type="date"
          label={say(POINT.nextLook)}
          value={nextLook}
          onChange={({ target }) => setNextLook(target.value)}
        />
        {unsent === undefined ? null : <UnsentNote unsent={unsent} refusals={CHANGE_POINT_REFUSALS} />}
        <BothValues
          unsent={unsent}
          valuesOf={(now) => [nowTold(now, lang)]}
          onKeep={(version) => void save(version)}
          onTake={again}
        />
        <Button type="submit" kind="primary" wide busy={busy}>
          {say(POINT.save)}
        </Button>
      </form>
    </details>
  );
}
