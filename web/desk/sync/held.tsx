/** 等您定的: what a phone brought that is not done at once: read, then taken in, or declined with a reason. */
import { useState } from 'react';
import { type HeldView, listHeld, takeHeld } from '../../../contract/sync.ts';
import { takenInAs } from '../../../domain/sync/words.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag, Time } from '../../kit/marks.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { Pager } from '../../kit/table.tsx';
import { useConditions } from '../address.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useNow } from '../now.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { officeName } from '../who.ts';
import { Decline } from './decline.tsx';
import { HELD_REFUSALS, kindLabel } from './kinds.ts';
import { HELD_REASON_WORDS, SYNC_WORDS } from './words.ts';

export function Held() {
  const say = useSay();
  const { conditions, address } = useConditions(['held', 'which', 'phones']);
  const { held: before } = conditions;
  const asked = useAsked(listHeld, { query: before === '' ? {} : { before } }, { kept: true, fresh: true });
  const [taken, setTaken] = useState<string | null>();
  const { answer } = asked;
  const onTaken = (matterId: string | null) => {
    setTaken(matterId);
    announce(say(SYNC_WORDS.taken));
  };
  return (
    <Card title={say(SYNC_WORDS.held)}>
      {taken && (
        <Notice kind="ok" still>
          <p>
            {say(SYNC_WORDS.taken)} <Go href={`/matters/${taken}`}>{say(SYNC_WORDS.takenMatter)}</Go>
          </p>
        </Notice>
      )}
      <Unanswered asked={asked} lines={3} />
      {answer?.held.length === 0 && (
        <EmptyState title={say(SYNC_WORDS.noneHeld)}>
          <p>{say(SYNC_WORDS.noneHeldMore)}</p>
        </EmptyState>
      )}
      {answer && answer.held.length > 0 && (
        <>
          <p className="sync-lead">{say(SYNC_WORDS.heldLead)}</p>
          <ul className="held" aria-label={say(SYNC_WORDS.held)}>
            {answer.held.map((one) => (
              <One key={one.commandId} held={one} onTaken={onTaken} />
            ))}
          </ul>
        </>
      )}
      <Pager
        label={say(SYNC_WORDS.moreHeld)}
        newerHref={before === '' ? null : address({ held: '' })}
        olderHref={answer?.older ? address({ held: answer.older }) : null}
      />
    </Card>
  );
}

const TAKES = { note: SYNC_WORDS.takesNote, itself: SYNC_WORDS.takesItself } as const;

interface OneProps {
  readonly held: HeldView;
  readonly onTaken: (matterId: string | null) => void;
}

function One({ held, onTaken }: OneProps) {
  const say = useSay();
  const lang = useLang();
  const now = useNow();
  const [declining, setDeclining] = useState(false);
  const taking = useSending(takeHeld, ({ matterId }) => onTaken(matterId));
  const { commandId, kind, reason, placeName, post, byName, occurredAt, receivedAt, matterId, pointId } =
    held;
  const office = officeName({ post, placeName, unitName: null }, lang);
  return (
    <li className="held-one">
      <p className="held-over">
        {office} · <span lang="zh-CN">{byName}</span>
      </p>
      <h3 className="held-title">{say(kindLabel(kind))}</h3>
      <p className="held-under">
        <Tag>{say(held.afterTerm ? SYNC_WORDS.afterTerm : HELD_REASON_WORDS[reason])}</Tag>{' '}
        <span className="held-when">
          {say(SYNC_WORDS.writtenAt)} <Time at={occurredAt} now={now} />
        </span>{' '}
        ·{' '}
        <span className="held-when">
          {say(SYNC_WORDS.receivedAt)} <Time at={receivedAt} now={now} />
        </span>
      </p>
      <Words held={held} />
      {matterId !== null && !held.hidden && (
        <p>
          <Go href={`/matters/${matterId}`}>{say(SYNC_WORDS.theMatter)}</Go>
        </p>
      )}
      {pointId !== null && !held.hidden && (
        <p>
          <Go href={`/watch/${pointId}`}>{say(SYNC_WORDS.thePoint)}</Go>
        </p>
      )}
      <p className="held-takes">
        {say(kind === 'matter.report' ? SYNC_WORDS.takesReport : TAKES[takenInAs(kind)])}
      </p>
      <Unsent sending={taking} refusals={HELD_REFUSALS} />
      <Actions>
        <Button
          kind="primary"
          busy={taking.sending}
          onClick={() => taking.send({ params: { held: commandId }, body: {} })}
        >
          {say(SYNC_WORDS.take)}
        </Button>
        <Button onClick={() => setDeclining(true)}>{say(SYNC_WORDS.decline)}</Button>
      </Actions>
      <Decline held={held} open={declining} onClose={() => setDeclining(false)} />
    </li>
  );
}

function Words({ held: { words, hidden } }: { readonly held: HeldView }) {
  const say = useSay();
  if (hidden) return <p className="held-hidden">{say(SYNC_WORDS.hidden)}</p>;
  if (words === null) return <p className="held-hidden">{say(SYNC_WORDS.nothingWritten)}</p>;
  return (
    <blockquote className="held-words" lang="zh-CN">
      {words}
    </blockquote>
  );
}
