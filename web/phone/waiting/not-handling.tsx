/** 不在手机上办件: for offices that read and administer: where they do it, and how to change. */
import { EmptyState } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { SELDOM } from './seldom-words.ts';

export function NotHandling() {
  const say = useSay();
  return (
    <EmptyState
      title={say(SELDOM.notHandling)}
      action={
        <a className="button is-secondary" href="/desk/">
          <span>{say(SELDOM.openDesk)}</span>
        </a>
      }
    >
      <p>{say(SELDOM.notHandlingMore)}</p>
    </EmptyState>
  );
}
