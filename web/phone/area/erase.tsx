/** 清除: asked once more, because it cannot be brought back. */
import { useState } from 'react';
import { Actions, Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import type { SavingOnce } from '../saving-once.ts';
import { AREA } from './words.ts';

interface EraseProps {
  /** What the button says before it is asked again. */
  readonly lead: Sentence;
  readonly saving: SavingOnce<null>;
  readonly refusals: Readonly<Record<string, Sentence>>;
}

export function Erase({ lead, saving, refusals }: EraseProps) {
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
      <NotTaken what={saving.notTaken} refusals={refusals} />
      <Actions>
        <Button kind="danger" busy={saving.busy} onClick={() => saving.save(null)}>
          {say(AREA.withdrawYes)}
        </Button>
        <Button onClick={() => setAsked(false)}>{say(AREA.keep)}</Button>
      </Actions>
    </Notice>
  );
}
