/** 看到了什么: words become a note of the point, or a matter with the place and the words in it already. */
import { useState } from 'react';
import { lookAtPoint } from '../../../contract/watch.ts';
import { call } from '../../kit/api.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { CheckIcon } from '../../kit/icons.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { LOOK_REFUSALS } from '../../kit/watch-refusals.ts';
import { useDraft } from '../draft.ts';
import { noticed } from '../load.ts';
import { mayHaveArrived, type Unsent, UnsentNote } from '../send.tsx';
import { tell } from '../told.ts';
import { todayHere } from './use-look.ts';
import { POINT, WALK } from './words.ts';

/** `sent`: nobody knows whether it arrived. */
interface SaidDraft {
  readonly text: string;
  readonly sent: { readonly commandId: string; readonly lookId: string; readonly day: string } | null;
}

const BLANK: SaidDraft = { text: '', sent: null };

interface SaidProps {
  readonly pointId: string;
  readonly again: () => void;
  readonly onReport: (words: string) => void;
}

export function Said({ pointId, again, onReport }: SaidProps) {
  const say = useSay();
  const { draft, change, drop } = useDraft<SaidDraft>(`look.${pointId}`, BLANK);
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<Unsent | undefined>(
    draft.sent === null ? undefined : { kind: 'silence' },
  );
  const words = draft.text.trim();
  const short = words.length === 1;

  const keepLook = async () => {
    if (short) return;
    const sent = draft.sent ?? { commandId: newId(), lookId: newId(), day: todayHere() };
    change({ sent });
    setBusy(true);
    const body = { ...sent, ...(words !== '' && { words }) };
    const reply = noticed(await call(lookAtPoint, { params: { pointId }, body }));
    setBusy(false);
    setUnsent(reply.kind === 'answer' ? undefined : reply);
    if (mayHaveArrived(reply)) return;
    change(reply.kind === 'answer' ? BLANK : { sent: null });
    if (reply.kind !== 'answer') return;
    drop();
    tell(words === '' ? WALK.done : POINT.noteDone);
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
        readOnly={draft.sent !== null}
        value={draft.text}
        error={short ? say(POINT.tooShort) : null}
        onChange={({ target }) => change({ text: target.value })}
      />
      {unsent === undefined || busy ? null : (
        <UnsentNote unsent={unsent} refusals={LOOK_REFUSALS} onEdit={() => change({ sent: null })} />
      )}
      <Actions>
        <Button kind="primary" icon={CheckIcon} busy={busy} onClick={() => void keepLook()}>
          {say(words === '' ? WALK.seen : POINT.note)}
        </Button>
        <Button aria-disabled={draft.sent !== null || undefined} onClick={report}>
          {say(POINT.asMatter)}
        </Button>
      </Actions>
    </Card>
  );
}
