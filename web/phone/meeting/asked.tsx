/** 会上交办的: what meetings asked of this place, and how it stands in a sentence. Needs a signal: it stands with a meeting this phone may not carry. */
import { type FormEvent, useRef, useState } from 'react';
import { answerOwnedTask, listOwnedTasks, type OwnedTaskView } from '../../../contract/meeting-onward.ts';
import type { MeetingRefusal } from '../../../domain/meeting/act.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { OwnedTask } from '../../kit/meeting/owned.tsx';
import { OWNED_WORDS } from '../../kit/meeting/owned-words.ts';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useDraft } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import { Fold } from '../fold.tsx';
import { noticed, useLoad } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { tell } from '../told.ts';
import { MEETING } from './words.ts';

export function AskedPage() {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const { answer, trouble, again } = useLoad(`asked ${officeId}`, () => call(listOwnedTasks, {}));
  return (
    <PhonePage title={say(OWNED_WORDS.owned)} back="/me">
      {trouble === undefined ? null : <TroubleNote kind={trouble} again={again} />}
      {answer === undefined && trouble === undefined ? <Skeleton lines={4} /> : null}
      {answer?.tasks.length === 0 ? (
        <EmptyState title={say(OWNED_WORDS.noneOwned)}>
          <p>{say(MEETING.noneAskedMore)}</p>
        </EmptyState>
      ) : null}
      {answer?.tasks.map((task) => (
        <Card key={`${task.itemId} ${task.task}`}>
          <OwnedTask task={task} />
          {task.done ? null : <Answering task={task} again={again} />}
        </Card>
      ))}
    </PhonePage>
  );
}

const BLANK = { words: '', proof: '', done: false };

function Answering({ task, again }: { readonly task: OwnedTaskView; readonly again: () => void }) {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const name = draftName(officeId, 'asked', `${task.itemId}-${task.task}`);
  const { draft, change, clear } = useDraft(name, BLANK);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Sentence>();
  const [tried, setTried] = useState(false);
  /** After silence the same words are sent as the same command, and count once. */
  const silent = useRef<{ readonly text: string; readonly commandId: string } | undefined>(undefined);
  const short = draft.words.trim().length < 2;
  const shortProof = draft.proof.trim().length === 1;

  const send = async () => {
    const { meetingId, itemId, task: n } = task;
    const said = { itemId, task: n, done: draft.done, words: draft.words.trim() };
    const request = { ...said, proof: draft.proof.trim() || null };
    const text = JSON.stringify(request);
    if (silent.current?.text !== text) silent.current = { text, commandId: newId() };
    const body = { ...request, commandId: silent.current.commandId };
    setBusy(true);
    const reply = noticed(await call(answerOwnedTask, { params: { meetingId }, body }));
    setBusy(false);
    if (reply.kind !== 'answer')
      return setWrong(
        (reply.kind === 'refused' && MEETING_REFUSALS[reply.reason as MeetingRefusal]) || MEETING.noAnswer,
      );
    silent.current = undefined;
    setWrong(undefined);
    setTried(false);
    clear();
    tell(OWNED_WORDS.answered);
    again();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!busy && !short && !shortProof) void send();
  };
  return (
    <Fold title={say(OWNED_WORDS.answer)} begun={draft.words !== '' || draft.proof !== ''}>
      <form className="meeting-form" noValidate onSubmit={submit}>
        <TextArea
          label={say(OWNED_WORDS.answerWords)}
          rows={2}
          limit={500}
          value={draft.words}
          error={tried && short ? say(MEETING.tooShort) : null}
          onChange={({ target }) => change({ words: target.value })}
        />
        <TextArea
          label={say(OWNED_WORDS.proof)}
          hint={say(OWNED_WORDS.proofHint)}
          optional
          rows={2}
          limit={500}
          value={draft.proof}
          error={tried && shortProof ? say(MEETING.proofShort) : null}
          onChange={({ target }) => change({ proof: target.value })}
        />
        <CheckField
          label={say(OWNED_WORDS.isDone)}
          checked={draft.done}
          onChange={({ target }) => change({ done: target.checked })}
        />
        {wrong === undefined ? null : <Notice kind="error">{say(wrong)}</Notice>}
        <Button type="submit" kind="primary" wide busy={busy}>
          {say(OWNED_WORDS.answer)}
        </Button>
      </form>
    </Fold>
  );
}
