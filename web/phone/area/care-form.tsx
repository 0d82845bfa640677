/** 关爱卡的表: what is wished and who cares. A page that is left forgets it: nothing of it stays on this phone. */
import { type FormEvent, useState } from 'react';
import type { CareView } from '../../../contract/care-card.ts';
import { HELPS, type Help } from '../../../domain/area/care-card.ts';
import { HELP_LABELS } from '../../kit/area-words.ts';
import { CheckField } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { focusWrong } from '../wrong.ts';
import { CARE } from './care-words.ts';
import { type CarerDraft, CarerField } from './carer-field.tsx';

export interface CareDraft {
  readonly called: string;
  readonly helps: readonly Help[];
  readonly words: string;
  readonly carers: readonly [CarerDraft, CarerDraft];
  /** Of what was read when it was begun. */
  readonly version: number;
}

const NOBODY: CarerDraft = { name: '', personId: null };

/** Whoever writes it is the first carer, until another is named. */
export const blankCare = (writer: CarerDraft): CareDraft => ({
  called: '',
  helps: [],
  words: '',
  carers: [writer, NOBODY],
  version: 0,
});

export const draftOf = ({ called, helps, words, carers, version }: CareView): CareDraft => ({
  called,
  helps,
  words,
  carers: [carers[0] ?? NOBODY, carers[1] ?? NOBODY],
  version,
});

/** As the contract wants it. */
export const requestOf = ({ called, helps, words, carers }: CareDraft) => ({
  called: called.trim(),
  helps: [...helps],
  words: words.trim(),
  carers: carers.map(({ name, personId }) => (personId === null ? { name: name.trim() } : { personId })),
});

export type CareForm = ReturnType<typeof useCareForm>;

/** `more`: whether what else the page asks is answered too. */
export function useCareForm(beginning: CareDraft, more = true) {
  const [begun, setBegun] = useState<CareDraft>();
  const draft = begun ?? beginning;
  const [tried, setTried] = useState(false);
  const [carer, other] = draft.carers;
  const isNamed = ({ name }: CarerDraft) => name.trim().length >= 2;
  const wrong = {
    called: draft.called.trim() === '',
    helps: draft.helps.length === 0,
    carers: [!isNamed(carer), !isNamed(other)] as const,
  };
  const isWrong = wrong.called || wrong.helps || wrong.carers.some(Boolean) || !more;
  const submit = (event: FormEvent, send: (draft: CareDraft) => void) => {
    event.preventDefault();
    setTried(true);
    if (isWrong) focusWrong();
    else send(draft);
  };
  const change = (part: Partial<CareDraft>) => setBegun((now = beginning) => ({ ...now, ...part }));
  return { draft, change, submit, tried, wrong };
}

export function CareFields({ form, frozen }: { readonly form: CareForm; readonly frozen: boolean }) {
  const say = useSay();
  const { draft, change, tried, wrong } = form;
  const [carer, other] = draft.carers;
  const withHelp = (help: Help, on: boolean) =>
    HELPS.filter((one) => (one === help ? on : draft.helps.indexOf(one) >= 0));
  return (
    <>
      <TextField
        label={say(CARE.called)}
        maxLength={20}
        autoComplete="off"
        readOnly={frozen}
        value={draft.called}
        error={tried && wrong.called ? say(CARE.noCalled) : null}
        onChange={(event) => change({ called: event.target.value })}
      />
      <fieldset className="bare field" disabled={frozen}>
        <legend className="field-label">{say(CARE.helps)}</legend>
        {tried && wrong.helps ? <p className="field-error">{say(CARE.noHelp)}</p> : null}
        {HELPS.map((help) => (
          <CheckField
            key={help}
            label={say(HELP_LABELS[help])}
            checked={draft.helps.indexOf(help) >= 0}
            onChange={(event) => change({ helps: withHelp(help, event.target.checked) })}
          />
        ))}
      </fieldset>
      <TextField
        label={say(CARE.words)}
        hint={say(CARE.wordsHint)}
        optional
        maxLength={100}
        autoComplete="off"
        readOnly={frozen}
        value={draft.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <CarerField
        n={1}
        carer={carer}
        frozen={frozen}
        error={tried && wrong.carers[0] ? say(CARE.noCarer) : null}
        onChange={(chosen) => change({ carers: [chosen, other] })}
      />
      <CarerField
        n={2}
        carer={other}
        frozen={frozen}
        error={tried && wrong.carers[1] ? say(CARE.noCarer) : null}
        onChange={(chosen) => change({ carers: [carer, chosen] })}
      />
    </>
  );
}
