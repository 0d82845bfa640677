/** 到会: by numbers as on the sheet, by name, or as somebody on no list; whoever leaves is tapped. */
import { useState } from 'react';
import { GUESTS } from '../../../domain/meeting/meeting.ts';
import { inRoom, numbersPresent, ruleFor } from '../../../domain/meeting/presence.ts';
import { Button } from '../button.tsx';
import { CheckField } from '../choice.tsx';
import { TextField } from '../field.tsx';
import { Card } from '../list.tsx';
import { Notice } from '../notice.tsx';
import { type Sentence, useSay } from '../sentences.ts';
import { BySlip } from './by-slip.tsx';
import { ActForm, Fold } from './form.tsx';
import { labelOf, numbersIn } from './people.ts';
import { useFields, useRunning } from './running.ts';
import { isSlip, type SlipReading, useSlip } from './slip.ts';
import { ROOM_WORDS } from './words.ts';

const SHOWN = 12;

export function Arriving() {
  const say = useSay();
  const { meeting, voters } = useRunning();
  return (
    <Card title={say(ROOM_WORDS.here)} aside={say(ROOM_WORDS.inRoom, { n: inRoom(meeting).length })}>
      {voters.length > 0 && <OnTheList />}
      {voters.length > 0 ? (
        <Fold title={say(ROOM_WORDS.guest)} forms={['guest']}>
          <Guest />
        </Fold>
      ) : (
        <Guest />
      )}
      <InRoom />
    </Card>
  );
}

function OnTheList() {
  const slip = useSlip();
  return (
    <>
      <BySlip slip={slip} />
      <ByNumber slip={slip} />
      <ByName />
    </>
  );
}

/** A scanner on a cable types what a slip says into the same field. */
function ByNumber({ slip }: { readonly slip: SlipReading }) {
  const say = useSay();
  const { meeting, act } = useRunning();
  const rule = ruleFor(meeting);
  const [remote, setRemote] = useState(false);
  const { fields, bind, clear, emptiedBy } = useFields('numbers', { numbers: '', speaksFor: '' });
  const [wrong, setWrong] = useState<Sentence>();
  const readSlip = async (): Promise<boolean> => {
    const no = await slip.read(fields.numbers);
    setWrong(no);
    clear();
    return no === undefined;
  };
  const arrive = () => {
    if (isSlip(fields.numbers, meeting.id)) return readSlip();
    setWrong(undefined);
    const numbers = numbersIn(fields.numbers);
    const speaksFor = fields.speaksFor.trim() === '' ? [] : numbersIn(fields.speaksFor);
    if (numbers === undefined || speaksFor === undefined) return say(ROOM_WORDS.badNumbers);
    const how = remote ? ('remote' as const) : ('number' as const);
    return emptiedBy(act('arrive', { numbers, how, speaksFor, guest: null }, 'numbers'));
  };
  return (
    <ActForm name="numbers" button={say(ROOM_WORDS.arrive)} kind="primary" onAct={arrive}>
      <TextField
        label={say(ROOM_WORDS.numbers)}
        hint={say(ROOM_WORDS.numbersHint)}
        inputMode="text"
        autoComplete="off"
        {...bind('numbers')}
      />
      {rule.proxy !== null && (
        <TextField label={say(ROOM_WORDS.proxyFor)} optional autoComplete="off" {...bind('speaksFor')} />
      )}
      {rule.remote !== null && (
        <CheckField
          label={say(ROOM_WORDS.remote)}
          checked={remote}
          onChange={({ target }) => setRemote(target.checked)}
        />
      )}
      {wrong !== undefined && <Notice kind="warn">{say(wrong)}</Notice>}
    </ActForm>
  );
}

/** Typed letters narrow down the list; a tap on a name is an arrival. */
function ByName() {
  const say = useSay();
  const { meeting, voters, act, busy, told } = useRunning();
  const [text, setText] = useState('');
  const there = new Set(numbersPresent({ meeting, voters }));
  const found =
    text.trim() === ''
      ? []
      : voters.filter(
          ({ no, name, household }) => !there.has(no) && `${name} ${household}`.includes(text.trim()),
        );
  return (
    <div className="meeting-find">
      <TextField
        label={say(ROOM_WORDS.find)}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ul className="names">
        {found.slice(0, SHOWN).map(({ no, name, household }) => (
          <li key={no}>
            <Button
              small
              busy={busy}
              onClick={() =>
                void act('arrive', { numbers: [no], how: 'list', speaksFor: [], guest: null }, 'find').then(
                  (taken) => taken && setText(''),
                )
              }
            >
              {`${no} ${name} ${household}`}
            </Button>
          </li>
        ))}
      </ul>
      {told?.form === 'find' && told.words}
    </div>
  );
}

function Guest() {
  const say = useSay();
  const { voters, act } = useRunning();
  const { fields, bind, set, emptiedBy } = useFields('guest', { name: '', side: '', observes: '' });
  const observes = fields.observes === 'yes';
  const arrive = () => {
    const guest = {
      ...{ name: fields.name.trim(), side: fields.side.trim() || null },
      ...(observes && { observes }),
    };
    return emptiedBy(act('arrive', { numbers: [], how: 'list', speaksFor: [], guest }, 'guest'));
  };
  return (
    <ActForm
      name="guest"
      button={say(ROOM_WORDS.arrive)}
      kind={voters.length === 0 ? 'primary' : 'secondary'}
      onAct={arrive}
    >
      <div className="counts">
        <TextField
          label={say(voters.length === 0 ? ROOM_WORDS.attendee : ROOM_WORDS.name)}
          maxLength={30}
          autoComplete="off"
          {...bind('name')}
        />
        <TextField
          label={say(ROOM_WORDS.side)}
          hint={say(ROOM_WORDS.sideHint)}
          optional
          maxLength={40}
          autoComplete="off"
          {...bind('side')}
        />
      </div>
      {/* Beside a list nobody counts anyway. */}
      {voters.length === 0 && (
        <CheckField
          label={say(ROOM_WORDS.observes)}
          checked={observes}
          onChange={({ target }) => set({ observes: target.checked ? 'yes' : '' })}
        />
      )}
    </ActForm>
  );
}

function InRoom() {
  const say = useSay();
  const running = useRunning();
  const { meeting, act, busy, told } = running;
  const here = inRoom(meeting);
  if (here.length === 0) return <p className="meeting-soft">{say(ROOM_WORDS.nobody)}</p>;
  return (
    <>
      {told?.form === 'leave' && told.words}
      <ul className="people" aria-label={say(ROOM_WORDS.here)}>
        {here.map(({ no, side, how, speaksFor, observes }) => (
          <li key={no}>
            <span>
              {labelOf(running, no)}
              {side !== null && <small> {side}</small>}
              {observes && <small> {say(ROOM_WORDS.observer)}</small>}
              {how === 'remote' && <small> {say(ROOM_WORDS.fromAfar)}</small>}
              {speaksFor.length > 0 && <small> +{speaksFor.join(' ')}</small>}
            </span>
            <Button small kind="quiet" busy={busy} onClick={() => void act('leave', { no }, 'leave')}>
              {say(ROOM_WORDS.leave)}
              <span className="unseen"> {no < GUESTS ? no : labelOf(running, no)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
