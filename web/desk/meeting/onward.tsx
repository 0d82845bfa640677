/** 会议转办: what other meetings referred to this place or unit, and what they asked of it. */
import { planMeeting } from '../../../contract/meeting.ts';
import { answerOwnedTask, listOwnedTasks } from '../../../contract/meeting-onward.ts';
import { LinkButton } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { OwnedTask } from '../../kit/meeting/owned.tsx';
import { OWNED_WORDS } from '../../kit/meeting/owned-words.ts';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { Answering } from './answering.tsx';
import { ONWARD_WORDS } from './onward-words.ts';
import { Received, Sent } from './referrals.tsx';
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
          title={say(OWNED_WORDS.owned)}
          aside={
            answer.tasks.length > 0 ? String(answer.tasks.filter(({ done }) => !done).length) : undefined
          }
        >
          {answer.tasks.length === 0 && <p className="act-none">{say(OWNED_WORDS.noneOwned)}</p>}
          <ul className="open-tasks">
            {answer.tasks.map((task) => (
              <li key={`${task.itemId} ${task.task}`}>
                <OwnedTask task={task} />
                {!task.done && <Answering task={task} endpoint={answerOwnedTask} />}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Received always />
      <Sent />
    </>
  );
}
