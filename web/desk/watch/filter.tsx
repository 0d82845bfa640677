/** 筛选点位: the conditions of the list; they take effect together, when asked for. */
import { type FormEvent, useState } from 'react';
import { getPlace } from '../../../contract/place.ts';
import { RISKS, WATCH_KINDS, WATCH_SEASONS } from '../../../domain/watch/kind.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { RISK_LABELS, WATCH_KIND_LABELS, WATCH_SEASON_LABELS } from '../../kit/watch-terms.ts';
import { useAsked } from '../ask.ts';
import { usePlaceSources } from '../place/sources.ts';
import type { PointConditions } from './conditions.ts';
import { WATCH_WORDS } from './words.ts';

type Named = readonly (readonly [value: string, name: Sentence])[];

const namedBy = <V extends string>(values: readonly V[], labels: Record<V, Sentence>): Named => [
  ['', WATCH_WORDS.any],
  ...values.map((value) => [value, labels[value]] as const),
];

const CHOICES: readonly { name: keyof PointConditions; label: Sentence; choices: Named }[] = [
  {
    name: 'kind',
    label: WATCH_WORDS.kind,
    // What a care card asked for is in no list.
    choices: namedBy(WATCH_KINDS, WATCH_KIND_LABELS).filter(([value]) => value !== 'visit'),
  },
  { name: 'risk', label: WATCH_WORDS.risk, choices: namedBy(RISKS, RISK_LABELS) },
  { name: 'season', label: WATCH_WORDS.season, choices: namedBy(WATCH_SEASONS, WATCH_SEASON_LABELS) },
  {
    name: 'state',
    label: WATCH_WORDS.state,
    choices: [
      ['', WATCH_WORDS.living],
      ['due', WATCH_WORDS.due],
      ['retired', WATCH_WORDS.retired],
    ],
  },
  {
    name: 'order',
    label: WATCH_WORDS.order,
    choices: [
      ['', WATCH_WORDS.byNext],
      ['place', WATCH_WORDS.byPlace],
      ['newest', WATCH_WORDS.byNewest],
    ],
  },
];

interface PointFilterProps {
  readonly conditions: PointConditions;
  readonly onAsk: (conditions: Partial<PointConditions>) => void;
  readonly onClear: () => void;
}

export function PointFilter({ conditions, onAsk, onClear }: PointFilterProps) {
  const say = useSay();
  const sources = usePlaceSources();
  const [chosen, choose] = useState<PlaceOption>();
  const { place: code } = conditions;
  const known = useAsked(getPlace, { params: { code } }, { when: code !== '' }).answer?.place;
  const place = chosen ?? known ?? null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const written = (name: string): string => String(form.get(name) ?? '').trim();
    onAsk({
      ...Object.fromEntries([...CHOICES.map(({ name }) => name), 'q'].map((name) => [name, written(name)])),
      place: place?.code ?? '',
    });
  };
  return (
    <form className="filter" aria-label={say(WATCH_WORDS.filter)} onSubmit={submit}>
      <div className="filter-wide">
        <PlacePicker {...sources} label={say(WATCH_WORDS.place)} value={place} onChange={choose} />
      </div>
      {CHOICES.map(({ name, label, choices }) => (
        <Select
          key={name}
          name={name}
          label={say(label)}
          defaultValue={conditions[name]}
          choices={choices.map(([value, called]) => ({ value, label: say(called) }))}
        />
      ))}
      <TextField name="q" label={say(WATCH_WORDS.name)} maxLength={40} defaultValue={conditions.q} />
      <Actions>
        <Button type="submit" kind="primary">
          {say(WATCH_WORDS.apply)}
        </Button>
        <Button kind="quiet" onClick={onClear}>
          {say(WATCH_WORDS.clear)}
        </Button>
      </Actions>
    </form>
  );
}
