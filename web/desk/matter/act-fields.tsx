/** 办理要填的: what an act asks for, one below the other, and its text last. */
import type { ComponentType } from 'react';
import type { MatterPage } from '../../../contract/matter.ts';
import { SATISFACTIONS } from '../../../domain/matter/matter.ts';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { SATISFACTION_LABELS } from '../../kit/matter-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { TemplateSelect } from '../paper/template-select.tsx';
import type { ActDraft, Wrong } from './act-draft.ts';
import { ACT_PANEL_WORDS, ACT_WORDS } from './act-words.ts';
import { type ActForm, type Ask, isOptional } from './acts.ts';
import { MergePicker } from './merge-picker.tsx';
import { UnitPicker } from './unit-picker.tsx';
import * as ways from './way-fields.tsx';

/** Whoever rates says one of these; the last of all is for silence. */
const RATINGS = SATISFACTIONS.filter((it) => it !== 'not_surveyed');

export interface AskProps {
  readonly matter: MatterPage;
  readonly draft: ActDraft;
  readonly error: string | undefined;
  readonly change: (part: Partial<ActDraft>) => void;
}

function Unit({ matter, draft, error, change }: AskProps) {
  return (
    <UnitPicker
      matterId={matter.matterId}
      value={draft.unitCode}
      onChange={(unitCode) => change({ unitCode })}
      error={error}
    />
  );
}

function Rating({ draft, error, change }: AskProps) {
  const say = useSay();
  return (
    <ChoiceGroup
      label={say(ACT_PANEL_WORDS.satisfaction)}
      name="satisfaction"
      row
      choices={RATINGS.map((value) => ({ value, label: say(SATISFACTION_LABELS[value]) }))}
      chosen={RATINGS.find((it) => it === draft.satisfaction) ?? null}
      onChoose={(satisfaction) => change({ satisfaction })}
      error={error}
    />
  );
}

const ASKED: Record<Ask, ComponentType<AskProps>> = {
  unitCode: Unit,
  satisfaction: Rating,
  heard: ways.HowHeard,
  aside: ways.AsideAs,
  review: ways.ReviewDay,
  into: MergePicker,
  title: ways.PartTitle,
  part: ways.PartText,
  category: ways.PartCategory,
  channel: ways.ChannelChoice,
  rescuer: ways.RescuerChoice,
  reference: ways.Reference,
};

interface ActFieldsProps {
  readonly form: ActForm;
  readonly matter: MatterPage;
  readonly draft: ActDraft;
  readonly wrong: Wrong;
  readonly change: (part: Partial<ActDraft>) => void;
}

export function ActFields({ form: { act, text: rule, asks }, matter, draft, wrong, change }: ActFieldsProps) {
  const say = useSay();
  const { field, hint } = ACT_WORDS[act];
  const errorOf = (name: keyof ActDraft) => {
    const sentence = wrong[name];
    return sentence && say(...sentence);
  };
  return (
    <>
      {asks.map((ask) => {
        const Asked = ASKED[ask];
        return <Asked key={ask} matter={matter} draft={draft} error={errorOf(ask)} change={change} />;
      })}
      <TemplateSelect act={act} matter={matter} onUse={(text) => change({ text })} />
      {rule && field && (
        <TextArea
          label={say(field)}
          hint={hint && say(hint)}
          optional={isOptional(act)}
          rows={5}
          limit={rule.max}
          value={draft.text}
          onChange={({ target }) => change({ text: target.value })}
          error={errorOf('text')}
        />
      )}
    </>
  );
}
