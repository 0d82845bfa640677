/** 清除: asked once more, because it cannot be brought back. */
import { useState } from 'react';
import { Actions, Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { UnsentNote } from '../send.tsx';
import type { SendingOnce } from '../sending.ts';
import { AREA } from './words.ts';

interface EraseProps {
  /** What the button says before it is asked again. */
  readonly lead: Sentence;
  readonly sending: SendingOnce<null>;
  readonly refusals: Readonly<Record<string, Sentence>>;
}

export function Erase({ lead, sending, refusals }: EraseProps) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button wide kind="quiet" onClick={() => setAsked(true)}>
        {say(lead)}
      </Button>
    );
  return (
    <Notice kind="warn">
      <p>{say(AREA.withdrawAsk)}</p>
      {sending.unsent === undefined ? null : <UnsentNote unsent={sending.unsent} refusals={refusals} />}
      <Actions>
        <Button kind="danger" busy={sending.busy} onClick={() => sending.send(null)}>
          {say(sending.frozen ? AREA.again : AREA.withdrawYes)}
        </Button>
        <Button onClick={() => setAsked(false)}>{say(AREA.keep)}</Button>
      </Actions>
    </Notice>
  );
}
