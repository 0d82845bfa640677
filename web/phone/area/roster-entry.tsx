/** 花名册上的一户: written, changed, taken off. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { addToRoster, changeRoster, type EntryView, takeOffRoster } from '../../../contract/evacuation.ts';
import { call } from '../../kit/api.ts';
import { ROSTER, ROSTER_REFUSALS } from '../../kit/area-words.ts';
import { CheckField } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Skeleton } from '../../kit/progress.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { forget } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { type SendingOnce, useSendingOnce } from '../sending.ts';
import { useSigned } from '../session/me.ts';
import { tellNextPage } from '../told.ts';
import { focusWrong } from '../wrong.ts';
import { BothValues } from './both.tsx';
import { Erase } from './erase.tsx';
import { KeepButton } from './keep-button.tsx';
import { useRoster } from './roster.tsx';
import { AREA } from './words.ts';

const FORM = 'roster-form';

interface Draft {
  readonly label: string;
  readonly people: string;
  readonly needsHelp: boolean;
  readonly meetingPoint: string;
}

const BLANK: Draft = { label: '', people: '', needsHelp: false, meetingPoint: '' };

const requestOf = ({ label, people, needsHelp, meetingPoint }: Draft) => ({
  label: label.trim(),
  people: Number(people),
  needsHelp,
  meetingPoint: meetingPoint.trim(),
});

function useLeave(): (sentence: Sentence) => void {
  const [, go] = useLocation();
  const { placeCode } = useSigned().me.office;
  return (sentence) => {
    forget(`roster ${placeCode}`);
    go('/area/roster', { replace: true });
    tellNextPage(sentence);
  };
}

export function NewEntryPage() {
  const say = useSay();
  const { placeCode } = useSigned().me.office;
  const leave = useLeave();
  const [entryId] = useState(newId);
  const sending = useSendingOnce(
    (draft: Draft, commandId) =>
      call(addToRoster, { body: { commandId, entryId, placeCode, ...requestOf(draft) } }),
    () => leave(AREA.saved),
  );
  return (
    <PhonePage
      title={say(AREA.addHousehold)}
      back="/area/roster"
      bottom={<KeepButton form={FORM} sending={sending} refusals={ROSTER_REFUSALS} />}
    >
      <EntryForm beginning={BLANK} sending={sending} />
    </PhonePage>
  );
}

export function EntryPage({ entryId }: { readonly entryId: string }) {
  const say = useSay();
  const { placeCode } = useSigned().me.office;
  const { answer, trouble, again } = useRoster(placeCode);
  const entry = answer?.areas[0]?.entries.find((one) => one.entryId === entryId);
  if (entry !== undefined) return <Entry key={entry.version} entry={entry} />;
  return (
    <PhonePage title={say(ROSTER.title)} back="/area/roster">
      {answer === undefined && trouble === undefined ? (
        <Skeleton />
      ) : (
        <TroubleNote kind={trouble ?? 'not-found'} again={again} />
      )}
    </PhonePage>
  );
}

function Entry({ entry }: { readonly entry: EntryView }) {
  const say = useSay();
  const leave = useLeave();
  const { entryId, label, people, needsHelp, meetingPoint } = entry;
  const [version, setVersion] = useState(entry.version);
  const sending = useSendingOnce(
    (draft: Draft, commandId) =>
      call(changeRoster, { params: { entryId }, body: { commandId, version, ...requestOf(draft) } }),
    () => leave(AREA.saved),
  );
  const erasing = useSendingOnce(
    (_: null, commandId) => call(takeOffRoster, { params: { entryId }, body: { commandId } }),
    () => leave(AREA.withdrawn),
  );
  return (
    <PhonePage
      title={label}
      back="/area/roster"
      bottom={<KeepButton form={FORM} sending={sending} refusals={ROSTER_REFUSALS} />}
    >
      <BothValues
        unsent={sending.unsent}
        valuesOf={(now) => [
          now.label,
          say(ROSTER.line, { n: Number(now.people), point: String(now.meetingPoint) }),
        ]}
        onKeep={setVersion}
        onTake={() => leave(AREA.saved)}
      />
      <EntryForm beginning={{ label, people: String(people), needsHelp, meetingPoint }} sending={sending} />
      <Erase lead={AREA.takeOff} sending={erasing} refusals={ROSTER_REFUSALS} />
    </PhonePage>
  );
}

function EntryForm({
  beginning,
  sending,
}: {
  readonly beginning: Draft;
  readonly sending: SendingOnce<Draft>;
}) {
  const say = useSay();
  const [draft, setDraft] = useState(beginning);
  const [tried, setTried] = useState(false);
  const { frozen } = sending;
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const count = Number(draft.people);
  const wrong = {
    label: draft.label.trim() === '',
    people: !(count >= 1 && count <= 30 && Math.floor(count) === count),
    meetingPoint: draft.meetingPoint.trim() === '',
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.label || wrong.people || wrong.meetingPoint) focusWrong();
    else sending.send(draft);
  };
  const told = (isWrong: boolean, sentence: Sentence) => (tried && isWrong ? say(sentence) : null);
  return (
    <form id={FORM} noValidate onSubmit={submit}>
      <TextField
        label={say(ROSTER.house)}
        maxLength={20}
        autoComplete="off"
        readOnly={frozen}
        value={draft.label}
        error={told(wrong.label, AREA.noLabel)}
        onChange={(event) => change({ label: event.target.value })}
      />
      <TextField
        label={say(ROSTER.people)}
        inputMode="numeric"
        maxLength={2}
        autoComplete="off"
        readOnly={frozen}
        value={draft.people}
        error={told(wrong.people, AREA.wrongPeople)}
        onChange={(event) => change({ people: event.target.value })}
      />
      <CheckField
        label={say(ROSTER.needsHelp)}
        checked={draft.needsHelp}
        disabled={frozen}
        onChange={(event) => change({ needsHelp: event.target.checked })}
      />
      <TextField
        label={say(ROSTER.meeting)}
        maxLength={40}
        autoComplete="off"
        readOnly={frozen}
        value={draft.meetingPoint}
        error={told(wrong.meetingPoint, AREA.noPoint)}
        onChange={(event) => change({ meetingPoint: event.target.value })}
      />
    </form>
  );
}
