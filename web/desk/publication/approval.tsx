/** 批准: what the check says now, the person's own word, and the button that is disabled with its reason until both stand. */
import { useState } from 'react';
import { ActionButton, Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import type { Trouble } from '../ask.ts';
import { type Refusals, Told } from '../trouble.tsx';
import { type Finding, fits, isKept, type Kept, type useCheck, type Wording } from './wording.ts';
import { PUBLICATION_WORDS } from './words.ts';

interface ApprovalProps {
  readonly wording: Wording;
  readonly kept: Kept;
  readonly checking: ReturnType<typeof useCheck>;
  readonly label: Sentence;
  readonly busy: boolean;
  readonly refusals: Refusals;
  /** Another reason why not, asked last. */
  readonly reason?: Sentence | undefined;
  readonly onApprove: () => void;
}

export function Approval({
  wording,
  kept,
  checking,
  label,
  busy,
  refusals,
  reason,
  onApprove,
}: ApprovalProps) {
  const say = useSay();
  const [confirmed, setConfirmed] = useState(false);
  const open = checking.findings.filter((finding) => !isKept(kept, finding));
  const why = whyNot({ wording, open, fresh: checking.fresh, confirmed }) ?? reason;
  return (
    <div className="approval">
      <Verdict
        fresh={checking.fresh}
        open={open.length}
        kept={checking.findings.length - open.length}
        trouble={checking.trouble}
        refusals={refusals}
      />
      <CheckField
        label={say(PUBLICATION_WORDS.confirm)}
        checked={confirmed}
        onChange={({ target }) => setConfirmed(target.checked)}
      />
      <Actions>
        <ActionButton kind="primary" busy={busy} reason={why && say(why)} onClick={onApprove}>
          {say(label)}
        </ActionButton>
        <Button busy={checking.checking} onClick={checking.check}>
          {say(PUBLICATION_WORDS.check)}
        </Button>
      </Actions>
    </div>
  );
}

interface Asked {
  readonly wording: Wording;
  readonly open: readonly Finding[];
  readonly fresh: boolean;
  readonly confirmed: boolean;
}

function whyNot({ wording, open, fresh, confirmed }: Asked): Sentence | undefined {
  if (!fits(wording)) return PUBLICATION_WORDS.whyLength;
  if (!fresh) return PUBLICATION_WORDS.whyNotChecked;
  if (open.length > 0) return PUBLICATION_WORDS.whyFound;
  return confirmed ? undefined : PUBLICATION_WORDS.whyConfirm;
}

interface VerdictProps {
  readonly fresh: boolean;
  readonly open: number;
  readonly kept: number;
  readonly trouble: Trouble | undefined;
  readonly refusals: Refusals;
}

function Verdict({ fresh, open, kept, trouble, refusals }: VerdictProps) {
  const say = useSay();
  if (trouble !== undefined) return <Told trouble={trouble} refusals={refusals} />;
  if (!fresh) return <Notice kind="info">{say(PUBLICATION_WORDS.unchecked)}</Notice>;
  if (open > 0) return <Notice kind="warn">{say(PUBLICATION_WORDS.found, { n: open })}</Notice>;
  return (
    <Notice kind="ok">
      {kept > 0 ? say(PUBLICATION_WORDS.keptCount, { n: kept }) : say(PUBLICATION_WORDS.checked)}
    </Notice>
  );
}
