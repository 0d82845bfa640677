/** 旁路要填的: what the forms of the ways ask besides their text. */
import { getLimits } from '../../../contract/limits.ts';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import type { Category } from '../../../domain/matter/category.ts';
import { HEARD } from '../../../domain/matter/confirm.ts';
import { RESCUERS } from '../../../domain/matter/hand-over.ts';
import { CHANNELS } from '../../../domain/matter/redirect.ts';
import { ASIDE_KINDS } from '../../../domain/matter/ways.ts';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Select, TextArea, TextField } from '../../kit/field.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import {
  ASIDE_LABELS,
  CHANNEL_LABELS,
  CHANNEL_TOLD,
  HEARD_LABELS,
  RESCUER_LABELS,
} from '../../kit/way-terms.ts';
import { useAsked } from '../ask.ts';
import { useNow } from '../now.ts';
import type { AskProps } from './act-fields.tsx';
import { ACT_PANEL_WORDS } from './act-words.ts';
import { CategorySelect } from './category-select.tsx';
import { useSuggestion } from './suggestion.ts';
import { WAY_FORM_WORDS } from './way-form-words.ts';

const ASIDE_HINTS: Record<(typeof ASIDE_KINDS)[number], Sentence> = {
  suspended: WAY_FORM_WORDS.suspendedHint,
  'long-listed': WAY_FORM_WORDS.longListedHint,
};

export function AsideAs({ draft, error, change }: AskProps) {
  const say = useSay();
  return (
    <ChoiceGroup
      label={say(WAY_FORM_WORDS.asideAs)}
      name="aside"
      choices={ASIDE_KINDS.map((value) => ({
        value,
        label: say(ASIDE_LABELS[value]),
        hint: say(ASIDE_HINTS[value]),
      }))}
      chosen={ASIDE_KINDS.find((it) => it === draft.aside) ?? null}
      onChoose={(aside) => change({ aside })}
      error={error}
    />
  );
}

export function ReviewDay({ draft, error, change }: AskProps) {
  const say = useSay();
  const today = dayOf(useNow());
  const { answer } = useAsked(getLimits, {});
  const longest = answer?.limits.ways.longestAside.count;
  return (
    <TextField
      label={say(WAY_FORM_WORDS.review)}
      hint={longest && say(WAY_FORM_WORDS.reviewHint, { n: longest })}
      type="date"
      min={addDays(today, 1)}
      max={longest && addDays(today, longest)}
      value={draft.review}
      onChange={({ target }) => change({ review: target.value })}
      error={error}
    />
  );
}

export function HowHeard({ draft, error, change }: AskProps) {
  const say = useSay();
  return (
    <ChoiceGroup
      label={say(WAY_FORM_WORDS.heard)}
      name="heard"
      row
      choices={HEARD.map((value) => ({ value, label: say(HEARD_LABELS[value]) }))}
      chosen={HEARD.find((it) => it === draft.heard) ?? null}
      onChoose={(heard) => change({ heard })}
      error={error}
    />
  );
}

export function PartTitle({ draft, error, change }: AskProps) {
  const say = useSay();
  return (
    <TextField
      label={say(WAY_FORM_WORDS.partTitle)}
      maxLength={60}
      value={draft.title}
      onChange={({ target }) => change({ title: target.value })}
      error={error}
    />
  );
}

export function PartText({ draft, error, change }: AskProps) {
  const say = useSay();
  return (
    <TextArea
      label={say(WAY_FORM_WORDS.partText)}
      hint={say(WAY_FORM_WORDS.partHint)}
      rows={4}
      limit={2000}
      value={draft.part}
      onChange={({ target }) => change({ part: target.value })}
      error={error}
    />
  );
}

export function PartCategory({ draft, change }: AskProps) {
  const suggestion = useSuggestion(draft.part);
  return (
    <CategorySelect
      value={draft.category as Category | ''}
      suggested={suggestion?.category}
      onChange={(category) => change({ category })}
    />
  );
}

/** Choosing a channel brings the words to begin with, unless somebody has written others. */
export function ChannelChoice({ draft, error, change }: AskProps) {
  const say = useSay();
  const isOurs = draft.text === '' || CHANNELS.some((it) => CHANNEL_TOLD[it] === draft.text);
  const choose = (value: string) => {
    const channel = CHANNELS.find((it) => it === value);
    change({ channel: value, ...(isOurs && { text: channel === undefined ? '' : CHANNEL_TOLD[channel] }) });
  };
  return (
    <Select
      label={say(WAY_FORM_WORDS.channel)}
      choices={[
        { value: '', label: say(ACT_PANEL_WORDS.choose) },
        ...CHANNELS.map((value) => ({ value, label: say(CHANNEL_LABELS[value]) })),
      ]}
      value={draft.channel}
      onChange={({ target }) => choose(target.value)}
      error={error}
    />
  );
}

export function RescuerChoice({ draft, error, change }: AskProps) {
  const say = useSay();
  return (
    <ChoiceGroup
      label={say(WAY_FORM_WORDS.rescuer)}
      name="rescuer"
      choices={RESCUERS.map((value) => ({ value, label: say(RESCUER_LABELS[value]) }))}
      chosen={RESCUERS.find((it) => it === draft.rescuer) ?? null}
      onChoose={(rescuer) => change({ rescuer })}
      error={error}
    />
  );
}

export function Reference({ draft, error, change }: AskProps) {
  const say = useSay();
  return (
    <TextField
      label={say(WAY_FORM_WORDS.reference)}
      optional
      maxLength={60}
      autoComplete="off"
      value={draft.reference}
      onChange={({ target }) => change({ reference: target.value })}
      error={error}
    />
  );
}
