/** 谁提出的: the office itself, or a resident with a name or a phone. */
import { CONSENTS } from '../../../domain/matter/report.ts';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { CONSENT_LABELS } from '../../kit/way-terms.ts';
import type { RecordDraft, Wrong } from './record-request.ts';
import { RECORD_WORDS } from './record-words.ts';

interface WhoProps {
  readonly draft: RecordDraft;
  readonly wrong: Wrong;
  readonly onChange: (part: Partial<RecordDraft>) => void;
}

export function Who({ draft: { forWhom, name, phone, consent }, wrong, onChange }: WhoProps) {
  const say = useSay();
  return (
    <>
      <ChoiceGroup
        label={say(RECORD_WORDS.forWhom)}
        name="forWhom"
        row
        choices={[
          { value: 'resident', label: say(RECORD_WORDS.resident) },
          { value: 'self', label: say(RECORD_WORDS.self) },
        ]}
        chosen={forWhom}
        onChoose={(next) => onChange({ forWhom: next })}
      />
      {forWhom === 'resident' && (
        <>
          <TextField
            label={say(RECORD_WORDS.name)}
            hint={say(RECORD_WORDS.residentHint)}
            value={name}
            autoComplete="off"
            onChange={({ target }) => onChange({ name: target.value })}
            error={wrong.name && say(...wrong.name)}
          />
          <TextField
            label={say(RECORD_WORDS.phone)}
            type="tel"
            value={phone}
            autoComplete="off"
            onChange={({ target }) => onChange({ phone: target.value })}
            error={wrong.phone && say(...wrong.phone)}
          />
          <ChoiceGroup
            label={say(RECORD_WORDS.consent)}
            name="consent"
            row
            choices={CONSENTS.map((value) => ({ value, label: say(CONSENT_LABELS[value]) }))}
            chosen={consent ?? null}
            onChoose={(next) => onChange({ consent: next })}
            error={wrong.consent && say(...wrong.consent)}
          />
        </>
      )}
    </>
  );
}
