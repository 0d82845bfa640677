/** 筛选: the conditions of the list. They take effect together, when asked for. */
import { type FormEvent, useState } from 'react';
import { getPlace } from '../../../contract/place.ts';
import { DOMAINS } from '../../../domain/matter/category.ts';
import { CLOCK_COLOURS } from '../../../domain/matter/clock.ts';
import { MATTER_STATUSES } from '../../../domain/matter/matter.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { type Choice, Select, TextField } from '../../kit/field.tsx';
import { PlacePicker } from '../../kit/place-picker.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { CLOCK_COLOUR_LABELS, DOMAIN_LABELS, STATUS_LABELS } from '../../kit/terms.ts';
import { useAsked } from '../ask.ts';
import { usePlaceSources } from '../place/sources.ts';
import { MATTER_WORDS } from './words.ts';

export const CONDITIONS = ['place', 'status', 'category', 'colour', 'q', 'mine', 'order', 'before'] as const;
export type MatterConditions = Readonly<Record<(typeof CONDITIONS)[number], string>>;

/** `before` belongs to the page turned to, not to what is asked for. */
export const isFiltered = ({ before: _, ...conditions }: MatterConditions): boolean =>
  Object.values(conditions).some((value) => value !== '');

export interface FilterProps {
  readonly conditions: MatterConditions;
  readonly onAsk: (conditions: MatterConditions) => void;
  readonly onClear: () => void;
}

export function Filter({ conditions, onAsk, onClear }: FilterProps) {
  const say = useSay();
  const sources = usePlaceSources();
  const [place, setPlace] = usePlace(conditions.place);
  const named = <V extends string>(values: readonly V[], labels: Record<V, Sentence>): readonly Choice[] =>
    values.map((value) => ({ value, label: say(labels[value]) }));
  const any: Choice = { value: '', label: say(MATTER_WORDS.any) };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const asked = CONDITIONS.map((name) => [name, String(form.get(name) ?? '').trim()] as const);
    onAsk({ ...(Object.fromEntries(asked) as MatterConditions), place: place?.code ?? '' });
  };
  return (
    <form className="filter" aria-label={say(MATTER_WORDS.filter)} onSubmit={submit}>
      <div className="filter-wide">
        <TextField
          label={say(MATTER_WORDS.text)}
          name="q"
          type="search"
          maxLength={40}
          defaultValue={conditions.q}
        />
      </div>
      <div className="filter-wide">
        <PlacePicker {...sources} label={say(MATTER_WORDS.place)} value={place} onChange={setPlace} />
      </div>
      <Select
        label={say(MATTER_WORDS.status)}
        name="status"
        defaultValue={conditions.status}
        choices={[
          any,
          { value: 'open', label: say(MATTER_WORDS.open) },
          ...named(MATTER_STATUSES, STATUS_LABELS),
        ]}
      />
      <Select
        label={say(MATTER_WORDS.colour)}
        name="colour"
        defaultValue={conditions.colour}
        choices={[any, ...named([...CLOCK_COLOURS].reverse(), CLOCK_COLOUR_LABELS)]}
      />
      <Select
        label={say(MATTER_WORDS.category)}
        name="category"
        defaultValue={conditions.category}
        choices={[any, ...named(DOMAINS, DOMAIN_LABELS)]}
      />
      <Select
        label={say(MATTER_WORDS.mine)}
        name="mine"
        defaultValue={conditions.mine}
        choices={[
          { value: '', label: say(MATTER_WORDS.everyPlace) },
          { value: 'holding', label: say(MATTER_WORDS.holding) },
          { value: 'raised', label: say(MATTER_WORDS.raised) },
        ]}
      />
      <Select
        label={say(MATTER_WORDS.order)}
        name="order"
        defaultValue={conditions.order}
        choices={[
          { value: '', label: say(MATTER_WORDS.newest) },
          { value: 'due', label: say(MATTER_WORDS.due) },
        ]}
      />
      <Actions>
        <Button type="submit" kind="primary">
          {say(MATTER_WORDS.apply)}
        </Button>
        {isFiltered(conditions) && (
          <Button kind="quiet" onClick={onClear}>
            {say(MATTER_WORDS.clear)}
          </Button>
        )}
      </Actions>
    </form>
  );
}

/** The chosen place; one that only the address names is read first. */
function usePlace(code: string) {
  const [chosen, choose] = useState<PlaceChoice | null>(null);
  const { answer } = useAsked(getPlace, { params: { code } }, { when: code !== '' });
  const place: PlaceChoice | null = chosen ?? (answer?.place.code === code ? answer.place : null);
  return [place, choose] as const;
}

type PlaceChoice = Parameters<Parameters<typeof PlacePicker>[0]['onChange']>[0];
