/** 还没办完的任务: what meetings asked for, until somebody says that it is done. */
import { ACT_ENDPOINTS } from '../../../contract/meeting-acts.ts';
import { listOpenTasks } from '../../../contract/meeting-round.ts';
import type { OpenTaskView } from '../../../contract/meeting-view.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { DraftForm, isTicked, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { ROUND_WORDS } from './round-words.ts';

/** Of the own place; of one kind of meeting, when it is named. */
export function OpenTasks({ kind }: { readonly kind?: MeetingKind }) {
  const say = useSay();
  const asked = useAsked(listOpenTasks, { query: kind === undefined ? {} : { kind } });
  const tasks = asked.answer?.tasks ?? [];
  if (asked.answer === undefined) return null;
  return (
    <Card title={say(ROUND_WORDS.tasks)} aside={tasks.length > 0 ? String(tasks.length) : undefined}>
      <p className="act-lead">{say(tasks.length === 0 ? ROUND_WORDS.noTasks : ROUND_WORDS.tasksLead)}</p>
      <TaskList tasks={tasks} />
    </Card>
  );
}

export function TaskList({ tasks }: { readonly tasks: readonly OpenTaskView[] }) {
  return (
    <ul className="open-tasks">
      {tasks.map((task) => (
        <TaskLine key={`${task.meetingId} ${task.itemId} ${task.task}`} task={task} />
      ))}
    </ul>
  );
}

function TaskLine({ task }: { readonly task: OpenTaskView }) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const { meetingId, meetingTitle, what, owner, due, last } = task;
  return (
    <li>
      <p lang="zh-CN">
        {say(ROUND_WORDS.task, { what, owner, due: dayText(due, lang) })}{' '}
        {due < dayOf(Date.now()) && <Tag strong>{say(ROUND_WORDS.overdue)}</Tag>}
      </p>
      <p className="task-under">
        <Go href={`/meetings/${meetingId}`}>{say(ROUND_WORDS.of, { title: meetingTitle })}</Go>
        {last !== null && ` · ${say(ROUND_WORDS.last, { words: last })}`}
      </p>
      {mayUse(office.post, ACT_ENDPOINTS['answer-task']) && <Answering task={task} />}
    </li>
  );
}

function Answering({ task: { meetingId, itemId, task } }: { readonly task: OpenTaskView }) {
  const say = useSay();
  return (
    <details className="other-ways">
      <summary>{say(ROUND_WORDS.answer)}</summary>
      <DraftForm
        endpoint={ACT_ENDPOINTS['answer-task']}
        fields={[
          { kind: 'prose', name: 'words', label: ROUND_WORDS.answerWords, most: 500 },
          { kind: 'check', name: 'done', label: ROUND_WORDS.isDone },
        ]}
        request={(draft) => ({
          params: { meetingId },
          body: { itemId, task, words: textIn(draft, 'words'), done: isTicked(draft, 'done') },
        })}
        button={ROUND_WORDS.answer}
        kind="secondary"
        refusals={MEETING_REFUSALS}
        onDone={() => announce(say(ROUND_WORDS.answered))}
      />
    </details>
  );
}
