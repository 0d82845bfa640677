/** 请谁来: the planner of a conference: which of the three, which classes the topic needs, who comes, who is missing and why. */
import { useState } from 'react';
import {
  CLASSES,
  type Class,
  CONFERENCES,
  type Conference,
  type ConferenceKind,
  classesFor,
  type Invitee,
  type Seat,
  seatsOf,
} from '../../../domain/meeting/conference.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField, ChoiceGroup } from '../../kit/choice.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { CLASS_LABELS, CONFERENCE_LABELS, MISSING_LABELS } from '../../kit/meeting/conference-terms.ts';
import { ActForm } from '../../kit/meeting/form.tsx';
import { useFields, useRunning } from '../../kit/meeting/running.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { ROUND_WORDS } from './round-words.ts';

export function Planner({ open }: { readonly open: boolean }) {
  const say = useSay();
  const { meeting } = useRunning();
  const { conference } = meeting;
  return (
    <Card
      title={say(ROUND_WORDS.planner)}
      aside={conference !== undefined && say(CONFERENCE_LABELS[conference.kind])}
    >
      {open && <p className="act-lead">{say(ROUND_WORDS.plannerLead)}</p>}
      {conference !== undefined && <Seats conference={conference} open={open} />}
      {open && conference !== undefined && <Inviting needs={conference.needs} />}
      {open && <Naming key={conference?.kind} />}
    </Card>
  );
}

/** Which conference, and which classes: proposed from the agenda, set right by whoever convenes. */
function Naming() {
  const say = useSay();
  const { meeting, act } = useRunning();
  const subjects = meeting.items.map(({ subject }) => subject);
  const [kind, setKind] = useState<ConferenceKind>(meeting.conference?.kind ?? 'units');
  const [needs, setNeeds] = useState<readonly Class[]>(
    meeting.conference?.needs ?? classesFor(kind, subjects),
  );
  const choose = (next: ConferenceKind) => {
    setKind(next);
    setNeeds(classesFor(next, subjects));
  };
  return (
    <ActForm
      name="name-conference"
      button={say(ROUND_WORDS.saveKind)}
      kind={meeting.conference === undefined ? 'primary' : 'secondary'}
      onAct={() => act('name-conference', { kind, needs: [...needs] }, 'name-conference')}
    >
      <ChoiceGroup
        row
        name="conference"
        label={say(ROUND_WORDS.conferenceKind)}
        chosen={kind}
        choices={CONFERENCES.map((value) => ({ value, label: say(CONFERENCE_LABELS[value]) }))}
        onChoose={choose}
      />
      <fieldset className="field">
        <legend className="field-label">{say(ROUND_WORDS.needs)}</legend>
        {CLASSES.map((one) => (
          <CheckField
            key={one}
            label={say(CLASS_LABELS[one])}
            checked={needs.includes(one)}
            onChange={({ target }) =>
              setNeeds(CLASSES.filter((it) => (it === one ? target.checked : needs.includes(it))))
            }
          />
        ))}
      </fieldset>
    </ActForm>
  );
}

function Seats({ conference, open }: { readonly conference: Conference; readonly open: boolean }) {
  const say = useSay();
  const lang = useLang();
  const seats = seatsOf(conference);
  const missing = seats.filter((it) => it.missing !== null).map((it) => say(CLASS_LABELS[it.class]));
  return (
    <>
      <p role="status">
        {missing.length === 0
          ? say(ROUND_WORDS.complete)
          : say(ROUND_WORDS.missing, { what: missing.join(lang === 'zh' ? '、' : ', ') })}
      </p>
      <ul className="seats">
        {seats.map((seat) => (
          <SeatLine key={seat.class} seat={seat} open={open} />
        ))}
      </ul>
    </>
  );
}

function SeatLine({ seat, open }: { readonly seat: Seat; readonly open: boolean }) {
  const say = useSay();
  return (
    <li className={seat.missing === null ? 'seat' : 'seat is-missing'}>
      <p>
        <strong>{say(CLASS_LABELS[seat.class])}</strong>{' '}
        {seat.missing !== null && <Tag strong>{say(MISSING_LABELS[seat.missing])}</Tag>}
        {!seat.needed && <Tag>{say(ROUND_WORDS.notNeeded)}</Tag>}
      </p>
      <ul>
        {seat.invitees.map((it) => (
          <InviteeLine key={it.id} invitee={it} open={open} />
        ))}
      </ul>
    </li>
  );
}

function InviteeLine({ invitee, open }: { readonly invitee: Invitee; readonly open: boolean }) {
  const say = useSay();
  const { act, busy, told } = useRunning();
  const { id: inviteeId, who, comes, why } = invitee;
  const form = `invitee ${inviteeId}`;
  const { fields, bind } = useFields(form, { why: '' });
  const answer = (next: boolean | null) =>
    void act('answer-invite', { inviteeId, comes: next, why: fields.why.trim() || null }, form);
  return (
    <li>
      <p lang="zh-CN">
        {who}{' '}
        <Tag>
          {comes === null ? say(ROUND_WORDS.waiting) : say(comes ? ROUND_WORDS.comes : ROUND_WORDS.declines)}
        </Tag>
        {why !== null && ` ${why}`}
      </p>
      {open && (
        <details className="other-ways">
          <summary>{say(ROUND_WORDS.reply, { who })}</summary>
          <TextField label={say(ROUND_WORDS.whyNot)} optional maxLength={200} {...bind('why')} />
          <Actions>
            <Button small busy={busy} onClick={() => answer(true)}>
              {say(ROUND_WORDS.comes)}
            </Button>
            <Button small busy={busy} onClick={() => answer(false)}>
              {say(ROUND_WORDS.declines)}
            </Button>
            <Button small kind="quiet" busy={busy} onClick={() => answer(null)}>
              {say(ROUND_WORDS.unasked)}
            </Button>
          </Actions>
          {told?.form === form && told.words}
        </details>
      )}
    </li>
  );
}

function Inviting({ needs }: { readonly needs: readonly Class[] }) {
  const say = useSay();
  const { act } = useRunning();
  const [as, setAs] = useState<Class>(needs[0] ?? 'department');
  const { fields, bind, emptiedBy } = useFields('invite', { who: '' });
  const ask = () => emptiedBy(act('invite', { inviteeId: newId(), as, who: fields.who.trim() }, 'invite'));
  return (
    <ActForm name="invite" button={say(ROUND_WORDS.invite)} kind="primary" onAct={ask}>
      <Select
        label={say(ROUND_WORDS.as)}
        value={as}
        choices={CLASSES.map((value) => ({ value, label: say(CLASS_LABELS[value]) }))}
        onChange={({ target }) => setAs(target.value as Class)}
      />
      <TextField
        label={say(ROUND_WORDS.who)}
        hint={say(ROUND_WORDS.whoHint)}
        lang="zh-CN"
        maxLength={40}
        autoComplete="off"
        {...bind('who')}
      />
    </ActForm>
  );
}
