/** 以前那部手机: a store that is new says what it cannot know: what was written on the one before and never arrived. */
import { Actions, Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import type { Before } from '../keeping/own.ts';
import { ownNow } from '../own.ts';
import { SELDOM } from './seldom-words.ts';

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
