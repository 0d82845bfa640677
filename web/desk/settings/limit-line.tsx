/** 一个数: a number with its source beside it; changed, it names the county's own paper. */
import { type ReactNode, useState } from 'react';
import type { SourcedLimit } from '../../../domain/matter/limits.ts';
import { Button } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { COLON, type Sentence, useSay } from '../../kit/sentences.ts';
import { LIMIT_SOURCE_LABELS } from '../../kit/terms.ts';
import { SETTING_WORDS } from './words.ts';

const UNITS: Record<SourcedLimit['unit'], Sentence> = {
  hours: SETTING_WORDS.hours,
  days: SETTING_WORDS.days,
  workdays: SETTING_WORDS.workdays,
};

interface LimitLineProps {
  readonly label: string;
  readonly limit: SourcedLimit;
  /** Undefined for those who only read. */
  readonly onChange: ((limit: SourcedLimit) => void) | undefined;
}

/** A length of time. */
export function LimitLine({ label, limit, onChange }: LimitLineProps) {
  const say = useSay();
  const { unit, count, source, said } = limit;
  const own = (part: Partial<SourcedLimit>) =>
    onChange?.({ unit, count, said: said ?? '', ...part, source: 'county-own' });
  return (
    <Line
      label={label}
      number={count}
      after={say(UNITS[unit])}
      source={said ?? say(LIMIT_SOURCE_LABELS[source])}
      mayChange={onChange !== undefined}
    >
      <NumberField count={count} most={366} onChange={(next) => own({ count: next })} />
      <Select
        label={say(SETTING_WORDS.unit)}
        value={unit}
        choices={(['hours', 'days', 'workdays'] as const).map((value) => ({
          value,
          label: say(UNITS[value]),
        }))}
        onChange={({ target }) => own({ unit: target.value as SourcedLimit['unit'] })}
      />
      <SaidField said={said ?? ''} onChange={(next) => own({ said: next })} />
    </Line>
  );
}

interface CountLineProps {
  readonly label: string;
  readonly after: string;
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly said: string | undefined;
  /** Where the number comes from as long as the county says nothing. */
  readonly source: Sentence;
  readonly onChange: ((count: number, said: string) => void) | undefined;
}

/** How often, or how much of a whole. */
export function CountLine({ label, after, count, least, most, said, source, onChange }: CountLineProps) {
  const say = useSay();
  return (
    <Line
      label={label}
      number={count}
      after={after}
      source={said ?? say(source)}
      mayChange={onChange !== undefined}
    >
      <NumberField
        count={count}
        least={least}
        most={most}
        onChange={(next) => onChange?.(next, said ?? '')}
      />
      <SaidField said={said ?? ''} onChange={(next) => onChange?.(count, next)} />
    </Line>
  );
}

interface LineProps {
  readonly label: string;
  readonly number: number;
  readonly after: string;
  readonly source: string;
  readonly mayChange: boolean;
  readonly children: ReactNode;
}

function Line({ label, number, after, source, mayChange, children }: LineProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className="limit-line">
      <p className="limit-line-now">
        <span>
          {label}
          {say(COLON)}
          <strong>{number}</strong> {after}
          <span className="limit-source">{source}</span>
        </span>
        {mayChange && !open && (
          <Button
            small
            kind="quiet"
            aria-label={`${say(SETTING_WORDS.change)} ${label}`}
            onClick={() => setOpen(true)}
          >
            {say(SETTING_WORDS.change)}
          </Button>
        )}
      </p>
      {open && <div className="limit-line-fields">{children}</div>}
    </div>
  );
}

interface NumberFieldProps {
  readonly count: number;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (count: number) => void;
}

function NumberField({ count, least = 1, most, onChange }: NumberFieldProps) {
  const say = useSay();
  return (
    <TextField
      label={say(SETTING_WORDS.count)}
      inputMode="numeric"
      maxLength={3}
      defaultValue={String(count)}
      onChange={({ target }) =>
        onChange(Math.min(most, Math.max(least, Math.floor(Number(target.value)) || least)))
      }
    />
  );
}

function SaidField({ said, onChange }: { readonly said: string; readonly onChange: (said: string) => void }) {
  const say = useSay();
  return (
    <TextField
      label={say(SETTING_WORDS.said)}
      hint={say(SETTING_WORDS.saidHint)}
      maxLength={80}
      value={said}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
