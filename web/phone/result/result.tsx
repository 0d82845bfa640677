/** 一项成果: the answer to every point, the work and its days, how it is now, what those affected say, and what everybody was told. */
import { getOutcome } from '../../../contract/outcome.ts';
import type { OutcomeCarried } from '../../../contract/outcome-view.ts';
import { call } from '../../kit/api.ts';
import { dayText } from '../../kit/day-text.ts';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { OUTCOME_WORDS, STATUS_LABELS, VERDICT_LABELS } from '../../kit/outcome/words.ts';
import { Skeleton } from '../../kit/progress.tsx';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { resultKept } from './kept.ts';
import { isOverdue, useStanding } from './row.tsx';
import { RESULT } from './words.ts';

export function ResultPage({ outcomeId }: { readonly outcomeId: string }) {
  const say = useSay();
  const { answer, trouble, keptAt, again } = useLoad<OutcomeCarried>(
    `result ${outcomeId}`,
    () => call(getOutcome, { params: { outcomeId } }),
    (own) => resultKept(own, outcomeId),
  );
  return (
    <PhonePage title={answer?.title ?? say(RESULT.title)} back="/results">
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer === undefined ? null : <Result read={answer} />}
    </PhonePage>
  );
}

function Result({ read }: { readonly read: OutcomeCarried }) {
  const say = useSay();
  const lang = useLang();
  const standing = useStanding();
  const late = isOverdue(read);
  const { putOn, toName, status, result, setAside, acceptance, feedback } = read;
  const next = standing(read);
  return (
    <div className="stack">
      <p className="soft">
        {say(OUTCOME_WORDS.putTo, { day: dayText(putOn, lang), name: toName })}{' '}
        <Tag>{say(STATUS_LABELS[status])}</Tag> {late && <Tag strong>{say(OUTCOME_WORDS.overdue)}</Tag>}
      </p>
      {next && <p>{next}</p>}
      <Points points={read.points} />
      <Tasks tasks={read.tasks} />
      {setAside && <Said title={OUTCOME_WORDS.setAside} day={setAside.reviewOn} text={setAside.why} />}
      {result && <Said title={OUTCOME_WORDS.result} day={result.on} text={result.text} />}
      {acceptance && (
        <Card title={say(OUTCOME_WORDS.acceptance)}>
          <List label={say(OUTCOME_WORDS.acceptance)}>
            {acceptance.sides.map(({ side, accepts, why }) => (
              <ListRow
                key={side}
                title={<span lang="zh-CN">{side}</span>}
                under={why === null ? undefined : <span lang="zh-CN">{why}</span>}
                aside={<Tag>{say(accepts ? OUTCOME_WORDS.accepts : OUTCOME_WORDS.rejects)}</Tag>}
              />
            ))}
          </List>
        </Card>
      )}
      {feedback && <Said title={OUTCOME_WORDS.feedback} day={feedback.on} text={feedback.text} />}
    </div>
  );
}

/** Each point with its answer: adopted, when it is planned for, or why not. */
function Points({ points }: Pick<OutcomeCarried, 'points'>) {
  const say = useSay();
  const lang = useLang();
  return (
    <Card title={say(OUTCOME_WORDS.points)}>
      <List label={say(OUTCOME_WORDS.points)}>
        {points.map(({ number, text, answer }) => (
          <ListRow
            key={number}
            title={<span lang="zh-CN">{text}</span>}
            under={
              <>
                {answer?.plannedFor &&
                  say(OUTCOME_WORDS.plannedFor, { day: dayText(answer.plannedFor, lang) })}{' '}
                {answer?.why && <span lang="zh-CN">{answer.why}</span>}
              </>
            }
            aside={
              <Tag>{say(answer === null ? OUTCOME_WORDS.noAnswer : VERDICT_LABELS[answer.verdict])}</Tag>
            }
          />
        ))}
      </List>
    </Card>
  );
}

/** Only those that are done by somebody: the heads over them are reckoned. */
function Tasks({ tasks }: Pick<OutcomeCarried, 'tasks'>) {
  const say = useSay();
  const lang = useLang();
  const leaves = tasks.filter(({ hasParts }) => !hasParts);
  if (leaves.length === 0) return null;
  return (
    <Card title={say(OUTCOME_WORDS.tasks)}>
      <List label={say(OUTCOME_WORDS.tasks)}>
        {leaves.map(({ taskId, text, ownerName, due, progress }) => (
          <ListRow
            key={taskId}
            title={<span lang="zh-CN">{text}</span>}
            under={say(progress === 100 ? RESULT.finished : RESULT.by, {
              ...{ owner: ownerName, day: dayText(due, lang) },
            })}
            aside={<Tag>{`${progress}%`}</Tag>}
          />
        ))}
      </List>
    </Card>
  );
}

function Said({
  title,
  day,
  text,
}: {
  readonly title: Sentence;
  readonly day: string;
  readonly text: string;
}) {
  const say = useSay();
  const lang = useLang();
  return (
    <Card title={say(title, { day: dayText(day, lang) })}>
      <p className="written" lang="zh-CN">
        {text}
      </p>
      <p className="soft">{say(RESULT.on, { day: dayText(day, lang) })}</p>
    </Card>
  );
}
