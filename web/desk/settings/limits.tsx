/** 改时限: each number of the table with its source; a changed one names the county's own paper. */
import { useState } from 'react';
import { getSetting, setLimits } from '../../../contract/setting.ts';
import type { Limits } from '../../../domain/matter/limits.ts';
import { LEVELS } from '../../../domain/place/level.ts';
import { Card } from '../../kit/list.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { CLOCK_PURPOSE_LABELS, LEVEL_LABELS, LIMIT_SOURCE_LABELS } from '../../kit/terms.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { LIMIT_WORDS } from '../matter/limit-words.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { CountLine, LimitLine } from './limit-line.tsx';
import { SaveForm } from './save-form.tsx';
import { Versions } from './versions.tsx';
import { SETTING_WORDS } from './words.ts';

const PURPOSES = ['sign', 'answer', 'done'] as const;
/** Beside the main road. */
const WAYS = ['assist', 'supervision', 'longestAside', 'reopen', 'extension'] as const;

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
  const change = mayUse(office.post, setLimits) ? setDraft : undefined;
  const parts = (
    <>
      <LevelCards limits={limits} change={change} />
      <WaysCard limits={limits} change={change} />
      <WarningCard limits={limits} change={change} />
    </>
  );
  if (change === undefined) return <div>{parts}</div>;
  return (
    <SaveForm
      sending={sending}
      wrong={wrongIn(limits)}
      onSave={(why) => sending.send({ body: { limits, why } })}
    >
      <p className="act-lead">{say(SETTING_WORDS.running)}</p>
      {parts}
    </SaveForm>
  );
}

interface Part {
  readonly limits: Limits;
  readonly change: ((limits: Limits) => void) | undefined;
}

const LevelCards = ({ limits, change }: Part) => {
  const say = useSay();
  const { levels } = limits;
  return (
    <>
      {LEVELS.map((level) => (
        <Card key={level} title={say(LEVEL_LABELS[level])}>
          {PURPOSES.map((purpose) => (
            <LimitLine
              key={purpose}
              label={say(CLOCK_PURPOSE_LABELS[purpose])}
              limit={levels[level][purpose]}
              onChange={
                change &&
                ((limit) =>
                  change({
                    ...limits,
                    levels: { ...levels, [level]: { ...levels[level], [purpose]: limit } },
                  }))
              }
            />
          ))}
        </Card>
      ))}
    </>
  );
};

function WaysCard({ limits, change }: Part) {
  const say = useSay();
  const { ways, said } = limits;
  return (
    <Card title={say(SETTING_WORDS.ways)}>
      <LimitLine
        label={say(CLOCK_PURPOSE_LABELS.confirm)}
        limit={limits.confirm}
        onChange={change && ((confirm) => change({ ...limits, confirm }))}
      />
      {WAYS.map((way) => (
        <LimitLine
          key={way}
          label={say(SETTING_WORDS[way])}
          limit={ways[way]}
          onChange={change && ((limit) => change({ ...limits, ways: { ...ways, [way]: limit } }))}
        />
      ))}
      <CountLine
        label={say(SETTING_WORDS.extensions)}
        after={say(SETTING_WORDS.times)}
        count={ways.extensions}
        least={0}
        most={10}
        said={said?.extensions}
        source={LIMIT_SOURCE_LABELS['baoding-12345-extend']}
        onChange={
          change &&
          ((extensions, paper) =>
            change({ ...limits, ways: { ...ways, extensions }, said: { ...said, extensions: paper } }))
        }
      />
    </Card>
  );
}

function WarningCard({ limits, change }: Part) {
  const say = useSay();
  const { yellowShare, said } = limits;
  return (
    <Card title={say(LIMIT_WORDS.yellow)}>
      <CountLine
        label={say(SETTING_WORDS.yellowShare)}
        after="%"
        count={Math.round(yellowShare * 100)}
        least={10}
        most={95}
        said={said?.yellowShare}
        source={LIMIT_SOURCE_LABELS['county-default']}
        onChange={
          change &&
          ((percent, paper) =>
            change({ ...limits, yellowShare: percent / 100, said: { ...said, yellowShare: paper } }))
        }
      />
    </Card>
  );
}

/** A number of the county's own names its paper. */
function wrongIn({ levels, confirm, ways, said = {} }: Limits): Sentence | undefined {
  const all = [
    confirm,
    ...WAYS.map((way) => ways[way]),
    ...LEVELS.flatMap((level) => PURPOSES.map((purpose) => levels[level][purpose])),
  ];
  const papers = [
    ...all.filter(({ source }) => source === 'county-own').map(({ said: paper = '' }) => paper),
    ...Object.values(said).filter((paper) => paper !== undefined),
  ];
  return papers.some((paper) => paper.trim().length < 2) ? SETTING_WORDS.missingSaid : undefined;
}
