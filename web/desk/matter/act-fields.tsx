/** 办理要填的: the unit, the rating and the text, as far as the act asks for them. */
import { SATISFACTIONS } from '../../../domain/matter/matter.ts';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { SATISFACTION_LABELS } from '../../kit/terms.ts';
import type { ActDraft, Wrong } from './act-draft.ts';
import { ACT_PANEL_WORDS, ACT_WORDS } from './act-words.ts';
import { type ActForm, isOptional } from './acts.ts';
import { UnitPicker } from './unit-picker.tsx';

/** Whoever rates says one of these; the last of all is for silence. */
const RATINGS = SATISFACTIONS.filter((it) => it !== 'not_surveyed');

interface ActFieldsProps {
  readonly form: ActForm;
  readonly matterId: string;
  readonly draft: ActDraft;
  readonly wrong: Wrong;
  readonly onChange: (draft: ActDraft) => void;
}

export function ActFields({ form: { act, text: rule }, matterId, draft, wrong, onChange }: ActFieldsProps) {
  const say = useSay();
  const { field, hint } = ACT_WORDS[act];
  return (
    <>
      {act === 'dispatch' && (
        <UnitPicker
          matterId={matterId}
          value={draft.unitCode}
          onChange={(unitCode) => onChange({ ...draft, unitCode })}
          error={wrong.unitCode && say(...wrong.unitCode)}
        />
      )}
      {act === 'confirm' && (
        <ChoiceGroup
          label={say(ACT_PANEL_WORDS.satisfaction)}
          name="satisfaction"
          row
          choices={RATINGS.map((value) => ({ value, label: say(SATISFACTION_LABELS[value]) }))}
          chosen={RATINGS.find((it) => it === draft.satisfaction) ?? null}
          onChoose={(satisfaction) => onChange({ ...draft, satisfaction })}
          error={wrong.satisfaction && say(...wrong.satisfaction)}
        />
      )}
      {rule && field && (
        <TextArea
          label={say(field)}
          hint={hint && say(hint)}
          optional={isOptional(act)}
          rows={5}
          limit={rule.max}
          value={draft.text}
          onChange={({ target }) => onChange({ ...draft, text: target.value })}
          error={wrong.text && say(...wrong.text)}
        />
      )}
    </>
  );
}
