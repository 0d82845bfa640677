/** 办理时限: how long each level has, beside each number where it comes from. Read only. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getLimits } from '../../../contract/limits.ts';
import { getSetting } from '../../../contract/setting.ts';
import type { SourcedLimit } from '../../../domain/matter/limits.ts';
import { LEVELS, type Level } from '../../../domain/place/level.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { CLOCK_PURPOSE_LABELS, LEVEL_LABELS, LIMIT_SOURCE_LABELS } from '../../kit/terms.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { LIMIT_WORDS } from './limit-words.ts';

const UNITS: Record<SourcedLimit['unit'], Sentence> = {
  hours: LIMIT_WORDS.hours,
  days: LIMIT_WORDS.days,
  workdays: LIMIT_WORDS.workdays,
};
const PURPOSES = ['sign', 'answer', 'done'] as const;
/** Beside the main road. */
const WAYS = ['extension', 'assist', 'supervision', 'longestAside', 'reopen'] as const;

export function LimitsSheet() {
  const say = useSay();
  const { office } = useWho();
  const asked = useAsked(getLimits, {});
  useTitle(say(LIMIT_WORDS.title));
  return (
    <>
      <PageHead title={say(LIMIT_WORDS.title)} under={say(LIMIT_WORDS.lead)} />
      <Unanswered asked={asked} />
      {asked.answer && <Shown answer={asked.answer} />}
      {mayUse(office.post, getSetting) && (
        <Actions>
          <LinkButton href="/settings">{say(LIMIT_WORDS.more)}</LinkButton>
        </Actions>
      )}
    </>
  );
}

function Shown({ answer: { limits, own, publishedYears } }: { readonly answer: AnswerOf<typeof getLimits> }) {
  const say = useSay();
  const columns: readonly Column<Level>[] = [
    { key: 'level', head: say(LIMIT_WORDS.level), names: true, cell: (level) => say(LEVEL_LABELS[level]) },
    ...PURPOSES.map((purpose) => ({
      key: purpose,
      head: say(CLOCK_PURPOSE_LABELS[purpose]),
      cell: (level: Level) => <OneLimit limit={limits.levels[level][purpose]} />,
    })),
  ];
  return (
    <>
      {!own && (
        <Notice kind="info" still>
          {say(LIMIT_WORDS.defaults)}
        </Notice>
      )}
      <Table
        caption={say(LIMIT_WORDS.title)}
        captionUnseen
        stacks
        columns={columns}
        rows={LEVELS}
        keyOf={(level) => level}
      />
      <dl className="facts">
        <div className="fact">
          <dt>{say(CLOCK_PURPOSE_LABELS.confirm)}</dt>
          <dd>
            <OneLimit limit={limits.confirm} />
          </dd>
        </div>
        {WAYS.map((way) => (
          <div className="fact" key={way}>
            <dt>{say(LIMIT_WORDS[way], { n: limits.ways.extensions })}</dt>
            <dd>
              <OneLimit limit={limits.ways[way]} />
            </dd>
          </div>
        ))}
        <div className="fact">
          <dt>{say(LIMIT_WORDS.yellow)}</dt>
          <dd>{say(LIMIT_WORDS.yellowAt, { share: Math.round(limits.yellowShare * 100) })}</dd>
        </div>
        <div className="fact">
          <dt>{say(LIMIT_WORDS.calendar)}</dt>
          <dd>{say(LIMIT_WORDS.published, { year: Math.max(...publishedYears) })}</dd>
        </div>
      </dl>
    </>
  );
}

function OneLimit({ limit: { unit, count, source, said } }: { readonly limit: SourcedLimit }) {
  const say = useSay();
  return (
    <>
      <span>{say(UNITS[unit], { n: count })}</span>
      <span className="limit-source">{said ?? say(LIMIT_SOURCE_LABELS[source])}</span>
    </>
  );
}
