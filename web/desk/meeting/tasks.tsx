/** 还没办完的任务: what meetings asked for, until somebody says that it is done. */
import { ACT_ENDPOINTS } from '../../../contract/meeting-acts.ts';
import type { answerOwnedTask } from '../../../contract/meeting-onward.ts';
import { listOpenTasks } from '../../../contract/meeting-round.ts';
import type { OpenTaskView } from '../../../contract/meeting-view.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { OWNED_WORDS } from '../../kit/meeting/owned-words.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { Answering } from './answering.tsx';
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

const BY_THE_MEETING = ACT_ENDPOINTS['answer-task'] as unknown as typeof answerOwnedTask;

function TaskLine({ task }: { readonly task: OpenTaskView }) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const { meetingId, meetingTitle, what, owner, due, last } = task;
  return (
    <li>
      <p lang="zh-CN">
        {say(ROUND_WORDS.task, { what, owner, due: dayText(due, lang) })}{' '}
        {due < dayOf(Date.now()) && <Tag strong>{say(OWNED_WORDS.overdue)}</Tag>}
      </p>
      <p className="task-under">
        <Go href={`/meetings/${meetingId}`}>{say(ROUND_WORDS.of, { title: meetingTitle })}</Go>
        {last !== null && ` · ${say(ROUND_WORDS.last, { words: last })}`}
      </p>
      {mayUse(office.post, BY_THE_MEETING) && <Answering task={task} endpoint={BY_THE_MEETING} />}
    </li>
  );
}
