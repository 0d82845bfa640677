/** 申请与批准: who asked, who approved, and what this office can do now. */
import type { Approval } from '../../../contract/approval.ts';
import { ActionButton, Actions } from '../../kit/button.tsx';
import { DownloadIcon } from '../../kit/icons.tsx';
import { Time } from '../../kit/marks.tsx';
import { refusalOf } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { ARCHIVE_WORDS } from './archive-words.ts';
import { APPROVAL_REFUSALS } from './refusals.ts';

interface ApprovalLinesProps {
  readonly of: Approval;
  /** Absent where this office has no part in it. */
  readonly onApprove?: (() => void) | undefined;
  readonly onTake?: (() => void) | undefined;
  readonly busy: boolean;
}

export function ApprovalLines({ of, onApprove, onTake, busy }: ApprovalLinesProps) {
  const say = useSay();
  const { askedBy, askedAt, approvedBy, approvedAt, approve, take } = of;
  const reason = (code: string | null) => code && say(refusalOf(APPROVAL_REFUSALS, code));
  return (
    <>
      <p className="paper-about">
        {say(ARCHIVE_WORDS.askedBy, { name: askedBy })} · <Time at={askedAt} />
        {approvedBy && approvedAt && (
          <>
            {' '}
            — {say(ARCHIVE_WORDS.approvedBy, { name: approvedBy })} · <Time at={approvedAt} />
          </>
        )}
      </p>
      <Actions>
        {onApprove && approvedAt === null && (
          <ActionButton small kind="primary" reason={reason(approve)} busy={busy} onClick={onApprove}>
            {say(ARCHIVE_WORDS.approve)}
          </ActionButton>
        )}
        {onTake && (
          <ActionButton small icon={DownloadIcon} reason={reason(take)} onClick={onTake}>
            {say(ARCHIVE_WORDS.take)}
          </ActionButton>
        )}
      </Actions>
    </>
  );
}
