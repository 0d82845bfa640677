/** 任职表单: what one act on an office asks for. After silence only the same request can be sent again. */
import { type FormEvent, useState } from 'react';
import { forgetPerson } from '../../../contract/correction.ts';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { invitePerson } from '../../../contract/invitation.ts';
import {
  correctPhone,
  endOffice,
  handOverOffice,
  type OfficeAct,
  type OfficePage,
  substituteOffice,
} from '../../../contract/office.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { OFFICE_ACT_WORDS, OFFICE_WORDS } from './office-words.ts';
import { isMobile, NOBODY, type PersonDraft, personOf, wrongInPerson } from './person-draft.ts';
import { PersonField } from './person-field.tsx';
import { OFFICE_REFUSALS } from './refusals.ts';

interface OfficeFormProps {
  readonly act: OfficeAct;
  readonly office: OfficePage;
  readonly onInvited: (invitation: AnswerOf<typeof invitePerson>) => void;
  readonly onClose: () => void;
}

interface Draft {
  readonly person: PersonDraft;
  readonly why: string;
  readonly phone: string;
  readonly from: string;
  readonly to: string;
}

const BLANK: Draft = { person: NOBODY, why: '', phone: '', from: '', to: '' };

export function OfficeForm({ act, office, onInvited, onClose }: OfficeFormProps) {
  const say = useSay();
  const [draft, setDraft] = useState(BLANK);
  const [tried, setTried] = useState(false);
  const words = OFFICE_ACT_WORDS[act];
  const sending = useAct(act, office, {
    draft,
    onInvited,
    onDone: () => {
      announce(say(words.done));
      onClose();
    },
  });
  const wrong = wrongIn(act, draft);
  const unknown = sending.trouble?.kind === 'silence';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isWrong(act, draft)) sending.send();
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <p className="act-lead">{say(words.lead)}</p>
      <fieldset className="bare" disabled={unknown || sending.sending}>
        <Fields
          act={act}
          draft={draft}
          wrong={tried ? wrong : undefined}
          tried={tried}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
      </fieldset>
      <Unsent sending={sending} refusals={OFFICE_REFUSALS[act]} />
      <Actions>
        {!unknown && (
          <Button
            type="submit"
            kind={act === 'end' || act === 'forget' ? 'danger' : 'primary'}
            busy={sending.sending}
          >
            {say(words.label)}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {say(WORDS.cancel)}
        </Button>
      </Actions>
    </form>
  );
}

interface FieldsProps {
  readonly act: OfficeAct;
  readonly draft: Draft;
  readonly wrong: Sentence | undefined;
  readonly tried: boolean;
  readonly onChange: (part: Partial<Draft>) => void;
}

function Fields({ act, draft, wrong, tried, onChange }: FieldsProps) {
  const say = useSay();
  const error = wrong && say(wrong);
  const day = (name: 'from' | 'to', label: Sentence, hint?: Sentence) => (
    <TextField
      type="date"
      label={say(label)}
      hint={hint && say(hint)}
      optional={hint !== undefined}
      error={hint === undefined ? error : undefined}
      value={draft[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  );
  const person = (
    <PersonField
      draft={draft.person}
      wrong={tried ? wrongInPerson(draft.person) : {}}
      onChange={(part) => onChange({ person: { ...draft.person, ...part } })}
    />
  );
  const why = (
    <TextArea
      label={say(OFFICE_WORDS.why)}
      limit={200}
      error={error}
      value={draft.why}
      onChange={({ target }) => onChange({ why: target.value })}
    />
  );
  switch (act) {
    case 'invite':
      return null;
    case 'hand-over':
      return (
        <>
          {person}
          {day('from', OFFICE_WORDS.on, OFFICE_WORDS.onHint)}
        </>
      );
    case 'substitute':
      return (
        <>
          {person}
          {day('from', OFFICE_WORDS.substituteFrom)}
          {day('to', OFFICE_WORDS.substituteTo)}
        </>
      );
    case 'correct-phone':
      return (
        <TextField
          label={say(OFFICE_WORDS.newPhone)}
          inputMode="numeric"
          maxLength={11}
          autoComplete="off"
          error={error}
          value={draft.phone}
          onChange={({ target }) => onChange({ phone: target.value })}
        />
      );
    case 'forget':
      return why;
    case 'end':
      return (
        <>
          {why}
          {day('to', OFFICE_WORDS.lastDay, OFFICE_WORDS.lastDayHint)}
        </>
      );
  }
}

/** What is missing besides the person. */
function wrongIn(act: OfficeAct, { why, phone, from, to }: Draft): Sentence | undefined {
  if (act === 'substitute' && (from === '' || to === '')) return OFFICE_WORDS.missingDays;
  if (act === 'correct-phone' && !isMobile(phone)) return OFFICE_WORDS.missingPhone;
  if ((act === 'end' || act === 'forget') && why.trim().length < 2) return OFFICE_WORDS.missingWhy;
  return undefined;
}

const isWrong = (act: OfficeAct, draft: Draft): boolean =>
  wrongIn(act, draft) !== undefined ||
  ((act === 'hand-over' || act === 'substitute') && Object.keys(wrongInPerson(draft.person)).length > 0);

interface ActGiven {
  readonly draft: Draft;
  readonly onInvited: OfficeFormProps['onInvited'];
  readonly onDone: () => void;
}

/** The endpoint of an act, and the request as its draft says it. */
function useAct(
  act: OfficeAct,
  { officeId, personId }: OfficePage,
  { draft: { person, why, phone, from, to }, onInvited, onDone }: ActGiven,
) {
  const invite = useSending(invitePerson, onInvited);
  const handOver = useSending(handOverOffice, onDone);
  const standIn = useSending(substituteOffice, onDone);
  const correct = useSending(correctPhone, onDone);
  const end = useSending(endOffice, onDone);
  const forget = useSending(forgetPerson, onDone);
  const office = { officeId };
  switch (act) {
    case 'invite':
      return { ...invite, send: () => invite.send({ params: { personId }, body: {} }) };
    case 'hand-over': {
      const body = { to: personOf(person), ...(from === '' ? {} : { on: from }) };
      return { ...handOver, send: () => handOver.send({ params: office, body }) };
    }
    case 'substitute': {
      const body = { person: personOf(person), from, to };
      return { ...standIn, send: () => standIn.send({ params: office, body }) };
    }
    case 'correct-phone':
      return { ...correct, send: () => correct.send({ params: { personId }, body: { phone } }) };
    case 'forget':
      return { ...forget, send: () => forget.send({ params: { personId }, body: { why: why.trim() } }) };
    case 'end': {
      const body = { why: why.trim(), ...(to === '' ? {} : { lastDay: to }) };
      return { ...end, send: () => end.send({ params: office, body }) };
    }
  }
}
