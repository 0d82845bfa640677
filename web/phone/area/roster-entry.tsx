/** 花名册上的一户: written, changed, taken off. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { addToRoster, changeRoster, type EntryView, takeOffRoster } from '../../../contract/evacuation.ts';
import type { MyOffice } from '../../../contract/people.ts';
import { ROSTER, ROSTER_REFUSALS } from '../../kit/area-words.ts';
import { CheckField } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Skeleton } from '../../kit/progress.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { forget } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { commandFor } from '../saving.ts';
import { type SavingOnce, toldAs, useSavingOnce } from '../saving-once.ts';
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
  /** Of what was read when it was begun. */
  readonly version: number;
}

const BLANK: Draft = { label: '', people: '', needsHelp: false, meetingPoint: '', version: 0 };

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

/** What every command about a house on the roster says of it. */
const about = (entryId: string, label: string, { officeId, placeName }: MyOffice) => ({
  ...{ commandId: newId(), officeId, entity: entryId },
  shown: { title: label, placeName },
});

export function NewEntryPage() {
  const say = useSay();
  const { office } = useSigned().me;
  const leave = useLeave();
  const [entryId] = useState(newId);
  const saving = useSavingOnce(
    (draft: Draft) => {
      const body = { entryId, placeCode: office.placeCode, ...requestOf(draft) };
      return [commandFor(addToRoster, { ...about(entryId, body.label, office), params: {}, body })];
    },
    (how) => leave(toldAs(how, AREA.saved)),
  );
  return (
    <PhonePage
      title={say(AREA.addHousehold)}
      back="/area/roster"
      bottom={<KeepButton form={FORM} saving={saving} refusals={ROSTER_REFUSALS} />}
    >
      <EntryForm beginning={BLANK} saving={saving} />
    </PhonePage>
  );
}

export function EntryPage({ entryId }: { readonly entryId: string }) {
  const say = useSay();
  const { placeCode } = useSigned().me.office;
  const { answer, trouble, again } = useRoster(placeCode);
  const entry = answer?.areas[0]?.entries.find((one) => one.entryId === entryId);
  if (entry !== undefined) return <Entry key={entryId} entry={entry} />;
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
  const { entryId, label, people, needsHelp, meetingPoint, version } = entry;
  const [over, setOver] = useState<number>();
  const { office } = useSigned().me;
  const params = { entryId };
  const saving = useSavingOnce(
    (draft: Draft) => {
      const body = { version: over ?? draft.version, ...requestOf(draft) };
      const it = { ...about(entryId, body.label, office), params, body, over: true } as const;
      return [commandFor(changeRoster, it)];
    },
    (how) => leave(toldAs(how, AREA.saved)),
  );
  const erasing = useSavingOnce(
    (_: null) => [commandFor(takeOffRoster, { ...about(entryId, label, office), params, body: {} })],
    (how) => leave(toldAs(how, AREA.withdrawn)),
  );
  return (
    <PhonePage
      title={label}
      back="/area/roster"
      bottom={<KeepButton form={FORM} saving={saving} refusals={ROSTER_REFUSALS} />}
    >
      <BothValues
        notTaken={saving.notTaken}
        valuesOf={(now) => [
          now.label,
          say(ROSTER.line, { n: Number(now.people), point: String(now.meetingPoint) }),
        ]}
        onKeep={setOver}
        onTake={() => leave(AREA.saved)}
      />
      <EntryForm
        beginning={{ label, people: String(people), needsHelp, meetingPoint, version }}
        saving={saving}
      />
      <Erase lead={AREA.takeOff} saving={erasing} refusals={ROSTER_REFUSALS} />
    </PhonePage>
  );
}

function EntryForm({ beginning, saving }: { readonly beginning: Draft; readonly saving: SavingOnce<Draft> }) {
  const say = useSay();
  const [begun, setBegun] = useState<Draft>();
  const draft = begun ?? beginning;
  const [tried, setTried] = useState(false);
  const { busy } = saving;
  const change = (part: Partial<Draft>) => setBegun((now = beginning) => ({ ...now, ...part }));
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
    else saving.save(draft);
  };
  const told = (isWrong: boolean, sentence: Sentence) => (tried && isWrong ? say(sentence) : null);
  return (
    <form id={FORM} noValidate onSubmit={submit}>
      <TextField
        label={say(ROSTER.house)}
        maxLength={20}
        autoComplete="off"
        readOnly={busy}
        value={draft.label}
        error={told(wrong.label, AREA.noLabel)}
        onChange={(event) => change({ label: event.target.value })}
      />
      <TextField
        label={say(ROSTER.people)}
        inputMode="numeric"
        maxLength={2}
        autoComplete="off"
        readOnly={busy}
        value={draft.people}
        error={told(wrong.people, AREA.wrongPeople)}
        onChange={(event) => change({ people: event.target.value })}
      />
      <CheckField
        label={say(ROSTER.needsHelp)}
        checked={draft.needsHelp}
        disabled={busy}
        onChange={(event) => change({ needsHelp: event.target.checked })}
      />
      <TextField
        label={say(ROSTER.meeting)}
        maxLength={40}
        autoComplete="off"
        readOnly={busy}
        value={draft.meetingPoint}
        error={told(wrong.meetingPoint, AREA.noPoint)}
        onChange={(event) => change({ meetingPoint: event.target.value })}
      />
    </form>
  );
}
