/** 已上报: the number, and the follow code, which is shown only this once. */
import { Button, LinkButton } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { refusalOf, SETTLE_REFUSALS } from '../../kit/refusals.ts';
import { useSay } from '../../kit/sentences.ts';
import { PhonePage } from '../page.tsx';
import type { Arrived } from './draft.ts';
import { REPORT } from './words.ts';

interface ArrivedProps {
  readonly arrived: Arrived;
  readonly busy: boolean;
  /** Sends the settling again, with the same id. */
  readonly onResend: () => void;
  readonly onLeave: () => void;
}

export function ArrivedPage({ arrived, busy, onResend, onLeave }: ArrivedProps) {
  const say = useSay();
  const { matterId, no, forOther, settled } = arrived;
  const title =
    settled === 'done' ? (forOther ? REPORT.doneToConfirm : REPORT.doneSettled) : REPORT.doneTitle;
  return (
    <PhonePage
      title={say(REPORT.title)}
      act={
        <Button kind="primary" wide onClick={onLeave}>
          {say(forOther ? REPORT.copied : REPORT.another)}
        </Button>
      }
    >
      <Notice kind="ok" title={say(title)}>
        <p>{say(REPORT.no)}</p>
        <p className="number is-large">{no}</p>
      </Notice>
      {settled === 'waiting' ? (
        <Notice kind="warn">
          <p>{say(busy ? REPORT.sending : REPORT.settleWaiting)}</p>
          <Button small busy={busy} onClick={onResend}>
            {say(REPORT.again)}
          </Button>
        </Notice>
      ) : null}
      {typeof settled === 'object' ? (
        <Notice kind="warn">
          {say(REPORT.settleRefused, { why: say(refusalOf(SETTLE_REFUSALS, settled.refused)) })}
        </Notice>
      ) : null}
      {forOther ? (
        <Card title={say(REPORT.code)}>
          <FollowCode arrived={arrived} />
        </Card>
      ) : (
        <details className="fold">
          <summary>{say(REPORT.showCode)}</summary>
          <FollowCode arrived={arrived} />
        </details>
      )}
      <LinkButton wide href={`/matters/${matterId}`}>
        {say(REPORT.look)}
      </LinkButton>
    </PhonePage>
  );
}

function FollowCode({ arrived: { followCode, forOther } }: Pick<ArrivedProps, 'arrived'>) {
  const say = useSay();
  return (
    <>
      <p className="code">{followCode}</p>
      <CopyButton kind="secondary" text={followCode} label={say(REPORT.copyCode)} />
      <p className="soft">{say(forOther ? REPORT.codeForOther : REPORT.codeForMe)}</p>
    </>
  );
}
