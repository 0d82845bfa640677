/** 内部备注: below the story, for those who work on the matter. Whoever only raised it is not even told that there are any. */
import { type FormEvent, useState } from 'react';
import { addNote, listNotes, type NoteView, takeBackNote } from '../../../contract/paper.ts';
import { POSTS } from '../../../domain/people/post.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { Time } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { oneOf } from '../address.ts';
import { useAsked, useSending } from '../ask.ts';
import { useDeskDraft } from '../drafts.ts';
import { announce } from '../frame/announce.tsx';
import { draftsOf } from '../matter/act-draft.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { officeName } from '../who.ts';
import { WORDS } from '../words.ts';
import { NOTE_REFUSALS } from './refusals.ts';
import { PAPER_WORDS } from './words.ts';

const SHORTEST = 2;
const LONGEST = 1000;

export function Notes({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const asked = useAsked(listNotes, { params: { matterId } });
  const { answer, trouble } = asked;
  if (trouble?.kind === 'not-found' || (answer?.refusal && answer.notes.length === 0)) return null;
  return (
    <div className="no-print">
      <Card title={say(PAPER_WORDS.notes)}>
        <p className="field-hint">{say(PAPER_WORDS.notesHint)}</p>
        <Unanswered asked={asked} lines={2} />
        {answer && answer.notes.length > 0 && (
          <ul className="paper-notes">
            {answer.notes.map((note) => (
              <Note key={note.noteId} matterId={matterId} note={note} />
            ))}
          </ul>
        )}
        {answer?.refusal === null && <Write matterId={matterId} />}
      </Card>
    </div>
  );
}

function Note({ matterId, note }: { readonly matterId: string; readonly note: NoteView }) {
  const say = useSay();
  const lang = useLang();
  const [asking, setAsking] = useState(false);
  const post = oneOf(POSTS, note.byPost) ?? 'area_chief';
  return (
    <li>
      {note.text === null ? (
        <p className="paper-gone">{say(PAPER_WORDS.takenBack, { why: note.why ?? '' })}</p>
      ) : (
        <p className="matter-text" lang="zh-CN">
          {note.text}
        </p>
      )}
      <p className="paper-about">
        {officeName({ post, placeName: note.byPlace, unitName: null }, lang)} {note.byName} ·{' '}
        <Time at={note.at} />{' '}
        {note.mayTakeBack && !asking && (
          <Button small kind="quiet" onClick={() => setAsking(true)}>
            {say(PAPER_WORDS.takeBack)}
          </Button>
        )}
      </p>
      {asking && note.mayTakeBack && (
        <TakeBack matterId={matterId} noteId={note.noteId} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}

interface TakeBackProps {
  readonly matterId: string;
  readonly noteId: string;
  readonly onClose: () => void;
}

function TakeBack({ matterId, noteId, onClose }: TakeBackProps) {
  const say = useSay();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(takeBackNote, () => {
    announce(say(PAPER_WORDS.noteTakenBack));
    onClose();
  });
  const short = why.trim().length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) sending.send({ params: { matterId, noteId }, body: { why: why.trim() } });
  };
  return (
    <form className="paper-form" onSubmit={submit} noValidate>
      <TextField
        label={say(PAPER_WORDS.takeBackWhy)}
        hint={say(PAPER_WORDS.takeBackHint)}
        maxLength={200}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
        error={tried && short ? say(WORDS.tooShort, { n: SHORTEST }) : null}
      />
      <Unsent sending={sending} refusals={NOTE_REFUSALS} />
      <Actions>
        <Button type="submit" small kind="danger" busy={sending.sending}>
          {say(PAPER_WORDS.takeBack)}
        </Button>
        <Button small kind="quiet" onClick={onClose}>
          {say(WORDS.cancel)}
        </Button>
      </Actions>
    </form>
  );
}

function Write({ matterId }: { readonly matterId: string }) {
  const say = useSay();
  const { draft, change, clear } = useDeskDraft(draftsOf(matterId), 'note', { text: '' });
  const { text } = draft;
  const [tried, setTried] = useState(false);
  const sending = useSending(addNote, () => {
    announce(say(PAPER_WORDS.noteAdded));
    clear();
    setTried(false);
  });
  const short = text.trim().length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && text.length <= LONGEST) sending.send({ params: { matterId }, body: { text: text.trim() } });
  };
  return (
    <form className="paper-form" onSubmit={submit} noValidate>
      <TextArea
        label={say(PAPER_WORDS.note)}
        rows={2}
        limit={LONGEST}
        value={text}
        onChange={({ target }) => change({ text: target.value })}
        error={tried && short ? say(WORDS.tooShort, { n: SHORTEST }) : null}
      />
      <Unsent sending={sending} refusals={NOTE_REFUSALS} />
      <Actions>
        <Button type="submit" small busy={sending.sending}>
          {say(PAPER_WORDS.addNote)}
        </Button>
      </Actions>
    </form>
  );
}
