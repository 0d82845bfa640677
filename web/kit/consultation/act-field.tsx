/** 一栏: every kind of question that an act on a topic asks. */
import { HEARINGS } from '../../../domain/consultation/consultation.ts';
import { Button } from '../button.tsx';
import { CheckField, ChoiceGroup } from '../choice.tsx';
import { dayText } from '../day-text.ts';
import { Select, TextArea, TextField } from '../field.tsx';
import { useLang, useSay } from '../sentences.ts';
import { MOST_SIDES } from './act-body.ts';
import {
  type ActFieldProps,
  ATTENDANCE_COUNTS,
  type ChosenField,
  type CountField,
  type TypedField,
} from './act-fields.ts';
import { PickField } from './pick-field.tsx';
import { HEARING_LABELS, TALK_WORDS } from './words.ts';

export function ActFieldOf(props: ActFieldProps) {
  const { field } = props;
  switch (field.kind) {
    case 'sides':
      return <Sides {...props} />;
    case 'counted':
      return <Counted {...props} field={field} />;
    case 'words':
      return <Words {...props} />;
    case 'attendance':
      return <AttendanceFields {...props} />;
    case 'pick':
      return <PickField {...props} field={field} />;
    case 'choice':
    case 'checks':
      return field.when?.(props.page) === false ? null : <Chosen {...props} field={field} />;
    default:
      return <Typed {...props} field={field} />;
  }
}

function Typed({ field, draft, missing, onChange }: ActFieldProps<TypedField>) {
  const say = useSay();
  const { name, kind, most, least } = field;
  const wrong =
    kind === 'number' ? TALK_WORDS.notANumber : least > 1 ? TALK_WORDS.tooShort : TALK_WORDS.missing;
  const shared = {
    label: say(field.label),
    hint: field.hint && say(field.hint),
    optional: field.optional,
    value: draft[name] ?? '',
    error: missing.has(name) ? say(wrong) : undefined,
  };
  if (kind === 'prose')
    return (
      <TextArea
        {...shared}
        rows={most > 500 ? 4 : 2}
        limit={most}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
    );
  return (
    <TextField
      {...shared}
      type={kind === 'day' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      maxLength={most}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  );
}

function Chosen({ field, draft, missing, onChange }: ActFieldProps<ChosenField>) {
  const say = useSay();
  const { name, choices, label } = field;
  if (field.kind === 'choice')
    return (
      <ChoiceGroup
        row
        name={name}
        label={say(label)}
        choices={choices.map(([value, label]) => ({ value, label: say(label) }))}
        chosen={draft[name] ?? null}
        error={missing.has(name) ? say(TALK_WORDS.missing) : undefined}
        onChoose={(value) => onChange({ [name]: value })}
      />
    );
  return (
    <fieldset className="field">
      <legend className="field-label">{say(label)}</legend>
      {choices.map(([value, label]) => (
        <CheckField
          key={value}
          label={say(label)}
          checked={draft[`${name}.${value}`] === 'yes'}
          onChange={({ target }) => onChange({ [`${name}.${value}`]: target.checked ? 'yes' : 'no' })}
        />
      ))}
    </fieldset>
  );
}

/** What the linked meeting counted is chosen, not typed; where none counted, it is typed, and said to be. */
function Counted(props: ActFieldProps<CountField>) {
  const say = useSay();
  const lang = useLang();
  const { field, page, draft, missing, onChange } = props;
  const { counted = [] } = page;
  if (counted.length === 0)
    return (
      <>
        <p className="field-hint">{say(TALK_WORDS.countedByHand)}</p>
        {field.numbers.map((one) => (
          <Typed {...props} key={one.name} field={one} />
        ))}
      </>
    );
  const value = counted
    .map(({ inFavour, of }) => `${inFavour}` === draft[field.inFavour] && `${of}` === draft.of)
    .lastIndexOf(true);
  return (
    <Select
      label={say(TALK_WORDS.countedAt)}
      hint={say(TALK_WORDS.countedAtHint)}
      value={value < 0 ? '' : String(value)}
      choices={[
        { value: '', label: '—' },
        ...counted.map(({ title, on, inFavour, of, passed }, at) => ({
          value: String(at),
          label: say(passed ? TALK_WORDS.countedPassed : TALK_WORDS.countedFailed, {
            ...{ title, day: dayText(on, lang), n: inFavour, of },
          }),
        })),
      ]}
      error={missing.has(field.inFavour) ? say(TALK_WORDS.missing) : undefined}
      onChange={({ target }) => {
        const one = counted[Number(target.value)];
        if (target.value === '' || one === undefined) return onChange({ [field.inFavour]: '', of: '' });
        onChange({
          ...{ [field.inFavour]: String(one.inFavour), of: String(one.of) },
          passed: one.passed ? 'yes' : 'no',
        });
      }}
    />
  );
}

/** One side after the other, each with whether it is directly affected and how it is heard. */
function Sides({ draft, missing, onChange }: ActFieldProps) {
  const say = useSay();
  const shown = Math.max(2, Number(draft.sidesShown ?? 2));
  return (
    <fieldset className="field">
      <legend className="field-label">{say(TALK_WORDS.sides)}</legend>
      {Array.from({ length: shown }, (_, at) => `side${at}`).map((name, at) => (
        <div className="talk-side" key={name}>
          <TextField
            label={say(TALK_WORDS.sideName, { n: at + 1 })}
            hint={at === 0 ? say(TALK_WORDS.sideHint) : undefined}
            maxLength={40}
            value={draft[name] ?? ''}
            error={at === 0 && missing.has('sides') ? say(TALK_WORDS.missing) : undefined}
            onChange={({ target }) => onChange({ [name]: target.value })}
          />
          <CheckField
            label={say(TALK_WORDS.directly)}
            checked={draft[`${name}.directly`] !== 'no'}
            onChange={({ target }) => onChange({ [`${name}.directly`]: target.checked ? 'yes' : 'no' })}
          />
          <Select
            label={say(TALK_WORDS.heard)}
            value={draft[`${name}.heard`] ?? 'present'}
            choices={HEARINGS.map((value) => ({ value, label: say(HEARING_LABELS[value]) }))}
            onChange={({ target }) => onChange({ [`${name}.heard`]: target.value })}
          />
        </div>
      ))}
      {shown < MOST_SIDES && (
        <Button small onClick={() => onChange({ sidesShown: String(shown + 1) })}>
          {say(TALK_WORDS.addSide)}
        </Button>
      )}
    </fieldset>
  );
}

function Words({ page: { plan }, draft, onChange }: ActFieldProps) {
  const say = useSay();
  return (plan?.sides ?? []).map(({ name }, at) => (
    <TextArea
      key={name}
      label={say(TALK_WORDS.wordsOf, { side: name })}
      optional
      rows={2}
      limit={1000}
      value={draft[`words${at}`] ?? ''}
      onChange={({ target }) => onChange({ [`words${at}`]: target.value })}
    />
  ));
}

function AttendanceFields({ page: { plan, limits }, draft, missing, onChange }: ActFieldProps) {
  const say = useSay();
  const { stakeholders, consensus, women } = limits;
  return (
    <>
      <p className="field-hint">
        {say(TALK_WORDS.arithmetic, {
          ...{ s: stakeholders.least, of: stakeholders.of, w: women },
          ...{ least: consensus.least, all: consensus.of },
        })}
      </p>
      {ATTENDANCE_COUNTS.map(([name, label]) => (
        <TextField
          key={name}
          label={say(label)}
          inputMode="numeric"
          maxLength={5}
          value={draft[name] ?? ''}
          error={missing.has(name) ? say(TALK_WORDS.notANumber) : undefined}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      ))}
      <fieldset className="field">
        <legend className="field-label">{say(TALK_WORDS.sidesThere)}</legend>
        {(plan?.sides ?? []).map(({ name }, at) => (
          <CheckField
            key={name}
            label={name}
            checked={draft[`there${at}`] === 'yes'}
            onChange={({ target }) => onChange({ [`there${at}`]: target.checked ? 'yes' : 'no' })}
          />
        ))}
      </fieldset>
    </>
  );
}
