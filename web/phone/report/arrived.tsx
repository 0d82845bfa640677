/** 已保存与已上报: how the report stands, from the phone to the server; the number, and the follow code, shown only this once. */
import { Button, LinkButton } from '../../kit/button.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { REPORT_REFUSALS, refusalOf, SETTLE_REFUSALS } from '../../kit/refusals.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import type { Item } from '../outbox/item.ts';
import { PhonePage } from '../page.tsx';
import { whyNot } from '../pending/why.ts';
import type { Saved } from './use-report.ts';
import { REPORT } from './words.ts';

interface ArrivedProps {
  readonly saved: Saved;
  readonly forOther: boolean;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
}

interface Answer {
  readonly no?: string;
  readonly followCode?: string;
}

export function ArrivedPage({ saved: { report, settling }, forOther, onEdit, onLeave }: ArrivedProps) {
  const say = useSay();
  const { standing, outcome, command } = report;
  const { no, followCode } = (outcome?.answer ?? {}) as Answer;
  const taken = standing === 'taken';
  const refused = standing === 'refused' || standing === 'conflict';
  return (
    <PhonePage
      title={say(REPORT.title)}
      act={
        <Button kind="primary" wide onClick={refused ? onEdit : onLeave}>
          {say(refused ? REPORT.editAgain : taken && forOther ? REPORT.copied : REPORT.another)}
        </Button>
      }
    >
      {refused ? (
        <Notice kind="error" title={say(REPORT.cameBack)}>
          <p>{say(whyNot(report, REPORT_REFUSALS))}</p>
        </Notice>
      ) : (
        <Notice kind={taken ? 'ok' : 'info'} title={say(titleOf(report, settling, forOther))}>
          {taken ? (
            <>
              <p>{say(REPORT.no)}</p>
              <p className="number is-large">{no}</p>
            </>
          ) : (
            <p>{say(standing === 'held' ? REPORT.heldMore : REPORT.savedMore)}</p>
          )}
        </Notice>
      )}
      {taken && settling?.standing === 'refused' ? (
        <Notice kind="warn">
          {say(REPORT.settleRefused, {
            why: say(refusalOf(SETTLE_REFUSALS, settling.outcome?.reason ?? '')),
          })}
        </Notice>
      ) : null}
      {taken && followCode !== undefined ? <Code followCode={followCode} forOther={forOther} /> : null}
      {refused ? null : (
        <LinkButton wide href={`/matters/${command.entity}`}>
          {say(REPORT.look)}
        </LinkButton>
      )}
    </PhonePage>
  );
}

function titleOf({ standing }: Item, settling: Item | undefined, forOther: boolean): Sentence {
  if (standing === 'held') return REPORT.held;
  if (standing === 'sending') return REPORT.savedSending;
  if (standing !== 'taken') return REPORT.saved;
  if (settling?.standing !== 'taken') return REPORT.doneTitle;
  return forOther ? REPORT.doneToConfirm : REPORT.doneSettled;
}

function Code({ followCode, forOther }: { readonly followCode: string; readonly forOther: boolean }) {
  const say = useSay();
  const code = (
    <>
      <p className="code">{followCode}</p>
      <CopyButton kind="secondary" text={followCode} label={say(REPORT.copyCode)} />
      <p className="soft">{say(forOther ? REPORT.codeForOther : REPORT.codeForMe)}</p>
    </>
  );
  if (forOther) return <Card title={say(REPORT.code)}>{code}</Card>;
  return (
    <details className="fold">
      <summary>{say(REPORT.showCode)}</summary>
      {code}
    </details>
  );
}
