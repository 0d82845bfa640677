/** 季节: between which days a roster for evacuation may be kept, by danger, with the law beside it. */
import { useState } from 'react';
import { getSetting, setSeasons } from '../../../contract/setting.ts';
import {
  DANGERS,
  type Danger,
  SEASON_BASES,
  type SeasonBasis,
  type SeasonRule,
} from '../../../domain/area/season.ts';
import { isDay } from '../../../domain/kernel/day.ts';
import { DANGER_LABELS, SEASON_BASIS_LABELS } from '../../kit/area-words.ts';
import { CheckField } from '../../kit/choice.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { COLON, useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { SaveForm } from './save-form.tsx';
import { SEASON_WORDS } from './season-words.ts';
import { Versions } from './versions.tsx';
import { SETTING_WORDS } from './words.ts';

export function SeasonSettings() {
  const say = useSay();
  const { office } = useWho();
  const asked = useAsked(getSetting, { params: { word: 'area.seasons' } });
  const { answer } = asked;
  return (
    <>
      <Unanswered asked={asked} />
      {answer?.seasons && (
        <div className="sheet-body">
          <div>
            <p className="act-lead">{say(SEASON_WORDS.lead)}</p>
            {mayUse(office.post, setSeasons) ? (
              <SeasonForm key={answer.versions.length} seasons={answer.seasons} />
            ) : (
              <Card title={say(SEASON_WORDS.title)}>
                {answer.seasons.map(({ danger, from, to, basis }) => (
                  <p key={danger}>
                    {say(DANGER_LABELS[danger])}
                    {say(COLON)}
                    {from} – {to} · {say(SEASON_BASIS_LABELS[basis])}
                  </p>
                ))}
              </Card>
            )}
          </div>
          <div>
            <Versions word="area.seasons" versions={answer.versions} />
          </div>
        </div>
      )}
    </>
  );
}

interface Line {
  readonly on: boolean;
  readonly from: string;
  readonly to: string;
  readonly basis: SeasonBasis;
}

type Draft = Readonly<Record<Danger, Line>>;

const draftOf = (seasons: readonly SeasonRule[]): Draft =>
  Object.fromEntries(
    DANGERS.map((danger) => {
      const rule = seasons.find((one) => one.danger === danger);
      const { from = '06-01', to = '09-30', basis = 'emergency-2024' } = rule ?? {};
      return [danger, { on: rule !== undefined, from, to, basis }];
    }),
  ) as unknown as Draft;

const isDayOfYear = (text: string): boolean => isDay(`2024-${text}`);

function SeasonForm({ seasons }: { readonly seasons: readonly SeasonRule[] }) {
  const say = useSay();
  const [draft, setDraft] = useState<Draft>(() => draftOf(seasons));
  const sending = useSending(setSeasons, () => announce(say(SETTING_WORDS.saved)));
  const on = DANGERS.filter((danger) => draft[danger].on);
  const bad = on.some((danger) => !isDayOfYear(draft[danger].from) || !isDayOfYear(draft[danger].to));
  const save = (why: string) =>
    sending.send({
      body: { seasons: on.map((danger) => ({ danger, ...withoutOn(draft[danger]) })), why },
    });
  return (
    <SaveForm sending={sending} wrong={bad ? SEASON_WORDS.wrongDay : undefined} onSave={save}>
      {DANGERS.map((danger) => (
        <SeasonLine
          key={danger}
          danger={danger}
          line={draft[danger]}
          onChange={(part) => setDraft((now) => ({ ...now, [danger]: { ...now[danger], ...part } }))}
        />
      ))}
    </SaveForm>
  );
}

const withoutOn = ({ on: _, ...rule }: Line) => rule;

interface SeasonLineProps {
  readonly danger: Danger;
  readonly line: Line;
  readonly onChange: (part: Partial<Line>) => void;
}

function SeasonLine({ danger, line, onChange }: SeasonLineProps) {
  const say = useSay();
  return (
    <fieldset className="bare limit-line">
      <legend className="unseen">{say(DANGER_LABELS[danger])}</legend>
      <CheckField
        label={say(DANGER_LABELS[danger])}
        checked={line.on}
        onChange={({ target }) => onChange({ on: target.checked })}
      />
      {line.on && (
        <>
          <TextField
            label={say(SEASON_WORDS.from)}
            hint={say(SEASON_WORDS.dayHint)}
            maxLength={5}
            value={line.from}
            onChange={({ target }) => onChange({ from: target.value })}
          />
          <TextField
            label={say(SEASON_WORDS.to)}
            maxLength={5}
            value={line.to}
            onChange={({ target }) => onChange({ to: target.value })}
          />
          <Select
            label={say(SEASON_WORDS.basis)}
            choices={SEASON_BASES.map((value) => ({ value, label: say(SEASON_BASIS_LABELS[value]) }))}
            value={line.basis}
            onChange={({ target }) => onChange({ basis: target.value as SeasonBasis })}
          />
        </>
      )}
    </fieldset>
  );
}
