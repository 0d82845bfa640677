/** 看到了什么: words become a note of the point, or a matter with the place and the words in it already. */
import { useState } from 'react';
import type { PointRow } from '../../../contract/watch.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { CheckIcon } from '../../kit/icons.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { LOOK_REFUSALS } from '../../kit/watch-refusals.ts';
import { useDraft } from '../draft.ts';
import { orFull } from '../matter/use-act.ts';
import type { Item } from '../outbox/item.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { useSigned } from '../session/me.ts';
import { tell } from '../told.ts';
import { SHELL } from '../words.ts';
import { isRefused, saveLook } from './look-command.ts';
import { todayHere } from './use-look.ts';
import { POINT, WALK } from './words.ts';

const BLANK = { text: '' };

interface SaidProps {
  readonly point: PointRow;
  readonly again: () => void;
  readonly onReport: (words: string) => void;
}

export function Said({ point, again, onReport }: SaidProps) {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const { draft, change, drop } = useDraft(`${officeId}.look.${point.pointId}`, BLANK);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Item | 'full'>();
  const words = draft.text.trim();
  const short = words.length === 1;

  const keepLook = async () => {
    if (short) return;
    setBusy(true);
    setRefused(undefined);
    const made = { commandId: newId(), officeId, lookId: newId() };
    const told = words === '' ? {} : { words };
    const what = await saveLook(point, made, { day: todayHere(), ...told }).catch(orFull);
    setBusy(false);
    if (what === 'full' || isRefused(what)) return setRefused(what);
    change(BLANK);
    drop();
    tell(what?.standing === 'taken' ? (words === '' ? WALK.done : POINT.noteDone) : SHELL.savedToGo);
    again();
  };
  const report = () => {
    change(BLANK);
    drop();
    onReport(words);
  };
  return (
    <Card>
      <TextArea
        label={say(POINT.what)}
        placeholder={say(POINT.example)}
        rows={2}
        maxLength={500}
        value={draft.text}
        error={short ? say(POINT.tooShort) : null}
        onChange={({ target }) => change({ text: target.value })}
      />
      {refused === undefined ? null : <NotTaken what={refused} refusals={LOOK_REFUSALS} />}
      <Actions>
        <Button kind="primary" icon={CheckIcon} busy={busy} onClick={() => void keepLook()}>
          {say(words === '' ? WALK.seen : POINT.note)}
        </Button>
        <Button onClick={report}>{say(POINT.asMatter)}</Button>
      </Actions>
    </Card>
  );
}
