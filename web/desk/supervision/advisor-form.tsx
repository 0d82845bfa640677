/** 聘一位村务监督员: which of the six kinds, who, until when. */
import { type FormEvent, useState } from 'react';
import { nameAdvisor, type Supervision } from '../../../contract/supervision.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { ADVISOR_KINDS, type AdvisorKind } from '../../../domain/room/advisor.ts';
import { CONSENTS, type Consent } from '../../../domain/room/member.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { ADVISOR_LABELS, CONSENT_LABELS } from '../../kit/room-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { ADVISOR_REFUSALS } from './refusals.ts';
import { type Relative, RelativesField } from './relatives-field.tsx';
import { ThingField, thingAt } from './thing-field.tsx';
import { SUPERVISION_WORDS } from './words.ts';

const A_TERM = 3 * 365;

const comerKey = ({ drawId, no }: { drawId: string; no: number }) => `${drawId} ${no}`;

interface AdvisorFormProps {
  readonly code: string;
  readonly sheet: Supervision;
}

export function AdvisorForm({ code, sheet: { nameable, kindsMissing, things, comers } }: AdvisorFormProps) {
  const say = useSay();
  const [kind, setKind] = useState<AdvisorKind>(kindsMissing[0] ?? 'villager_rep');
  const [name, setName] = useState('');
  const [officeId, setOffice] = useState('');
  const [drawnKey, setDrawn] = useState('');
  const [thing, setThing] = useState('');
  const [relatives, setRelatives] = useState<readonly Relative[]>([]);
  const [until, setUntil] = useState(addDays(dayOf(Date.now()), A_TERM));
  const [consent, setConsent] = useState<Consent>('spoken');
  const [tried, setTried] = useState(false);
  const sending = useSending(nameAdvisor, () => announce(say(SUPERVISION_WORDS.added)));
  const ofOffice = kind === 'cppcc_member' || kind === 'area_chief';
  const choices = nameable.filter(({ post }) => post === kind);
  const comer = comers.find((one) => comerKey(one) === drawnKey);
  const ownName = comer?.name ?? name.trim();
  const called = ofOffice ? (choices.find((one) => one.officeId === officeId)?.personName ?? '') : ownName;
  const short = called.length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || until === '') return;
    const said = { kind, name: called, consent, until, ...(ofOffice && { officeId }) };
    const looksAt = comer?.looksAt ?? thingAt(thing);
    sending.send({
      params: { code },
      body: {
        ...{ advisorId: newId(), ...said, relatives: relatives.map(({ personId }) => personId) },
        ...(looksAt && { looksAt }),
        ...(comer && { drawn: { drawId: comer.drawId, no: comer.no } }),
      },
    });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      {comers.length > 0 && (
        <Select
          label={say(SUPERVISION_WORDS.comer)}
          value={drawnKey}
          choices={[
            { value: '', label: say(SUPERVISION_WORDS.notDrawn) },
            ...comers.map((one) => ({
              value: comerKey(one),
              label: say(SUPERVISION_WORDS.drawnOne, { no: one.no, name: one.name, title: one.title }),
            })),
          ]}
          onChange={({ target }) => {
            setDrawn(target.value);
            setKind('villager_rep');
          }}
        />
      )}
      <Select
        label={say(SUPERVISION_WORDS.kind)}
        value={kind}
        choices={ADVISOR_KINDS.map((value) => ({ value, label: say(ADVISOR_LABELS[value]) }))}
        onChange={({ target }) => {
          setKind(target.value as AdvisorKind);
          setOffice('');
        }}
      />
      {ofOffice ? (
        <Select
          label={say(SUPERVISION_WORDS.office)}
          value={officeId}
          error={tried && short ? say(ADVISOR_REFUSALS['office-needed']) : undefined}
          choices={[
            { value: '', label: say(SUPERVISION_WORDS.chooseOffice) },
            ...choices.map((one) => ({ value: one.officeId, label: one.personName })),
          ]}
          onChange={({ target }) => setOffice(target.value)}
        />
      ) : comer !== undefined ? null : (
        <TextField
          label={say(SUPERVISION_WORDS.name)}
          maxLength={30}
          value={name}
          error={tried && short ? say(WORDS.tooShort, { n: 2 }) : undefined}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      {comer?.looksAt == null && (
        <ThingField
          label={say(SUPERVISION_WORDS.thing)}
          hint={say(SUPERVISION_WORDS.thingHint)}
          none={say(SUPERVISION_WORDS.whatever)}
          things={things}
          value={thing}
          onChange={setThing}
        />
      )}
      <RelativesField value={relatives} onChange={setRelatives} />
      <TextField
        type="date"
        label={say(SUPERVISION_WORDS.until)}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <ChoiceGroup
        row
        label={say(SUPERVISION_WORDS.consent)}
        name="advisor-consent"
        choices={CONSENTS.map((value) => ({ value, label: say(CONSENT_LABELS[value]) }))}
        chosen={consent}
        onChoose={setConsent}
      />
      <Unsent sending={sending} refusals={ADVISOR_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(SUPERVISION_WORDS.add)}
        </Button>
      </Actions>
    </form>
  );
}
