/** 草稿: what was begun and not saved, each with the way to go on, and the way to give it up. */
import { useState } from 'react';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Card, List } from '../../kit/list.tsx';
import { StatusBadge } from '../../kit/marks.tsx';
import { useSay } from '../../kit/sentences.ts';
import { draftsNow, keepDraft } from '../drafts.ts';
import { useOwn } from '../own.ts';
import { useSigned } from '../session/me.ts';
import { MARKS } from './marks.ts';
import { type Unfinished, unfinishedIn } from './unfinished.ts';
import { PENDING, STANDING_LABELS } from './words.ts';

export function useUnfinished(): readonly Unfinished[] {
  const { officeId } = useSigned().me.office;
  return unfinishedIn(draftsNow(), { officeId, queue: useOwn()?.queue ?? [] });
}

export function DraftsHere() {
  const say = useSay();
  const drafts = useUnfinished();
  const [toGo, setToGo] = useState<Unfinished>();
  const giveUp = () => {
    if (toGo !== undefined) keepDraft(toGo.key, undefined);
    setToGo(undefined);
  };
  return (
    <>
      {drafts.length === 0 ? null : (
        <Card title={say(PENDING.drafts, { n: drafts.length })}>
          <List label={say(PENDING.drafts, { n: drafts.length })}>
            {drafts.map((draft) => (
              <DraftHere key={draft.key} draft={draft} onGiveUp={() => setToGo(draft)} />
            ))}
          </List>
        </Card>
      )}
      <Dialog
        open={toGo !== undefined}
        title={say(PENDING.draftSure)}
        onClose={() => setToGo(undefined)}
        actions={
          <Button kind="danger" onClick={giveUp}>
            {say(PENDING.removeYes)}
          </Button>
        }
      >
        <p lang="zh-CN">{toGo?.words}</p>
        <p>{say(PENDING.removeMore)}</p>
      </Dialog>
    </>
  );
}

interface DraftHereProps {
  readonly draft: Unfinished;
  readonly onGiveUp: () => void;
}

function DraftHere({ draft: { name, words, href }, onGiveUp }: DraftHereProps) {
  const say = useSay();
  return (
    <li className="list-item pending">
      <p className="row-over">
        <StatusBadge standing={MARKS.draft}>{say(STANDING_LABELS.draft)}</StatusBadge> {say(name)}
      </p>
      <p className="row-title" lang={words === '' ? undefined : 'zh-CN'}>
        {words === '' ? say(PENDING.noWords) : words}
      </p>
      {href === undefined ? <p className="row-under soft">{say(PENDING.otherOffice)}</p> : null}
      <Actions>
        {href === undefined ? null : (
          <LinkButton small href={href}>
            {say(PENDING.goOn)}
          </LinkButton>
        )}
        <Button small kind="quiet" onClick={onGiveUp}>
          {say(PENDING.remove)}
        </Button>
      </Actions>
    </li>
  );
}
