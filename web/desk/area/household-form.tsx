/** 村里也能记一户: somebody comes to the village hall and wants to be reached: the same three things as on the chief's phone. */
import { type FormEvent, useCallback, useState } from 'react';
import { addHousehold } from '../../../contract/household.ts';
import { PHONE_NUMBER } from '../../../domain/kernel/phone.ts';
import { CONSENTS, type Consent } from '../../../domain/matter/report.ts';
import { CONSENT_LABELS, HOUSEHOLD_REFUSALS } from '../../kit/area-words.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { AREA_WORDS } from './words.ts';

interface HouseholdFormProps {
  readonly code: string;
  /** Written down: the list is read anew. */
  readonly onAdded: () => void;
}

const blank = () => ({ householdId: newId(), label: '', phone: '', consent: null as Consent | null });

export function HouseholdForm({ code, onAdded }: HouseholdFormProps) {
  const say = useSay();
  const [draft, setDraft] = useState(blank);
  const [tried, setTried] = useState(false);
  const { householdId, label, phone, consent } = draft;
  const wrong = {
    label: label.trim() === '',
    phone: phone.trim() !== '' && !PHONE_NUMBER.test(phone.trim()),
    consent: consent === null,
  };
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const done = useCallback(() => {
    announce(say(AREA_WORDS.saved));
    setDraft(blank());
    setTried(false);
    onAdded();
  }, [say, onAdded]);
  const sending = useSending(addHousehold, done);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.label || wrong.phone || consent === null) return;
    const said = phone.trim() === '' ? {} : { phone: phone.trim() };
    sending.send({ body: { householdId, placeCode: code, label: label.trim(), consent, ...said } });
  };
  return (
    <details className="fold">
      <summary>{say(AREA_WORDS.addHousehold)}</summary>
      <form className="act-form" onSubmit={submit} noValidate>
        <TextField
          label={say(AREA_WORDS.label)}
          placeholder={say(AREA_WORDS.labelExample)}
          autoComplete="off"
          maxLength={20}
          value={label}
          error={tried && wrong.label ? say(AREA_WORDS.noLabel) : null}
          onChange={(event) => change({ label: event.target.value })}
        />
        <TextField
          label={say(AREA_WORDS.phone)}
          optional
          type="tel"
          autoComplete="off"
          maxLength={15}
          value={phone}
          error={tried && wrong.phone ? say(AREA_WORDS.wrongPhone) : null}
          onChange={(event) => change({ phone: event.target.value })}
        />
        <ChoiceGroup
          row
          name="consent"
          label={say(AREA_WORDS.howAgreed)}
          choices={CONSENTS.map((value) => ({ value, label: say(CONSENT_LABELS[value]) }))}
          chosen={consent}
          error={tried && wrong.consent ? say(AREA_WORDS.noConsent) : null}
          onChoose={(chosen) => change({ consent: chosen })}
        />
        <Unsent sending={sending} refusals={HOUSEHOLD_REFUSALS} />
        <div className="actions">
          <Button kind="primary" type="submit" busy={sending.sending}>
            {say(AREA_WORDS.save)}
          </Button>
        </div>
      </form>
    </details>
  );
}
