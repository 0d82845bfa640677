/** 改一改: name, risk and next look, against what was read when it was begun; what others changed meanwhile is shown beside it. */
import { useState } from 'react';
import { changePoint, type PointRow } from '../../../contract/watch.ts';
import { RISKS } from '../../../domain/watch/kind.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { nowTold } from '../../kit/watch-now.ts';
import { CHANGE_POINT_REFUSALS } from '../../kit/watch-refusals.ts';
import { RISK_LABELS } from '../../kit/watch-terms.ts';
import { BothValues } from '../area/both.tsx';
import { useEdit } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { commandFor } from '../saving.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tell } from '../told.ts';
import { aboutPoint } from './look-command.ts';
import { POINT } from './words.ts';

interface EditPointProps {
  readonly point: PointRow;
  /** Reads the point anew: what it says now stands in the form's place. */
  readonly again: () => void;
}

export function EditPoint({ point, again }: EditPointProps) {
  const [times, setTimes] = useState(0);
  const done = () => {
    setTimes(times + 1);
    again();
  };
  return <EditForm key={times} point={point} onDone={done} />;
}

interface EditFormProps extends Pick<EditPointProps, 'point'> {
  /** Saved, or given up for what is there now: it is folded again. */
  readonly onDone: () => void;
}

function EditForm({ point, onDone }: EditFormProps) {
  const say = useSay();
  const lang = useLang();
  const { officeId } = useSigned().me.office;
  const { edited, touched, change, drop } = useEdit(
    draftName(officeId, 'point', point.pointId),
    point.title,
    {
      ...{ title: point.title, risk: point.risk, nextLook: point.nextLook, version: point.version },
    },
  );
  const { title, risk, nextLook } = edited;
  /** Begun before, it is open where it was left. */
  const [begun] = useState(touched.length > 0);
  const { busy, notTaken, save } = useSavingOnce(
    (version: number) => {
      const body = {
        version,
        ...(title.trim() !== point.title && { title: title.trim() }),
        ...(risk !== point.risk && { risk }),
        ...(nextLook !== point.nextLook && nextLook !== '' && { nextLook }),
      };
      // Where it waits it is called as it will be.
      const about = aboutPoint({ ...point, title: body.title ?? point.title });
      return [commandFor(changePoint, { ...about, commandId: newId(), officeId, body, over: true })];
    },
    (how) => {
      drop();
      tell(toldAs(how, POINT.saved));
      onDone();
    },
  );
  return (
    <details className="fold" open={begun}>
      <summary>{say(POINT.edit)}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(edited.version);
        }}
      >
        <TextField
          label={say(POINT.name)}
          maxLength={40}
          value={title}
          onChange={({ target }) => change({ title: target.value })}
        />
        <ChoiceGroup
          row
          label={say(POINT.risk)}
          name="risk"
          choices={RISKS.map((value) => ({ value, label: say(RISK_LABELS[value]) }))}
          chosen={risk}
          onChoose={(chosen) => change({ risk: chosen })}
        />
        <TextField
          type="date"
          label={say(POINT.nextLook)}
          value={nextLook}
          onChange={({ target }) => change({ nextLook: target.value })}
        />
        <NotTaken what={notTaken} refusals={CHANGE_POINT_REFUSALS} />
        <BothValues
          notTaken={notTaken}
          valuesOf={(now) => [nowTold(now, lang)]}
          onKeep={save}
          onTake={() => {
            drop();
            onDone();
          }}
        />
        <Button type="submit" kind="primary" wide busy={busy}>
          {say(POINT.save)}
        </Button>
      </form>
    </details>
  );
}
