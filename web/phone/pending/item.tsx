/** 一条待发: what it is, where it stands, what the server said, and what can be done with it. */
import { useState } from 'react';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { useCategories } from '../../kit/categories.ts';
import { Dialog } from '../../kit/dialog.tsx';
import { TextArea } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Go } from '../../kit/link.tsx';
import { StatusBadge } from '../../kit/marks.tsx';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import { useDraft } from '../draft.ts';
import { type DraftName, draftName } from '../draft-name.ts';
import { draftOf } from '../drafts.ts';
import type { OwnNow } from '../keeping/own.ts';
import type { Queued } from '../outbox/item.ts';
import { isOver } from '../outbox/leaving.ts';
import { forgetIn, goesAlong, makesItsEntity, mayBeChanged, remove } from '../outbox/queue.ts';
import { replace } from '../outbox/reword.ts';
import { ownNow } from '../own.ts';
import { useSigned } from '../session/me.ts';
import { SHELL } from '../words.ts';
import { Conflict } from './conflict.tsx';
import { kindOf, wordsOf } from './kinds.ts';
import { MARKS } from './marks.ts';
import { reworded } from './reworded.ts';
import { whyNot } from './why.ts';
import { PENDING, STANDING_LABELS } from './words.ts';

interface PendingItemProps {
  readonly queued: Queued;
  readonly now: OwnNow;
}

export function PendingItem({ queued, now }: PendingItemProps) {
  const say = useSay();
  const lang = useLang();
  const { item } = queued;
  const { command, standing, shown, outcome, answeredAt } = item;
  const { name, page } = kindOf(item);
  const left = shown.title === '';
  const title = left ? say(isOver(item) ? PENDING.wordsOver : PENDING.wordsLeft) : shown.title;
  const { no } = (outcome?.answer ?? {}) as { no?: string };
  const following = now.photos.filter(({ of }) => of === command.commandId);
  const photos = following.filter(({ clipId }) => clipId === undefined);
  return (
    <li className="list-item pending">
      <p className="row-over">
        <StatusBadge standing={MARKS[standing]}>{say(STANDING_LABELS[standing])}</StatusBadge> {say(name)} ·{' '}
        {shown.placeName}
      </p>
      <p className="row-title" lang={left ? undefined : 'zh-CN'}>
        {standing === 'taken' && page !== undefined ? <Go href={page(command.entity)}>{title}</Go> : title}
      </p>
      <p className="row-under soft">
        {standing === 'taken' && answeredAt !== null
          ? say(PENDING.takenAt, { at: shortOf(answeredAt, Date.now(), lang) })
          : say(PENDING.savedAt, { at: shortOf(command.at, Date.now(), lang) })}
        {no === undefined ? null : <span className="number"> {no}</span>}
        {photos.length === 0 ? null : ` · ${say(PENDING.photosToCome, { n: photos.length })}`}
        {photos.length === following.length ? null : ` · ${say(PENDING.clipToCome)}`}
      </p>
      <Said queued={queued} />
      {standing === 'taken' ? <Code queued={queued} /> : <Ways queued={queued} now={now} />}
    </li>
  );
}

const HELD: Readonly<Record<string, Sentence>> = {
  late: PENDING.heldLate,
  'other-office': PENDING.heldOffice,
};

/** What the server said, when it said anything but yes. */
function Said({ queued: { item } }: Pick<PendingItemProps, 'queued'>) {
  const say = useSay();
  const { standing, outcome, wentOut } = item;
  if (standing === 'waiting' && outcome?.outcome === 'UPGRADE')
    return <p className="soft">{say(PENDING.upgrade)}</p>;
  if (standing === 'waiting' && wentOut) return <p className="soft">{say(PENDING.mayHaveArrived)}</p>;
  if (standing === 'held') {
    const why = HELD[outcome?.reason ?? ''] ?? PENDING.heldBefore;
    return <p className="soft">{say(PENDING.held, { why: say(why) })}</p>;
  }
  if (standing !== 'refused' && standing !== 'conflict') return null;
  return (
    <Notice kind="warn" still>
      <p>{say(whyNot(item, kindOf(item).refusals))}</p>
      {typeof outcome?.now?.why === 'string' ? <p lang="zh-CN">{outcome.now.why}</p> : null}
      {outcome?.kept ? <p>{say(PENDING.kept)}</p> : null}
    </Notice>
  );
}

function Code({ queued: { item } }: Pick<PendingItemProps, 'queued'>) {
  const say = useSay();
  const { followCode } = (item.outcome?.answer ?? {}) as { followCode?: string };
  if (followCode === undefined || item.command.body.consent === undefined) return null;
  const copied = async () => {
    const own = ownNow();
    if (own === undefined) return;
    await forgetIn(own.store, item.command.commandId, 'followCode');
    own.outbox.changed();
  };
  return (
    <>
      <p className="code">{say(PENDING.followCode, { code: followCode })}</p>
      <Button small onClick={() => void copied()}>
        {say(PENDING.codeCopied)}
      </Button>
    </>
  );
}

function Ways({ queued, now }: PendingItemProps) {
  const say = useSay();
  const { item } = queued;
  const { officeId } = useSigned().me.office;
  const name = draftName(officeId, 'reword', item.command.commandId);
  const [doing, setDoing] = useState<'edit' | 'remove' | undefined>(() =>
    draftOf(name) === undefined ? undefined : 'edit',
  );
  const words = item.bare ? undefined : wordsOf(item);
  const { page } = kindOf(item);
  if (!mayBeChanged(item)) return null;
  return (
    <>
      {item.standing === 'conflict' ? <Conflict queued={queued} /> : null}
      {doing === 'edit' && words !== undefined ? (
        <Edit queued={queued} words={words} name={name} onDone={() => setDoing(undefined)} />
      ) : (
        <Actions>
          {words === undefined || item.standing === 'conflict' ? null : (
            <Button small onClick={() => setDoing('edit')}>
              {say(PENDING.edit)}
            </Button>
          )}
          {item.standing === 'refused' &&
          page !== undefined &&
          (item.bare || !makesItsEntity(item.command.kind)) ? (
            <LinkButton small kind="quiet" href={page(item.command.entity)}>
              {say(PENDING.seeIt)}
            </LinkButton>
          ) : null}
          {item.outcome?.outcome === 'HASH_MISMATCH' ? null : (
            <Button small kind="quiet" onClick={() => setDoing('remove')}>
              {say(PENDING.remove)}
            </Button>
          )}
        </Actions>
      )}
      <Remove queued={queued} now={now} open={doing === 'remove'} onClose={() => setDoing(undefined)} />
    </>
  );
}

interface EditProps {
  readonly queued: Queued;
  readonly words: string;
  readonly name: DraftName;
  readonly onDone: () => void;
}

/** Refused for the office it was written under: said again, it is said under the present one. */
const NOT_UNDER_THIS: readonly string[] = ['not-yours', 'too-late'];

function Edit({ queued: { item }, words, name, onDone }: EditProps) {
  const say = useSay();
  const { commandId } = item.command;
  // Named after what it changes, it leaves the phone with it.
  const { draft, change, drop } = useDraft(name, { text: words, of: commandId });
  const text = draft.text.trim();
  const categories = useCategories();
  const { officeId } = useSigned().me.office;
  const field = kindOf(item).words;
  const send = async () => {
    const own = ownNow();
    if (own === undefined || field === undefined) return;
    const by = reworded(item, { field, words: text, categories });
    const under = NOT_UNDER_THIS.includes(item.outcome?.reason ?? '') ? { officeId } : {};
    await replace(own.store, commandId, { ...by, ...under, commandId: newId() });
    drop();
    own.outbox.changed();
    onDone();
    void own.sync();
  };
  return (
    <>
      <TextArea
        label={say(PENDING.words)}
        rows={4}
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Button small kind="primary" aria-disabled={text.length < 2} onClick={() => void send()}>
        {say(SHELL.send)}
      </Button>
    </>
  );
}

interface RemoveProps extends PendingItemProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

function Remove({ queued, now, open, onClose }: RemoveProps) {
  const say = useSay();
  const along = goesAlong(now.queue, queued).length;
  const sure = async () => {
    const own = ownNow();
    onClose();
    if (own === undefined) return;
    await remove(own.store, queued.item.command.commandId);
    own.outbox.changed();
  };
  return (
    <Dialog
      open={open}
      title={say(PENDING.removeSure)}
      onClose={onClose}
      actions={
        <Button kind="danger" onClick={() => void sure()}>
          {say(PENDING.removeYes)}
        </Button>
      }
    >
      {queued.item.bare ? null : <p lang="zh-CN">{queued.item.shown.title}</p>}
      <p>{say(PENDING.removeMore)}</p>
      {along === 0 ? null : <p>{say(PENDING.removeAlong, { n: along })}</p>}
      {queued.item.wentOut && queued.item.standing === 'waiting' ? <p>{say(PENDING.removeArrived)}</p> : null}
    </Dialog>
  );
}
