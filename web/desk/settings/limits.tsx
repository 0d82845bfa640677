/** 改时限: each number of the table with its source; a changed one names the county's own paper. */
import { useState } from 'react';
import { getSetting, setLimits } from '../../../contract/setting.ts';
import type { Limits, SourcedLimit } from '../../../domain/matter/limits.ts';
import { LEVELS, type Level } from '../../../domain/place/level.ts';
import { Button } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { CLOCK_PURPOSE_LABELS, LEVEL_LABELS, LIMIT_SOURCE_LABELS } from '../../kit/terms.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { SaveForm } from './save-form.tsx';
import { Versions } from './versions.tsx';
import { SETTING_WORDS } from './words.ts';

const PURPOSES = ['sign', 'answer', 'done'] as const;
const UNITS: Record<SourcedLimit['unit'], Sentence> = {
  hours: SETTING_WORDS.hours,
  days: SETTING_WORDS.days,
  workdays: SETTING_WORDS.workdays,
};

export function LimitSettings() {
  const asked = useAsked(getSetting, { params: { word: 'matter.limits' } });
  const { answer } = asked;
  return (
    <>
      <Unanswered asked={asked} />
      {answer?.limits && (
        <div className="sheet-body">
          <LimitsForm key={answer.versions.length} limits={answer.limits} />
          <div>
            <Versions word="matter.limits" versions={answer.versions} />
          </div>
        </div>
      )}
    </>
  );
}

function LimitsForm({ limits: before }: { readonly limits: Limits }) {
  const say = useSay();
  const { office } = useWho();
  const [limits, setDraft] = useState(before);
  const sending = useSending(setLimits, () => announce(say(SETTING_WORDS.saved)));
  const mayChange = mayUse(office.post, setLimits);
  const change = (level: Level, purpose: (typeof PURPOSES)[number], limit: SourcedLimit) =>
    setDraft({
      ...limits,
      levels: { ...limits.levels, [level]: { ...limits.levels[level], [purpose]: limit } },
    });
  const rows = LEVELS.map((level) => (
    <Card key={level} title={say(LEVEL_LABELS[level])}>
      {PURPOSES.map((purpose) => (
        <LimitLine
          key={purpose}
          label={say(CLOCK_PURPOSE_LABELS[purpose])}
          limit={limits.levels[level][purpose]}
          onChange={mayChange ? (limit) => change(level, purpose, limit) : undefined}
        />
      ))}
    </Card>
  ));
  const confirm = (
    <Card>
      <LimitLine
        label={say(CLOCK_PURPOSE_LABELS.confirm)}
        limit={limits.confirm}
        onChange={mayChange ? (limit) => setDraft({ ...limits, confirm: limit }) : undefined}
      />
    </Card>
  );
  if (!mayChange)
    return (
      <div>
        {rows}
        {confirm}
      </div>
    );
  return (
    <SaveForm
      sending={sending}
      wrong={wrongIn(limits)}
      onSave={(why) => sending.send({ body: { limits, why } })}
    >
      <p className="act-lead">{say(SETTING_WORDS.running)}</p>
      {rows}
      {confirm}
    </SaveForm>
  );
}

/** A number of the county's own names its paper. */
function wrongIn({ levels, confirm }: Limits): Sentence | undefined {
  const all = [confirm, ...LEVELS.flatMap((level) => PURPOSES.map((purpose) => levels[level][purpose]))];
  const bare = all.some(({ source, said = '' }) => source === 'county-own' && said.trim().length < 2);
  return bare ? SETTING_WORDS.missingSaid : undefined;
}

interface LimitLineProps {
  readonly label: string;
  readonly limit: SourcedLimit;
  readonly onChange: ((limit: SourcedLimit) => void) | undefined;
}

function LimitLine({ label, limit, onChange }: LimitLineProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { unit, count, source, said } = limit;
  const own = (part: Partial<SourcedLimit>) =>
    onChange?.({ unit, count, said: said ?? '', ...part, source: 'county-own' });
  return (
    <div className="limit-line">
      <p className="limit-line-now">
        <span>
          {label}：<strong>{count}</strong> {say(UNITS[unit])}
          <span className="limit-source">{said ?? say(LIMIT_SOURCE_LABELS[source])}</span>
        </span>
        {onChange && !open && (
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
      {open && (
        <div className="limit-line-fields">
          <TextField
            label={say(SETTING_WORDS.count)}
            inputMode="numeric"
            maxLength={3}
            defaultValue={String(count)}
            onChange={({ target }) => own({ count: countIn(target.value) })}
          />
          <Select
            label={say(SETTING_WORDS.unit)}
            value={unit}
            choices={(['hours', 'days', 'workdays'] as const).map((value) => ({
              value,
              label: say(UNITS[value]),
            }))}
            onChange={({ target }) => own({ unit: target.value as SourcedLimit['unit'] })}
          />
          <TextField
            label={say(SETTING_WORDS.said)}
            hint={say(SETTING_WORDS.saidHint)}
            maxLength={80}
            value={said ?? ''}
            onChange={({ target }) => own({ said: target.value })}
          />
        </div>
      )}
    </div>
  );
}

/** From 1 to 366, whatever was typed. */
const countIn = (text: string): number => Math.min(366, Math.max(1, Math.floor(Number(text)) || 1));
