/** 监督、验收、满意度、回头看: what others than those who do the work found. */
import type { OutcomePage } from '../../../contract/outcome.ts';
import { dayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { SAID_WORDS } from '../../kit/outcome/say-words.ts';
import { BY_LABELS, FINDING_LABELS, OUTCOME_WORDS, STAGE_LABELS } from '../../kit/outcome/words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { SaidSoFar } from './say-slips.tsx';

interface WatchedProps {
  readonly page: OutcomePage;
}

export const Watched = ({ page }: WatchedProps) => (
  <>
    <Checks page={page} />
    <Acceptance page={page} />
    <Later page={page} />
  </>
);

function Checks({ page: { checks, supervisions, tasks } }: WatchedProps) {
  const say = useSay();
  const lang = useLang();
  if (checks.length + supervisions.length === 0 && tasks.length === 0) return null;
  return (
    <Card title={say(OUTCOME_WORDS.supervision)}>
      {checks.length + supervisions.length === 0 && (
        <p className="act-none">{say(OUTCOME_WORDS.notChecked)}</p>
      )}
      <ul className="outcome-points is-plain">
        {checks.map(({ stage, by, finding, text, on }) => (
          <li key={`${on} ${stage} ${by} ${text}`}>
            <p className="outcome-facts">
              {say(BY_LABELS[by])} · {say(STAGE_LABELS[stage])} · {dayText(on, lang)}{' '}
              <Tag strong={finding !== 'in-order'}>{say(FINDING_LABELS[finding])}</Tag>
            </p>
            <p lang="zh-CN">{text}</p>
          </li>
        ))}
        {supervisions.map(({ supervisionId, why, due, reply }) => (
          <li key={supervisionId}>
            <p className="outcome-facts">
              {say(OUTCOME_WORDS.demanded, { day: dayText(due, lang) })}{' '}
              {reply === null && <Tag strong>{say(OUTCOME_WORDS.noReply)}</Tag>}
            </p>
            <p lang="zh-CN">{why}</p>
            {reply !== null && (
              <blockquote>
                <b>{say(OUTCOME_WORDS.reply)}</b> <span lang="zh-CN">{reply.text}</span>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Acceptance({ page: { acceptance, reworks } }: WatchedProps) {
  const say = useSay();
  const lang = useLang();
  if (acceptance === null) return null;
  return (
    <Card title={say(OUTCOME_WORDS.acceptance)} aside={dayText(acceptance.on, lang)}>
      <ul className="outcome-points is-plain">
        {acceptance.sides.map(({ side, accepts, why }) => (
          <li key={side}>
            <span lang="zh-CN">{side}</span>{' '}
            <Tag strong={!accepts}>{say(accepts ? OUTCOME_WORDS.accepts : OUTCOME_WORDS.rejects)}</Tag>{' '}
            {why !== null && <span lang="zh-CN">{why}</span>}
          </li>
        ))}
      </ul>
      {acceptance.said !== null && <SaidSoFar said={acceptance.said} />}
      {acceptance.answer !== null && (
        <blockquote>
          <b>{say(SAID_WORDS.answer)}</b> <span lang="zh-CN">{acceptance.answer}</span>
        </blockquote>
      )}
      {reworks > 0 && <p>{say(OUTCOME_WORDS.reworked, { n: reworks })}</p>}
    </Card>
  );
}

function Later({ page: { rating, lookBacks } }: WatchedProps) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      {rating !== null && (
        <Card title={say(OUTCOME_WORDS.rating)}>
          <p>{say(OUTCOME_WORDS.rated, { a: rating.satisfied, b: rating.fairly, c: rating.dissatisfied })}</p>
          {rating.reasons !== null && <p lang="zh-CN">{rating.reasons}</p>}
        </Card>
      )}
      {lookBacks.length > 0 && (
        <Card title={say(OUTCOME_WORDS.lookBacks)}>
          <ul className="outcome-points is-plain">
            {lookBacks.map(({ on, holds, found }) => (
              <li key={on}>
                {dayText(on, lang)}{' '}
                <Tag strong={!holds}>{say(holds ? OUTCOME_WORDS.holds : OUTCOME_WORDS.fails)}</Tag>{' '}
                <span lang="zh-CN">{found}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
