/** 筛选: the conditions of the list. They take effect together, when asked for. */
import { type FormEvent, useState } from 'react';
import { getPlace } from '../../../contract/place.ts';
import { listAllUnits } from '../../../contract/unit.ts';
import { type Categories, chosenOf } from '../../../domain/matter/categories.ts';
import { DOMAINS } from '../../../domain/matter/category.ts';
import { CLOCK_COLOURS } from '../../../domain/matter/clock.ts';
import { MATTER_STATUSES, REPORTER_KINDS } from '../../../domain/matter/matter.ts';
import { contains } from '../../../domain/place/code.ts';
import { LEVELS } from '../../../domain/place/level.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { useCategories } from '../../kit/categories.ts';
import { CategoryOptions } from '../../kit/category-options.tsx';
import { Field, Select, TextField } from '../../kit/field.tsx';
import { REPORTER_KIND_LABELS } from '../../kit/matter-terms.ts';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { CLOCK_COLOUR_LABELS, LEVEL_LABELS, STATUS_LABELS } from '../../kit/terms.ts';
import { useAsked } from '../ask.ts';
import { usePlaceSources } from '../place/sources.ts';
import { useWho } from '../who.ts';
import { MATTER_WORDS } from './words.ts';

export const CONDITIONS = [
  ...(['place', 'status', 'category', 'colour', 'q', 'mine'] as const),
  ...(['level', 'unit', 'reporter', 'source', 'from', 'to', 'order', 'before'] as const),
] as const;
export type MatterConditions = Readonly<Record<(typeof CONDITIONS)[number], string>>;

type Named = readonly (readonly [value: string, name: Sentence])[];

const namedBy = <V extends string>(values: readonly V[], labels: Record<V, Sentence>): Named =>
  values.map((value) => [value, labels[value]] as const);

const ANY = ['', MATTER_WORDS.any] as const;

/** Conditions with a few choices each. */
const CHOICES: readonly {
  readonly name: keyof MatterConditions;
  readonly label: Sentence;
  readonly choices: Named;
}[] = [
  {
    name: 'status',
    label: MATTER_WORDS.status,
    choices: [ANY, ['open', MATTER_WORDS.open], ...namedBy(MATTER_STATUSES, STATUS_LABELS)],
  },
  {
    name: 'colour',
    label: MATTER_WORDS.colour,
    choices: [ANY, ...namedBy([...CLOCK_COLOURS].reverse(), CLOCK_COLOUR_LABELS)],
  },
  {
    name: 'mine',
    label: MATTER_WORDS.mine,
    choices: [
      ['', MATTER_WORDS.everyPlace],
      ['holding', MATTER_WORDS.holding],
      ['raised', MATTER_WORDS.raised],
    ],
  },
  {
    name: 'order',
    label: MATTER_WORDS.order,
    choices: [
      ['', MATTER_WORDS.newest],
      ['due', MATTER_WORDS.due],
    ],
  },
];

/** Asked for less often: folded away until one of them says something. */
const MORE_CHOICES: typeof CHOICES = [
  {
    name: 'level',
    label: MATTER_WORDS.withLevel,
    choices: [ANY, ...namedBy([...LEVELS].reverse(), LEVEL_LABELS)],
  },
  {
    name: 'reporter',
    label: MATTER_WORDS.whoRaised,
    choices: [ANY, ...namedBy(REPORTER_KINDS, REPORTER_KIND_LABELS)],
  },
  {
    name: 'source',
    label: MATTER_WORDS.source,
    choices: [ANY, ['here', MATTER_WORDS.fromHere], ['register', MATTER_WORDS.fromRegister]],
  },
];

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
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAsk({ ...conditionsIn(new FormData(event.currentTarget)), place: place?.code ?? '' });
  };
  return (
    <form className="filter" aria-label={say(MATTER_WORDS.filter)} onSubmit={submit}>
      <div className="filter-wide">
        <TextField
          label={say(MATTER_WORDS.text)}
          hint={say(MATTER_WORDS.textHint)}
          name="q"
          type="search"
          maxLength={40}
          defaultValue={conditions.q}
        />
      </div>
      <div className="filter-wide">
        <PlacePicker {...sources} label={say(MATTER_WORDS.place)} value={place} onChange={setPlace} />
      </div>
      <CategoryChoice chosen={conditions.category} />
      {CHOICES.map((it) => (
        <Choice key={it.name} {...it} chosen={conditions[it.name]} />
      ))}
      <details className="filter-more" open={saysMore(conditions)}>
        <summary>{say(MATTER_WORDS.more)}</summary>
        <div className="filter-more-fields">
          <TextField label={say(MATTER_WORDS.from)} name="from" type="date" defaultValue={conditions.from} />
          <TextField label={say(MATTER_WORDS.to)} name="to" type="date" defaultValue={conditions.to} />
          <UnitChoice chosen={conditions.unit} />
          {MORE_CHOICES.map((it) => (
            <Choice key={it.name} {...it} chosen={conditions[it.name]} />
          ))}
        </div>
      </details>
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

/** Every domain and category; an old code in the address is shown as what it leads to. */
function CategoryChoice({ chosen }: { readonly chosen: string }) {
  const say = useSay();
  const all = useCategories();
  return (
    <Field label={say(MATTER_WORDS.category)}>
      {(ties) => (
        <span className="select">
          <select
            {...ties}
            key={all.entries.length}
            className="input"
            name="category"
            defaultValue={shownAs(all, chosen)}
          >
            <option value="">{say(MATTER_WORDS.any)}</option>
            <CategoryOptions wide />
          </select>
        </span>
      )}
    </Field>
  );
}

/** The units of the county, and of the office's own town or below it. */
function UnitChoice({ chosen }: { readonly chosen: string }) {
  const say = useSay();
  const { office } = useWho();
  const units = useAsked(listAllUnits, {}).answer?.units ?? [];
  const near = units.filter(
    ({ placeCode }) => contains(office.placeCode, placeCode) || contains(placeCode, office.placeCode),
  );
  return (
    <Select
      key={near.length}
      label={say(MATTER_WORDS.unit)}
      name="unit"
      defaultValue={chosen}
      choices={[
        { value: '', label: say(MATTER_WORDS.any) },
        ...near.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}

const shownAs = (all: Categories, code: string): string =>
  DOMAINS.find((domain) => domain === code) ?? chosenOf(all, code) ?? '';

const saysMore = ({ from, to, level, unit, reporter, source }: MatterConditions): boolean =>
  [from, to, level, unit, reporter, source].some((value) => value !== '');

function Choice({ name, label, choices, chosen }: (typeof CHOICES)[number] & { readonly chosen: string }) {
  const say = useSay();
  return (
    <Select
      label={say(label)}
      name={name}
      defaultValue={chosen}
      choices={choices.map(([value, sentence]) => ({ value, label: say(sentence) }))}
    />
  );
}

const conditionsIn = (form: FormData): MatterConditions =>
  Object.fromEntries(
    CONDITIONS.map((name) => [name, String(form.get(name) ?? '').trim()]),
  ) as MatterConditions;

/** The chosen place; one that only the address names is read first. */
function usePlace(code: string) {
  const [chosen, choose] = useState<PlaceOption | null>(null);
  const { answer } = useAsked(getPlace, { params: { code } }, { when: code !== '' });
  const place: PlaceOption | null = chosen ?? (answer?.place.code === code ? answer.place : null);
  return [place, choose] as const;
}
