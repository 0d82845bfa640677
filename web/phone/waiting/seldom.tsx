/** 待办页上少见的: parts of the first page that few see, fetched apart from it. */
import { Actions, Button } from '../../kit/button.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import type { Before } from '../keeping/own.ts';
import { ownNow } from '../own.ts';
import { SELDOM } from './seldom-words.ts';

/** 以前那部手机: a store that is new says what it cannot know: what was written on the one before and never arrived. */
export function BeforeNote({ waiting, lastContact }: Before) {
  const say = useSay();
  const lang = useLang();
  const at = shortOf(lastContact, Date.now(), lang);
  return (
    <Notice kind="warn">
      <p>{say(waiting === 0 ? SELDOM.before : SELDOM.beforeWaiting, { at, n: waiting })}</p>
      <p>{say(SELDOM.beforeMore)}</p>
      <Actions>
        <Button small onClick={() => void ownNow()?.seenBefore()}>
          {say(SELDOM.beforeSeen)}
        </Button>
      </Actions>
    </Notice>
  );
}

/** 不在手机上办件: for offices that read and administer: where they do it, and how to change. */
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

/** 只有带着的: without a signal a town's list holds what was chosen to be carried, and says so: an empty one is no empty pile. */
export function PinnedOnly() {
  return <Notice still>{useSay()(SELDOM.pinnedOnly)}</Notice>;
}
