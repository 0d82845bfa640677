/** 落实: who does what until when, as a tree; the whole is computed from its leaves. */
import type { OutcomePage } from '../../../contract/outcome.ts';
import { dayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { OUTCOME_WORDS } from '../../kit/outcome/words.ts';
import { Progress } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { SHOW_WORDS } from './show-words.ts';

/** Before anything was adopted there is no work to show. */
const BEFORE: readonly OutcomePage['status'][] = ['put', 'not-adopted', 'planned'];

export function Tasks({ page }: { readonly page: OutcomePage }) {
  const say = useSay();
  const { tasks, progress, result, status } = page;
  if (tasks.length === 0 && BEFORE.includes(status)) return null;
  return (
    <Card title={say(OUTCOME_WORDS.tasks)}>
      {tasks.length === 0 ? (
        <p className="act-none">{say(OUTCOME_WORDS.noTasks)}</p>
      ) : (
        <>
          <Progress label={say(OUTCOME_WORDS.whole)} value={progress} />
          <ul className="outcome-tasks">
            {tasks.map((task) => (
              <TaskRow key={task.taskId} task={task} />
            ))}
          </ul>
        </>
      )}
      {result !== null && (
        <p className="outcome-result">
          <b>{say(OUTCOME_WORDS.result)}</b> <span lang="zh-CN">{result.text}</span>
        </p>
      )}
    </Card>
  );
}

function TaskRow({ task }: { readonly task: OutcomePage['tasks'][number] }) {
  const say = useSay();
  const lang = useLang();
  const { text, ownerName, due, weight, progress, depth, overdue, note, slips, assisting, toShow } = task;
  return (
    <li className={`outcome-task is-level-${depth}`}>
      <Progress label={text} value={progress} />
      <p className="outcome-facts">
        {ownerName} · {say(OUTCOME_WORDS.due)} {dayText(due, lang)} · {say(OUTCOME_WORDS.weight)} {weight}{' '}
        {overdue && <Tag strong>{say(OUTCOME_WORDS.overdue)}</Tag>}{' '}
        {toShow && <Tag>{say(SHOW_WORDS.toShow)}</Tag>}
      </p>
      {assisting.length > 0 && (
        <p className="outcome-facts">
          {say(SHOW_WORDS.assisting, { names: assisting.map(({ name }) => name).join('、') })}
        </p>
      )}
      {assisting.map(({ name, share }) => (
        <p className={share === null ? 'outcome-facts' : undefined} key={name}>
          {share === null
            ? say(SHOW_WORDS.noShare, { name })
            : say(SHOW_WORDS.share, { name, text: share.text })}
        </p>
      ))}
      {note !== null && <p lang="zh-CN">{note}</p>}
      {slips.map(({ from, to, why }) => (
        <p className="outcome-facts" key={`${from} ${to}`}>
          {say(OUTCOME_WORDS.slip, { from: dayText(from, lang), to: dayText(to, lang), why })}
        </p>
      ))}
    </li>
  );
}
