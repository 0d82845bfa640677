/** 会场: the page that runs a meeting, the same at the desk and on the phone: opened, held, put into minutes, signed. */
import { useState } from 'react';
import { isEarly } from '../../../domain/meeting/attend.ts';
import { SIGNERS } from '../../../domain/meeting/meeting.ts';
import { WITNESSES } from '../../../domain/meeting/minutes.ts';
import { ruleFor } from '../../../domain/meeting/presence.ts';
import { ChoiceGroup } from '../choice.tsx';
import { useFormDraft } from '../draft-folder.ts';
import { TextArea, TextField } from '../field.tsx';
import { Card } from '../list.tsx';
import { Notice } from '../notice.tsx';
import { useLang, useSay } from '../sentences.ts';
import { dateOf, dateTimeOf } from '../when.ts';
import { Arriving } from './arriving.tsx';
import { ActForm, Fold } from './form.tsx';
import { Gauges } from './gauges.tsx';
import { ItemCard } from './item.tsx';
import { minutesText } from './minutes-text.ts';
import { countIn } from './people.ts';
import { useFields, useRunning } from './running.ts';
import { SIGNER_LABELS } from './terms.ts';
import { ROOM_WORDS } from './words.ts';
import './meeting.css';

/** `recorder`: whoever is named first as such when it is opened. */
export function MeetingRoom({ recorder }: { readonly recorder: string }) {
  const { meeting } = useRunning();
  const { status } = meeting;
  return (
    <div className="meeting-room">
      {status === 'noticed' && <Opening recorder={recorder} />}
      {status === 'opened' && (
        <>
          <Gauges />
          <Arriving />
        </>
      )}
      {meeting.items.map((item, at) => (
        <ItemCard key={item.id} item={item} at={at} />
      ))}
      {status === 'opened' && <Closing />}
      {(status === 'closed' || status === 'minuted') && meeting.signings.length === 0 && <Writing />}
      {meeting.signings.length > 0 && <Written />}
      {status === 'minuted' && <Signing />}
    </div>
  );
}

function Opening({ recorder }: { readonly recorder: string }) {
  const say = useSay();
  const lang = useLang();
  const { act, meeting } = useRunning();
  const { fields, bind, emptiedBy } = useFields('open', { chair: '', recorder, why: '' });
  const early = isEarly(meeting, Date.now());
  const open = () => {
    const who = { chair: fields.chair.trim(), recorder: fields.recorder.trim() };
    return emptiedBy(act('open', { ...who, ...(early && { earlyWhy: fields.why.trim() || null }) }, 'open'));
  };
  return (
    <Card title={say(ROOM_WORDS.openMeeting)}>
      <ActForm name="open" button={say(ROOM_WORDS.openMeeting)} kind="primary" onAct={open}>
        <TextField label={say(ROOM_WORDS.chair)} maxLength={30} autoComplete="off" {...bind('chair')} />
        <TextField label={say(ROOM_WORDS.recorder)} maxLength={30} autoComplete="off" {...bind('recorder')} />
        {early && (
          <Notice kind="warn" still>
            {say(ROOM_WORDS.early, { day: dateOf(meeting.starts, lang) })}
          </Notice>
        )}
        {early && ruleFor(meeting).notice.short && (
          <TextField label={say(ROOM_WORDS.earlyWhy)} maxLength={200} autoComplete="off" {...bind('why')} />
        )}
      </ActForm>
    </Card>
  );
}

function Closing() {
  const say = useSay();
  const { act } = useRunning();
  const { fields, bind, emptiedBy } = useFields('replace', { thinkSo: '', to: '' });
  const replace = () => {
    const thinkSo = countIn(fields.thinkSo);
    if (thinkSo === undefined || thinkSo === 0) return say(ROOM_WORDS.badThinkSo);
    return emptiedBy(act('replace-chair', { thinkSo, to: fields.to.trim() }, 'replace'));
  };
  return (
    <Card title={say(ROOM_WORDS.close)}>
      <ActForm
        name="close"
        button={say(ROOM_WORDS.close)}
        kind="primary"
        onAct={() => act('close', {}, 'close')}
      />
      <Fold title={say(ROOM_WORDS.replaceChair)} forms={['replace']}>
        <p className="meeting-soft">{say(ROOM_WORDS.replaceLead)}</p>
        <ActForm name="replace" button={say(ROOM_WORDS.replaceChair)} onAct={replace}>
          <TextField
            label={say(ROOM_WORDS.thinkSo)}
            inputMode="numeric"
            autoComplete="off"
            {...bind('thinkSo')}
          />
          <TextField label={say(ROOM_WORDS.newChair)} maxLength={30} autoComplete="off" {...bind('to')} />
        </ActForm>
      </Fold>
    </Card>
  );
}

function Writing() {
  const say = useSay();
  const running = useRunning();
  const { meeting, act } = running;
  const [written] = useState(() => meeting.minutes?.text ?? minutesText(running));
  const { draft, change, drop } = useFormDraft('minutes', { text: written });
  const save = async () => {
    const taken = await act('minutes', { text: draft.text.trim() }, 'minutes');
    if (taken) drop();
    return taken;
  };
  return (
    <Card title={say(ROOM_WORDS.minutesTitle)}>
      <p className="meeting-soft">{say(ROOM_WORDS.minutesLead)}</p>
      <ActForm
        name="minutes"
        button={say(ROOM_WORDS.saveMinutes)}
        kind={meeting.minutes === null ? 'primary' : 'secondary'}
        onAct={save}
      >
        <TextArea
          label={say(ROOM_WORDS.minutesTitle)}
          lang="zh-CN"
          rows={14}
          limit={20_000}
          value={draft.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </ActForm>
    </Card>
  );
}

function Written() {
  const say = useSay();
  const lang = useLang();
  const { meeting } = useRunning();
  if (meeting.minutes === null) return null;
  return (
    <Card title={say(ROOM_WORDS.minutesTitle)}>
      <div className="minutes-text" lang="zh-CN">
        {meeting.minutes.text}
      </div>
      <ul className="said">
        {meeting.signings.map(({ as, name, at }) => (
          <li key={name}>
            {say(SIGNER_LABELS[as])} <strong lang="zh-CN">{name}</strong> {dateTimeOf(at, lang)}
          </li>
        ))}
      </ul>
      <p className="meeting-soft">
        {say(ROOM_WORDS.hash)} <span className="digits hash">{meeting.minutes.hash}</span>
      </p>
    </Card>
  );
}

function Signing() {
  const say = useSay();
  const { meeting, act } = useRunning();
  const left = SIGNERS.filter((as) => {
    const signed = meeting.signings.filter((it) => it.as === as).length;
    return signed < (as === 'witness' ? WITNESSES : 1);
  });
  const [chosen, setChosen] = useState<(typeof SIGNERS)[number]>('chair');
  const as = left.includes(chosen) ? chosen : (left[0] ?? 'witness');
  const { fields, bind, emptiedBy } = useFields('sign', { name: '' });
  const sign = () => emptiedBy(act('sign', { as, name: fields.name.trim() }, 'sign'));
  return (
    <Card title={say(ROOM_WORDS.sign)}>
      <p className="meeting-soft">{say(ROOM_WORDS.signLead)}</p>
      <ActForm name="sign" button={say(ROOM_WORDS.sign)} kind="primary" onAct={sign}>
        <ChoiceGroup
          row
          label={say(ROOM_WORDS.signAs)}
          name="sign-as"
          chosen={as}
          choices={left.map((value) => ({ value, label: say(SIGNER_LABELS[value]) }))}
          onChoose={setChosen}
        />
        <TextField label={say(ROOM_WORDS.name)} maxLength={30} autoComplete="off" {...bind('name')} />
      </ActForm>
    </Card>
  );
}
