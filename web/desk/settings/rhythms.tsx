/** 看点时限: how many days from one look to the next, by risk, usually and in its season; each with its source. */
import { useState } from 'react';
import { setRhythms } from '../../../contract/setting.ts';
import { RISKS } from '../../../domain/watch/kind.ts';
import type { Rhythm, Rhythms } from '../../../domain/watch/times.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { LIMIT_SOURCE_LABELS } from '../../kit/terms.ts';
import { RISK_LABELS } from '../../kit/watch-terms.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { CountLine } from './limit-line.tsx';
import { RHYTHM_WORDS } from './rhythm-words.ts';
import { SaveForm } from './save-form.tsx';
import { SettingSheet } from './setting-sheet.tsx';
import { SETTING_WORDS } from './words.ts';

const LONGEST = 90;

export const RhythmSettings = () => (
  <SettingSheet word="watch.rhythms">
    {({ rhythms }) => rhythms && <RhythmsForm rhythms={rhythms} />}
  </SettingSheet>
);

function RhythmsForm({ rhythms: before }: { readonly rhythms: Rhythms }) {
  const say = useSay();
  const { office } = useWho();
  const [rhythms, setDraft] = useState(before);
  const sending = useSending(setRhythms, () => announce(say(SETTING_WORDS.saved)));
  const may = mayUse(office.post, setRhythms);
  const cards = RISKS.map((risk) => (
    <Card key={risk} title={say(RHYTHM_WORDS.risk, { risk: say(RISK_LABELS[risk]) })}>
      {(['usual', 'inSeason'] as const).map((which) => (
        <DaysLine
          key={which}
          which={which}
          rhythm={rhythms[risk]}
          onChange={may ? (next) => setDraft({ ...rhythms, [risk]: next }) : undefined}
        />
      ))}
    </Card>
  ));
  if (!may) return <div>{cards}</div>;
  const wrong = RISKS.some((risk) => isUnsaid(rhythms[risk])) ? SETTING_WORDS.missingSaid : undefined;
  return (
    <SaveForm sending={sending} wrong={wrong} onSave={(why) => sending.send({ body: { rhythms, why } })}>
      <p className="act-lead">{say(RHYTHM_WORDS.lead)}</p>
      {cards}
    </SaveForm>
  );
}

interface DaysLineProps {
  readonly which: 'usual' | 'inSeason';
  readonly rhythm: Rhythm;
  readonly onChange: ((rhythm: Rhythm) => void) | undefined;
}

function DaysLine({ which, rhythm, onChange }: DaysLineProps) {
  const say = useSay();
  return (
    <CountLine
      label={say(RHYTHM_WORDS[which])}
      after={say(SETTING_WORDS.days)}
      count={rhythm[which]}
      least={1}
      most={LONGEST}
      said={rhythm.source === 'county-own' ? (rhythm.said ?? '') : undefined}
      source={LIMIT_SOURCE_LABELS['county-default']}
      onChange={
        onChange && ((count, said) => onChange({ ...rhythm, [which]: count, source: 'county-own', said }))
      }
    />
  );
}

/** A number of the county's own names its paper. */
const isUnsaid = ({ source, said = '' }: Rhythm): boolean =>
  source === 'county-own' && said.trim().length < 2;
