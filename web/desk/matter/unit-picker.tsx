/** 选承办单位: those that usually handle such matters first. */
import { listUnits } from '../../../contract/matter.ts';
import { Field } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';
import { ACT_PANEL_WORDS } from './act-words.ts';

interface UnitPickerProps {
  readonly matterId: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error: string | undefined;
}

export function UnitPicker({ matterId, value, onChange, error }: UnitPickerProps) {
  const say = useSay();
  const units = useAsked(listUnits, { params: { matterId } });
  if (units.answer === undefined) return <Unanswered asked={units} lines={2} />;
  if (units.answer.units.length === 0) return <p>{say(ACT_PANEL_WORDS.noUnits)}</p>;
  const grouped = [
    [ACT_PANEL_WORDS.usualUnits, units.answer.units.filter(({ usual }) => usual)],
    [ACT_PANEL_WORDS.otherUnits, units.answer.units.filter(({ usual }) => !usual)],
  ] as const;
  return (
    <Field label={say(ACT_PANEL_WORDS.unit)} error={error}>
      {(ties) => (
        <span className="select">
          <select {...ties} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
            <option value="">{say(ACT_PANEL_WORDS.choose)}</option>
            {grouped.map(
              ([label, those]) =>
                those.length > 0 && (
                  <optgroup key={label.en} label={say(label)}>
                    {those.map(({ code, name }) => (
                      <option key={code} value={code}>
                        {name}
                      </option>
                    ))}
                  </optgroup>
                ),
            )}
          </select>
        </span>
      )}
    </Field>
  );
}
