/** 补充: what those who work on a matter tell each other; written without a signal too, read with one. Never the reporter's to read. */
import { type FormEvent, useState } from 'react';
import type { MatterPage } from '../../../contract/matter.ts';
import { addNote, listNotes } from '../../../contract/paper.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { Time } from '../../kit/marks.tsx';
import { titleOf } from '../../kit/matter-title.ts';
import { useSay } from '../../kit/sentences.ts';
import { useDraftToSave } from '../draft.ts';
import { draftName } from '../draft-name.ts';
import { Fold } from '../fold.tsx';
import { useLoad } from '../load.ts';
import { NOTE_REFUSALS } from '../pending/kinds.ts';
import { NotTaken } from '../pending/not-taken.tsx';
import { useToSend } from '../pending/waiting-here.tsx';
import { commandFor } from '../saving.ts';
import { toldAs, useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { tell } from '../told.ts';
import { FORM } from './act-forms.ts';
import { MATTER } from './words.ts';

const SHORTEST = 2;
const LONGEST = 1000;

/** Whoever only raised it tells nothing here: that is said by those who have it. */
const mayNote = ({ acts, textOpen, no, dataClass, sealed }: MatterPage): boolean =>
  textOpen &&
  no !== '' &&
  dataClass !== 'P3' &&
  !sealed &&
  (acts.confirm === 'not-the-reporter' || acts.try !== 'not-the-holder');

export function Notes({ matter }: { readonly matter: MatterPage }) {
  return mayNote(matter) ? <All matter={matter} /> : null;
}

function All({ matter }: { readonly matter: MatterPage }) {
  const say = useSay();
  const { matterId } = matter;
  // What arrived meanwhile is read with the others.
  const toSend = useToSend().filter(
    ({ command }) => command.kind === addNote.name && command.entity === matterId,
  );
  const { answer, again } = useLoad(`notes ${matterId} ${toSend.length}`, () =>
    call(listNotes, { params: { matterId } }),
  );
  const notes = (answer?.notes ?? []).filter(({ text }) => text !== null);
  return (
    <Card title={say(MATTER.notes)}>
      <p className="soft">{say(MATTER.notesHint)}</p>
      {notes.map(({ noteId, text, byPlace, byName, at }) => (
        <p key={noteId}>
          <span className="written" lang="zh-CN">
            {text}
          </span>
          <br />
          <span className="soft">
            {byPlace} {byName} · <Time at={at} now={Date.now()} />
          </span>
        </p>
      ))}
      <Write matter={matter} again={again} />
    </Card>
  );
}

const BLANK = { text: '' };

function Write({ matter, again }: { readonly matter: MatterPage; readonly again: () => void }) {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const { matterId, placeName } = matter;
  const name = draftName(officeId, 'note', matterId);
  const { draft, change, clear } = useDraftToSave(name, BLANK, ['commandId']);
  const [tried, setTried] = useState(false);
  const said = draft.text.trim();
  const short = said.length < SHORTEST;
  const { busy, notTaken, save } = useSavingOnce(
    (text: string) => [
      commandFor(addNote, {
        ...{ ...draft.ids, officeId, entity: matterId, params: { matterId } },
        ...{ body: { text }, shown: { title: titleOf(matter, 'zh'), placeName } },
      }),
    ],
    (how) => {
      clear();
      setTried(false);
      tell(toldAs(how, MATTER.noted));
      again();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) save(said);
  };
  return (
    <Fold title={say(MATTER.note)} begun={said !== ''}>
      <form onSubmit={submit} noValidate>
        <TextArea
          label={say(MATTER.noteLabel)}
          rows={3}
          maxLength={LONGEST}
          value={draft.text}
          readOnly={busy}
          error={tried && short ? say(FORM.tooShort, { n: SHORTEST }) : null}
          onChange={({ target }) => change({ text: target.value })}
        />
        <NotTaken what={notTaken} refusals={NOTE_REFUSALS} />
        <Button type="submit" wide busy={busy}>
          {say(busy ? FORM.sending : FORM.send)}
        </Button>
      </form>
    </Fold>
  );
}
