/** 手机表决: opened by the chair, codes shown to those present, hands of whoever has no phone, and closed with the count. */
import { useEffect, useState } from 'react';
import { getVoteCodes, type VoteCodes } from '../../../contract/meeting-phone-vote.ts';
import type { Motion } from '../../../domain/meeting/meeting.ts';
import { call, type Reply } from '../api.ts';
import { Button } from '../button.tsx';
import { TextField } from '../field.tsx';
import { Notice } from '../notice.tsx';
import { QrImage } from '../qr-image.tsx';
import { useSay } from '../sentences.ts';
import { ActForm, Fold } from './form.tsx';
import { countsIn, isBlank, labelOf, numberIn } from './people.ts';
import { useFields, useRunning } from './running.ts';
import { CountFields } from './voting.tsx';
import { ROOM_WORDS } from './words.ts';

export function OpenByPhone({ motion: { id: motionId } }: { readonly motion: Motion }) {
  const say = useSay();
  const { act } = useRunning();
  const form = `phone ${motionId}`;
  return (
    <>
      <p className="meeting-soft">{say(ROOM_WORDS.phoneLead)}</p>
      <ActForm
        name={form}
        button={say(ROOM_WORDS.openPhone)}
        onAct={() => act('open-phone-vote', { motionId }, form)}
      />
    </>
  );
}

export function ByPhone({ motion }: { readonly motion: Motion }) {
  const say = useSay();
  return (
    <div className="meeting-phone">
      <Notice still>{say(ROOM_WORDS.phoneOpen)}</Notice>
      <Turnout motion={motion} />
      <OneCode />
      <ClosePhone motion={motion} />
    </div>
  );
}

/** How many have said something; what they said is told to nobody before it is closed, and then only as counts. */
function Turnout({ motion: { id: motionId } }: { readonly motion: Motion }) {
  const say = useSay();
  const { meeting } = useRunning();
  const [reply, setReply] = useState<Reply<VoteCodes>>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again at every press
  useEffect(() => {
    let gone = false;
    void call(getVoteCodes, { params: { meetingId: meeting.id } }).then((it) => {
      if (!gone) setReply(it);
    });
    return () => {
      gone = true;
    };
  }, [meeting.id, meeting.steps, turn]);
  const open = reply?.kind === 'answer' ? reply.answer.open : null;
  return (
    <p className="meeting-line">
      {open?.motionId === motionId && (
        <strong>{say(ROOM_WORDS.phoneSaid, { n: open.said, of: open.seats })}</strong>
      )}{' '}
      {reply?.kind === 'silence' && <span>{say(ROOM_WORDS.phoneSilence)}</span>}{' '}
      <Button small onClick={() => setTurn((n) => n + 1)}>
        {say(ROOM_WORDS.phoneRefresh)}
      </Button>
    </p>
  );
}

/** 给一个人看码: by number, on this screen. */
function OneCode() {
  const say = useSay();
  const running = useRunning();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<VoteCodes['codes'][number]>();
  const [wrong, setWrong] = useState<string>();
  const show = (): string | Promise<boolean> => {
    setShown(undefined);
    setWrong(undefined);
    const seat = numberIn(typed, running.voters);
    if (seat === undefined) return say(ROOM_WORDS.badNumber);
    const params = { meetingId: running.meeting.id };
    return call(getVoteCodes, { params, query: { seat } }).then((reply) => {
      const [code] = reply.kind === 'answer' ? reply.answer.codes : [];
      if (reply.kind !== 'answer') setWrong(say(ROOM_WORDS.phoneSilence));
      else if (code === undefined) setWrong(say(ROOM_WORDS.phoneNoCode));
      setShown(code);
      return code !== undefined;
    });
  };
  return (
    <Fold title={say(ROOM_WORDS.phoneCode)}>
      <ActForm name="phone-code" button={say(ROOM_WORDS.phoneShow)} onAct={show}>
        <TextField
          label={say(ROOM_WORDS.no)}
          hint={running.meeting.basis === 'households' ? say(ROOM_WORDS.phoneCodeHint) : undefined}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </ActForm>
      {wrong !== undefined && <Notice kind="warn">{wrong}</Notice>}
      {shown?.svg != null && (
        <QrImage svg={shown.svg} alt={shown.url} caption={`${labelOf(running, shown.seat)}　${shown.code}`} />
      )}
    </Fold>
  );
}

function ClosePhone({ motion: { id: motionId } }: { readonly motion: Motion }) {
  const say = useSay();
  const { act, voters } = useRunning();
  const form = `close-phone ${motionId}`;
  const empty = { for: '', against: '', abstain: '', one: '', other: '' };
  const { fields, bind, emptiedBy } = useFields(form, empty);
  const close = () => {
    const hands = countsIn(fields);
    if (hands === undefined) return say(ROOM_WORDS.badCounts);
    const [one, other] = [numberIn(fields.one, voters), numberIn(fields.other, voters)];
    const nobody = isBlank(fields) && fields.one.trim() === '' && fields.other.trim() === '';
    if (!nobody && (one === undefined || other === undefined)) return say(ROOM_WORDS.badTellers);
    const tellers: [number, number] | null = one === undefined || other === undefined ? null : [one, other];
    return emptiedBy(act('close-phone-vote', { motionId, hands, tellers }, form));
  };
  return (
    <>
      <ActForm name={form} button={say(ROOM_WORDS.closePhone)} kind="primary" onAct={close}>
        <p className="meeting-soft">{say(ROOM_WORDS.phoneHands)}</p>
        <CountFields bind={bind} />
        <div className="counts">
          <TextField label={say(ROOM_WORDS.teller)} autoComplete="off" {...bind('one')} />
          <TextField label={say(ROOM_WORDS.tellerTwo)} autoComplete="off" {...bind('other')} />
        </div>
      </ActForm>
      <ActForm
        name={`call-off ${motionId}`}
        button={say(ROOM_WORDS.callOffPhone)}
        kind="quiet"
        onAct={() => act('call-off-phone-vote', { motionId }, `call-off ${motionId}`)}
      />
    </>
  );
}
