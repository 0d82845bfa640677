/** 会议转办: what other meetings referred to this place or unit, and what they asked of it. */
import { planMeeting } from '../../../contract/meeting.ts';
import { answerOwnedTask, listOwnedTasks, type OwnedTaskView } from '../../../contract/meeting-onward.ts';
import { LinkButton } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { DraftForm, isTicked, textIn } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { ONWARD_WORDS } from './onward-words.ts';
import { Received } from './referrals.tsx';
import { ROUND_WORDS } from './round-words.ts';
import './meeting.css';

export function Onward() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const asked = useAsked(listOwnedTasks, {}, { fresh: true });
  useTitle(say(ONWARD_WORDS.page));
  const { answer } = asked;
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(ONWARD_WORDS.page)}
        under={say(ONWARD_WORDS.pageLead)}
        actions={
          mayUse(office.post, planMeeting) && (
            <LinkButton href="/meetings/new">{say(ONWARD_WORDS.planWith)}</LinkButton>
          )
        }
      />
      <Unanswered asked={asked} />
      {answer && (
        <Card
          title={say(ONWARD_WORDS.owned)}
          aside={
            answer.tasks.length > 0 ? String(answer.tasks.filter(({ done }) => !done).length) : undefined
          }
        >
          {answer.tasks.length === 0 && <p className="act-none">{say(ONWARD_WORDS.noneOwned)}</p>}
          <ul className="open-tasks">
            {answer.tasks.map((task) => (
              <Owned key={`${task.itemId} ${task.task}`} task={task} />
            ))}
          </ul>
        </Card>
      )}
      <Received always />
    </>
  );
}

function Owned({ task }: { readonly task: OwnedTaskView }) {
  const say = useSay();
  const lang = useLang();
  const { what, due, done, late, answers, placeName, meetingTitle } = task;
  return (
    <li>
      <p>
        <span lang="zh-CN">{what}</span> {say(ONWARD_WORDS.by, { day: dayText(due, lang) })}{' '}
        {late && <Tag strong>{say(ROUND_WORDS.overdue)}</Tag>} {done && <Tag>{say(ROUND_WORDS.isDone)}</Tag>}
      </p>
      <p className="task-under" lang="zh-CN">{`${placeName} · ${meetingTitle}`}</p>
      {answers.map(({ on, words, proof }) => (
        <p key={`${on} ${words}`} className="task-under" lang="zh-CN">
          {dayText(on, lang)} {words} {proof !== undefined && say(ONWARD_WORDS.proofIs, { proof })}
        </p>
      ))}
      {!done && <Answering task={task} />}
    </li>
  );
}

function Answering({ task: { meetingId, itemId, task } }: { readonly task: OwnedTaskView }) {
  const say = useSay();
  return (
    <details className="other-ways">
      <summary>{say(ROUND_WORDS.answer)}</summary>
      <DraftForm
        endpoint={answerOwnedTask}
        fields={[
          { kind: 'prose', name: 'words', label: ROUND_WORDS.answerWords, most: 500 },
          {
            ...{ kind: 'line', name: 'proof', label: ONWARD_WORDS.proof, hint: ONWARD_WORDS.proofHint },
            ...{ optional: true, most: 120 },
          },
          { kind: 'check', name: 'done', label: ROUND_WORDS.isDone },
        ]}
        request={(draft) => ({
          params: { meetingId },
          body: {
            ...{ itemId, task, words: textIn(draft, 'words'), done: isTicked(draft, 'done') },
            proof: textIn(draft, 'proof') || null,
          },
        })}
        button={ROUND_WORDS.answer}
        kind="secondary"
        refusals={MEETING_REFUSALS}
        onDone={() => announce(say(ROUND_WORDS.answered))}
      />
    </details>
  );
}
