/** 一件成果: what was put and answered, what is done by whom, who looked at it, and what can be done now. */
import { useParams } from 'wouter';
import { getOutcome, type OutcomePage } from '../../../contract/outcome.ts';
import { DEFAULT_OUTCOME_LIMITS } from '../../../domain/outcome/limits.ts';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { StatusBadge, Tag } from '../../kit/marks.tsx';
import { Notice } from '../../kit/notice.tsx';
import {
  CLASS_LABELS,
  OUTCOME_WORDS,
  SOURCE_LABELS,
  STATUS_LABELS,
  STATUS_SHAPES,
  THEME_LABELS,
  VERDICT_LABELS,
} from '../../kit/outcome/words.ts';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { CheckedBy } from '../supervision/checked-by.tsx';
import { Unanswered } from '../trouble.tsx';
import { OutcomeActs } from './acts.tsx';
import { Owed } from './owed.tsx';
import { PublicCard } from './public-card.tsx';
import { SlipsCard } from './say-slips.tsx';
import { ShownThings } from './shown.tsx';
import { Tasks } from './tasks.tsx';
import { useWaiting } from './waiting.ts';
import { Watched } from './watched.tsx';
import './outcome.css';

export function OutcomeSheet() {
  const say = useSay();
  const { outcomeId = '' } = useParams<{ outcomeId: string }>();
  const asked = useAsked(getOutcome, { params: { outcomeId } }, { fresh: true });
  useTitle(asked.answer?.title ?? say(OUTCOME_WORDS.title));
  if (asked.answer === undefined)
    return (
      <>
        <PageHead title={say(OUTCOME_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  return <Sheet page={asked.answer} />;
}

function Sheet({ page }: { readonly page: OutcomePage }) {
  const say = useSay();
  const lang = useLang();
  const waiting = useWaiting();
  const { title, placeName, status, overdue, putOn, toName, source, themes } = page;
  const next = waiting(page);
  return (
    <>
      <PageHead
        over={<Go href="/outcomes">{`${placeName} · ${say(OUTCOME_WORDS.title)}`}</Go>}
        title={<span lang="zh-CN">{title}</span>}
        under={
          <>
            <StatusBadge standing={STATUS_SHAPES[status]}>{say(STATUS_LABELS[status])}</StatusBadge>{' '}
            {next !== undefined && <Tag strong={overdue}>{next}</Tag>}{' '}
            {[SOURCE_LABELS[source], ...themes.map((theme) => THEME_LABELS[theme])].map((label) => (
              <span key={label.en}>
                <Tag>{say(label)}</Tag>{' '}
              </span>
            ))}
            <span className="outcome-put">
              {say(OUTCOME_WORDS.putTo, { day: dayText(putOn, lang), name: toName })}
            </span>
          </>
        }
      />
      <div className="sheet-body outcome-body">
        <div className="outcome-story">
          <Standing page={page} />
          <Owed page={page} />
          <Points page={page} />
          <Tasks page={page} />
          <ShownThings page={page} />
          <Watched page={page} />
          <CheckedBy placeCode={page.placeCode} thing={{ kind: 'outcome', id: page.outcomeId }} />
          <Rules page={page} />
        </div>
        <div className="sheet-side no-print">
          <OutcomeActs page={page} />
          <SlipsCard page={page} />
          <PublicCard page={page} />
        </div>
      </div>
    </>
  );
}

/** What stands above everything else: what everybody was told, what holds it up, what was asked for again. */
function Standing({ page }: { readonly page: OutcomePage }) {
  const say = useSay();
  const lang = useLang();
  const { feedback, setAside, reworkWhy, reminded, reworks } = page;
  const [last] = reminded.slice(-1);
  return (
    <>
      {feedback !== null && (
        <Notice kind="ok" still title={say(OUTCOME_WORDS.feedback)}>
          <p lang="zh-CN">{feedback.text}</p>
        </Notice>
      )}
      {setAside !== null && (
        <Notice still title={say(OUTCOME_WORDS.setAside, { day: dayText(setAside.reviewOn, lang) })}>
          <p lang="zh-CN">{setAside.why}</p>
        </Notice>
      )}
      {reworkWhy !== null && (
        <Notice kind="warn" still title={say(OUTCOME_WORDS.reworked, { n: reworks })}>
          <p lang="zh-CN" className="outcome-said">
            {reworkWhy}
          </p>
        </Notice>
      )}
      {last !== undefined && page.status === 'put' && (
        <Notice
          kind="warn"
          still
          title={say(OUTCOME_WORDS.reminded, { n: reminded.length, day: dayText(last, lang) })}
        />
      )}
    </>
  );
}

function Points({ page }: { readonly page: OutcomePage }) {
  const say = useSay();
  const lang = useLang();
  const { points, source, sourceId } = page;
  const told = page.class;
  return (
    <Card
      title={say(OUTCOME_WORDS.points)}
      aside={
        sourceId !== null && (
          <Go href={`/${source === 'meeting' ? 'meetings' : 'consultations'}/${sourceId}`}>
            {say(OUTCOME_WORDS.source)}
          </Go>
        )
      }
    >
      <ol className="outcome-points">
        {points.map(({ number, text, answer }) => (
          <li key={number}>
            <p lang="zh-CN">{text}</p>
            {answer === null ? (
              <Tag>{say(OUTCOME_WORDS.noAnswer)}</Tag>
            ) : (
              <p className="outcome-answer">
                <Tag strong={answer.verdict === 'not-adopted'}>{say(VERDICT_LABELS[answer.verdict])}</Tag>{' '}
                {answer.plannedFor !== null && (
                  <>{say(OUTCOME_WORDS.plannedFor, { day: dayText(answer.plannedFor, lang) })} </>
                )}
                {answer.why !== null && <span lang="zh-CN">{answer.why}</span>}
              </p>
            )}
          </li>
        ))}
      </ol>
      {told !== null && <p>{say(OUTCOME_WORDS.class, { class: told, what: say(CLASS_LABELS[told]) })}</p>}
    </Card>
  );
}

/** The days as the county set them, with where they come from. */
function Rules({ page: { limits } }: { readonly page: OutcomePage }) {
  const say = useSay();
  const [x, y] = limits.lookBackMonths;
  // Our own word for it is in both languages; what a county wrote stays as it is.
  const isOurs = limits.source === DEFAULT_OUTCOME_LIMITS.source;
  const source = isOurs ? say(OUTCOME_WORDS.ourDefault) : limits.source;
  return (
    <p className="outcome-rules">
      {say(OUTCOME_WORDS.arithmetic, {
        ...{ n: limits.answerWorkdays, m: limits.proposalMonths, a: limits.acceptDays },
        ...{ f: limits.feedbackWorkdays, x, y, source },
      })}
    </p>
  );
}
